/** Draws each plot when it comes near the window, again when its width has changed, and all of them for print. */
export class Drawing {
  #plots = new Map();
  #near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) => this.#draw(target)), { rootMargin: "600px" });
  #sizes = new ResizeObserver(entries => entries.forEach(({ target }) => {
    const plot = this.#plots.get(target);
    if (plot?.width && Math.abs(plot.width - target.clientWidth) > 1) this.#draw(target);
  }));

  add(place, draw) {
    this.#plots.set(place, { draw });
    this.#near.observe(place);
  }

  /** Forgets the plots inside an element that leaves the page. */
  forget(element) {
    for (const place of element.querySelectorAll(".plot")) {
      this.#near.unobserve(place);
      this.#sizes.unobserve(place);
      this.#plots.delete(place);
    }
  }

  all() {
    for (const [place, plot] of this.#plots) if (!plot.width) this.#draw(place);
  }

  #draw(place) {
    const plot = this.#plots.get(place);
    const width = place.clientWidth;
    if (!plot || plot.width === width || width === 0) return;
    plot.width = width;
    place.replaceChildren(plot.draw(width));
    this.#near.unobserve(place);
    this.#sizes.observe(place);
  }
}
