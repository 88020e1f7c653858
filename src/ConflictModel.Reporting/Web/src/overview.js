import { bdi, h, inward } from "./dom.js";
import { capitalized, count, number, times } from "./words.js";

const mostMeasures = 12;

/** How much there is, what was found, by measure, and the worst of it. */
export function overview(model) {
  const { summary } = model;
  const stat = (value, one, many) => h("div", { class: "stat" }, h("dt", {}, value === 1 ? one : many ?? `${one}s`), h("dd", {}, number(value)));
  const worst = model.findings.filter(finding => !finding.acknowledged).slice(0, 8);
  const most = Math.max(1, ...summary.byMeasure.map(row => row.contradictions + row.tensions + row.other));
  return h("section", { "aria-labelledby": "overview-title" },
    h("h2", { id: "overview-title" }, "At a glance"),
    h("dl", { class: "stats" },
      stat(summary.claims, "claim"), stat(summary.scopes, "scope"), stat(summary.origins, "origin"), stat(summary.reports, "report"),
      stat(summary.contradictions, "contradiction"), stat(summary.tensions, "tension"), stat(summary.other, "other finding")),
    h("p", { class: "muted" }, `${count(summary.comparedClaims, "claim")} could be compared.`,
      summary.acknowledged > 0 && ` ${count(summary.acknowledged, "further finding")} ${summary.acknowledged === 1 ? "is" : "are"} known and accepted.`),
    summary.byMeasure.length > 0 && h("table", { class: "measures" },
      h("caption", {}, "Findings by measure"),
      h("thead", {}, h("tr", {}, ["Measure", "Contradictions", "Tensions", "Other"].map(head => h("th", { scope: "col" }, head)), h("td", { "aria-hidden": "true" }))),
      h("tbody", {}, summary.byMeasure.slice(0, mostMeasures).map(row => h("tr", {},
        h("th", { scope: "row" }, bdi(capitalized(row.name))),
        [row.contradictions, row.tensions, row.other].map(value => h("td", { class: value ? undefined : "zero" }, number(value))),
        h("td", { class: "bars", "aria-hidden": "true" }, bar(row, most)))))),
    summary.byMeasure.length > mostMeasures && h("p", { class: "muted" }, `${count(summary.byMeasure.length - mostMeasures, "further measure")} with fewer findings.`),
    worst.length > 1 && [
      h("h3", {}, "The worst first"),
      h("ol", { class: "worst" }, worst.map(finding => h("li", {},
        inward(`#finding-${finding.id}`, model.scopeTitle(finding)), finding.when ? " " : ", ",
        h("span", { class: "muted" }, [finding.when, model.kind(finding).name.toLowerCase(), finding.factor && `${times(finding.factor)} times apart`].filter(Boolean).join(", "))))),
    ]);
}

function bar(row, most) {
  return ["contradictions", "tensions", "other"].map(name => {
    const part = h("span", { class: name });
    part.style.width = `${(100 * row[name]) / most}%`;
    return part;
  });
}
