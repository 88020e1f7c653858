import { clamped, h, outward, quoted } from "./dom.js";
import { unit } from "./model.js";
import { glyph } from "./plots.js";
import { listTable, mostRows } from "./table.js";
import { count, number, range } from "./words.js";

/** The claims of a finding in words. */
export function claimTable(model, finding) {
  const { claims: indexes, omitted } = model.claimsOf(finding);
  const mark = model.marks(finding);
  const heads = ["Who, and about when", "What was said", "What that allows", "Where"];
  const cell = (at, ...content) => h("td", { role: "cell" }, h("span", { class: "cell-head", "aria-hidden": "true" }, heads[at]), content);

  return [
    listTable(
      "claims",
      heads,
      indexes.slice(0, mostRows).map(index => {
        const claim = model.claims[index];
        const remarks = model.remarks(claim);
        return h(
          "tr",
          { role: "row" },
          cell(
            0,
            glyph(mark(index)),
            " ",
            h("strong", {}, clamped(model.voice(claim))),
            h("br"),
            h("span", { class: "muted" }, model.when(claim)),
            model.behind(claim) && [h("br"), h("span", { class: "muted" }, clamped(model.behind(claim)))],
          ),
          cell(
            1,
            h("strong", {}, model.denies(claim) ? model.stated(claim) : model.quantity(claim)),
            remarks.length > 0 && h("span", { class: "remark" }, ` ${remarks.join("; ")}`),
            quoted("q", claim),
          ),
          cell(
            2,
            typeof claim.best === "number" && ["best ", number(claim.best), h("br")],
            "plausible ",
            range(claim.plausible),
            h("br"),
            "possible ",
            claim.range ?? range(claim.possible),
            claim.in && ` (in ${unit(claim.in)})`,
          ),
          cell(
            3,
            outward(claim.report.url, model.reportTitle(claim.report)),
            h("br"),
            h(
              "span",
              { class: "muted" },
              [claim.report.title && claim.report.publisher, model.reported(claim.report)].filter(Boolean).join(", "),
            ),
            h("br"),
            h("code", {}, claim.file && claim.line ? `${claim.file.split("/").at(-1)}:${claim.line}` : claim.id),
          ),
        );
      }),
    ),
    indexes.length > mostRows || omitted > 0
      ? h("p", { class: "muted" }, `${count(Math.max(indexes.length - mostRows, 0) + omitted, "further claim")} of the scope not listed.`)
      : "",
  ];
}
