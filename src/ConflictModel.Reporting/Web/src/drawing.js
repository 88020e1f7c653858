/**
 * Draws each plot when it comes near the viewport, again when its width has changed, and all of them for print. The document has the attribute `data-ready` while
 * all that is near the window is drawn.
 */
export class Drawing {
  #plots = new Map();
  /** Plots for which the browser has not reported yet whether they are near. */
  #unseen = new Set();
  #near = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        this.#unseen.delete(target);
        if (isIntersecting) this.#draw(target);
      }
      this.tell();
    },
    { rootMargin: "600px" },
  );
  #sizes = new ResizeObserver(entries =>
    entries.forEach(({ target }) => {
      const plot = this.#plots.get(target);
      if (plot?.width && Math.abs(plot.width - target.clientWidth) > 1) this.#draw(target);
    }),
  );

  add(place, draw) {
    this.#plots.set(place, { draw });
    this.#unseen.add(place);
    this.#near.observe(place);
    this.tell();
  }

  /** Forgets the plots inside an element that leaves the page. */
  forget(element) {
    for (const place of element.querySelectorAll(".plot")) {
      this.#near.unobserve(place);
      this.#sizes.unobserve(place);
      this.#plots.delete(place);
      this.#unseen.delete(place);
    }
  }

  /** Sets whether the page is ready. */
  tell() {
    document.documentElement.toggleAttribute("data-ready", this.#unseen.size === 0);
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
