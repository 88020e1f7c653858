import { clamped, h, outward, quoted } from "./dom.js";
import { particulars, plots, tags } from "./finding.js";
import { glyph } from "./plots.js";

/** The worst finding opens the page: what differs, and the two sides in their own words. */
export function lead(model, finding, drawing, tooltip) {
  const mark = model.marks(finding);
  const sides = model.sides(finding);
  const headline = model.headline(finding);
  const camps = finding.camps?.length ?? 0;
  const drawn = plots(model, finding, drawing, tooltip);
  return h("section", { class: "lead", id: `finding-${finding.id}`, "aria-labelledby": "lead-title", tabindex: "-1" },
    h("p", { class: "tags" }, tags(model, finding, headline === finding.sentence)),
    h("h2", { id: "lead-title" }, clamped(headline)),
    h("div", { class: "sides" }, sides.map(index => side(model, index, mark(index), model.scopes[finding.scopes[0]]))),
    camps > 2 && h("p", { class: "muted" }, `The lowest and the highest of ${camps} groups of figures; the plot shows all.`),
    drawn,
    headline !== finding.sentence && h("p", {}, clamped(finding.sentence)),
    particulars(model, finding, drawn.length > 0));
}

function side(model, index, mark, leadScope) {
  const claim = model.claims[index];
  const speakers = model.speakers(claim);
  const scope = model.scopeOf(claim);
  const element = h("div", { class: "side" },
    h("p", { class: "side-figure" }, glyph(mark), " ", model.said(claim), " ", h("span", { class: "unit" }, model.saidUnit(claim))),
    scope !== leadScope && h("p", { class: "muted" }, clamped(scope.title)),
    speakers.length
      ? speakers.map(source => h("p", { class: "who" }, h("strong", {}, clamped(source.name)), h("span", { class: "muted" }, model.standing(source))))
      : h("p", { class: "who" }, h("strong", {}, clamped(model.reportName(claim.report))), h("span", { class: "muted" }, "in its own words")),
    quoted("blockquote", claim),
    h("p", { class: "where" }, "in ", h("cite", {}, outward(claim.report.url, claim.report.title ?? claim.report.id, { lang: claim.language })), `, ${model.reported(claim.report)}`));
  element.style.borderColor = mark.color;
  return element;
}
