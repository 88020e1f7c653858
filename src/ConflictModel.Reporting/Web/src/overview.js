import { bdi, h } from "./dom.js";
import { findingItem } from "./findingItem.js";
import { capitalized, count, list, number } from "./words.js";

const mostMeasures = 12;
const mostWorst = 8;

/** The size of the dataset and the findings: one sentence, the worst findings, and the counts by measure if there are several. */
export function overview(model) {
  const { summary } = model;
  const open = model.findings.filter(finding => !finding.acknowledged);
  const most = Math.max(1, ...summary.byMeasure.map(row => row.contradictions + row.tensions + row.other));
  return h(
    "section",
    { class: "overview", "aria-labelledby": "overview-title" },
    h("h2", { id: "overview-title" }, "At a glance"),
    h("p", {}, sentence(model)),
    open.length > 1 &&
      h(
        "ol",
        { class: "worst" },
        open.slice(0, mostWorst).map(finding => findingItem(model, finding, finding.headline)),
      ),
    summary.byMeasure.length > 1 && [
      h(
        "table",
        { class: "measures" },
        h("caption", {}, "Findings by measure"),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ["Measure", "Contradictions", "Tensions", "Other"].map(head => h("th", { scope: "col" }, head)),
            h("td", { "aria-hidden": "true" }),
          ),
        ),
        h(
          "tbody",
          {},
          summary.byMeasure.slice(0, mostMeasures).map(row =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, bdi(capitalized(row.name))),
              [row.contradictions, row.tensions, row.other].map(value => h("td", { class: value ? undefined : "zero" }, number(value))),
              h("td", { class: "bars", "aria-hidden": "true" }, bar(row, most)),
            ),
          ),
        ),
      ),
      summary.byMeasure.length > mostMeasures &&
        h("p", { class: "muted" }, `${count(summary.byMeasure.length - mostMeasures, "further measure")} with fewer findings.`),
    ],
  );
}

function sentence(model) {
  const { summary } = model;
  const found = [
    summary.contradictions > 0 && count(summary.contradictions, "contradiction"),
    summary.tensions > 0 && count(summary.tensions, "tension"),
    summary.other > 0 && count(summary.other, "other finding"),
  ].filter(Boolean);
  return [
    `${count(summary.claims, "claim")} of ${count(summary.origins, "origin")} in ${count(summary.reports, "report")}`,
    model.incidents.length > 0 ? ` on ${count(model.incidents.length, "incident")}` : "",
    `, ${summary.comparedClaims === summary.claims ? "all" : number(summary.comparedClaims)} of them compared: ${found.length > 0 ? list(found) : "nothing contradicts or strains"}.`,
    summary.acknowledged > 0
      ? ` ${count(summary.acknowledged, "further finding")} ${summary.acknowledged === 1 ? "is" : "are"} known and accepted.`
      : "",
  ].join("");
}

function bar(row, most) {
  return ["contradictions", "tensions", "other"].map(name => {
    const part = h("span", { class: name });
    part.style.width = `${(100 * row[name]) / most}%`;
    return part;
  });
}
