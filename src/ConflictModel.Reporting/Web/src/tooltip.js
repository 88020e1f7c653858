import { bdi, h } from "./dom.js";
import { date, range, shortened } from "./words.js";

/** The one card that a mark under the pointer or with the focus shows. Its contents are also in the mark's label. */
export class Tooltip {
  #model;
  #card = h("div", { class: "tooltip", "aria-hidden": "true", hidden: true });

  constructor(model) {
    this.#model = model;
    document.body.append(this.#card);
    document.addEventListener("keydown", event => event.key === "Escape" && this.hide());
    addEventListener("scroll", () => this.hide(), { passive: true });
  }

  /** The same in one line, for screen readers. */
  label(claim) {
    const model = this.#model;
    return [
      `${model.voice(claim)}: ${model.denies(claim) ? model.stated(claim) : model.quantity(claim)}`,
      model.when(claim),
      ...model.remarks(claim),
      `possible ${claim.range ?? range(claim.possible)}`,
      `plausible ${range(claim.plausible)}`,
      claim.quote && `“${shortened(claim.quote)}”`,
      `in ${shortened(model.reportTitle(claim.report))}, ${model.reported(claim.report)}`,
    ]
      .filter(Boolean)
      .join(". ");
  }

  show(claim, target) {
    const model = this.#model;
    const remarks = model.remarks(claim);
    this.#card.replaceChildren(
      h(
        "p",
        { class: "tooltip-said" },
        h("strong", {}, model.denies(claim) ? model.stated(claim) : model.quantity(claim)),
        remarks.length > 0 && ` (${remarks.join("; ")})`,
      ),
      h("p", {}, bdi(model.chain(claim))),
      claim.quote ? h("blockquote", { dir: "auto", lang: claim.language }, claim.quote) : "",
      h(
        "dl",
        {},
        h("dt", {}, "About"),
        h("dd", {}, model.when(claim)),
        claim.statedOn && [h("dt", {}, "Stated"), h("dd", {}, date(claim.stated ?? claim.statedOn))],
        h("dt", {}, "Plausible"),
        h("dd", {}, range(claim.plausible)),
        h("dt", {}, "Possible"),
        h("dd", {}, claim.range ?? range(claim.possible)),
        h("dt", {}, "Report"),
        h("dd", { class: "two-lines" }, bdi(model.reportTitle(claim.report)), `, ${model.reported(claim.report)}`),
      ),
    );
    this.#card.hidden = false;
    const mark = target.getBoundingClientRect();
    const card = this.#card.getBoundingClientRect();
    const below = mark.bottom + 8 + card.height < innerHeight || mark.top < card.height + 8;
    const anchor = mark.left + Math.min(mark.width / 2, 320);
    this.#card.style.left = `${Math.max(8, Math.min(anchor - card.width / 2, document.documentElement.clientWidth - card.width - 8))}px`;
    this.#card.style.top = `${below ? mark.bottom + 8 : mark.top - card.height - 8}px`;
  }

  hide() {
    this.#card.hidden = true;
  }
}
