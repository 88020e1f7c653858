import { clamped, h, inward, outward, quoted } from "./dom.js";
import { particulars, plots, tags } from "./finding.js";
import { glyph } from "./plots.js";
import { times } from "./words.js";

/** The worst finding comes first: what differs, and the two sides in their own words. */
export function lead(model, finding, drawing, tooltip) {
  const mark = model.marks(finding);
  const sides = model.sides(finding);
  const camps = finding.camps?.length ?? 0;
  const drawn = plots(model, finding, drawing, tooltip);
  const apart =
    finding.factor >= 1.05 && sides.length === 2 && h("p", { class: "apart" }, h("strong", {}, `${times(finding.factor)} times`), " apart");
  const incident = model.incidents.findIndex(({ findings }) => findings.includes(model.findings.indexOf(finding)));
  return h(
    "section",
    { class: "lead", id: `finding-${finding.id}`, "aria-labelledby": "lead-title", tabindex: "-1" },
    h("p", { class: "tags" }, tags(model, finding, false)),
    h("h2", { id: "lead-title" }, clamped(finding.headline)),
    h(
      "div",
      { class: "sides" },
      sides.map((index, at) => [at === 1 && apart, side(model, index, mark(index), model.scopes[finding.scopes[0]])]),
    ),
    h(
      "p",
      { class: "sentence" },
      clamped(finding.sentence),
      incident >= 0 && [" ", inward(`#incident-${incident}`, "All that is known of it ↓")],
    ),
    camps > 2 &&
      drawn.length > 0 &&
      h("p", { class: "muted screen" }, `The lowest and the highest of ${camps} groups of figures; the plot shows all.`),
    drawn,
    particulars(model, finding, drawn.length > 0),
  );
}

function side(model, index, mark, leadScope) {
  const claim = model.claims[index];
  const speakers = model.speakers(claim);
  const scope = model.scopeOf(claim);
  const element = h(
    "div",
    { class: "side" },
    h(
      "p",
      { class: "side-figure" },
      glyph(mark),
      " ",
      model.stated(claim),
      " ",
      h("span", { class: "unit" }, model.isQuantified(claim) && model.saidUnit(claim)),
    ),
    scope !== leadScope && h("p", { class: "muted" }, clamped(scope.title)),
    speakers.length
      ? speakers.map(source =>
          h("p", { class: "who" }, h("strong", {}, clamped(source.name)), h("span", { class: "muted" }, model.standing(source))),
        )
      : h(
          "p",
          { class: "who" },
          h("strong", {}, clamped(model.reportName(claim.report))),
          h("span", { class: "muted" }, "in its own words"),
        ),
    quoted("blockquote", claim),
    h(
      "p",
      { class: "where" },
      claim.report.title || claim.report.url
        ? [
            "in ",
            h("cite", {}, outward(claim.report.url, model.reportTitle(claim.report), { lang: claim.report.title && claim.language })),
            `, ${model.reported(claim.report)}`,
          ]
        : model.known(claim),
    ),
  );
  element.style.borderColor = mark.color;
  return element;
}
