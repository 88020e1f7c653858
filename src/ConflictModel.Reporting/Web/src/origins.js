import { bdi, clamped, h } from "./dom.js";
import { glyph } from "./plots.js";
import { capitalized, count, date } from "./words.js";

const mostPaths = 60;

/**
 * The origins of a finding's claims: reports on the left, what they cite in between, origins on the right. Reports that meet in one
 * origin are in one box, which shows what is one witness and what are several.
 */
export function originsTree(model, finding) {
  const groups = new Map();
  for (const index of finding.claims.slice(0, mostPaths)) {
    const claim = model.claims[index];
    const paths = model.paths(claim);
    paths.forEach((path, at) => {
      const last = path.at(-1);
      const said = last && model.source(last.source);
      const origin = said ? (said.speaksFor ?? said.id) : undefined;
      const key = origin ?? `report ${claim.report.id}`;
      if (!groups.has(key)) groups.set(key, { origin: origin && model.source(origin), report: claim.report, paths: [] });
      groups.get(key).paths.push({ claim, index, steps: path.filter(step => step.source !== origin || step.cites?.length) });
    });
  }
  const all = [...groups.values()].sort((a, b) => b.paths.length - a.paths.length);
  const reports = new Set(finding.claims.map(index => model.claims[index].report.id)).size;
  const mark = model.marks(finding);

  return {
    summary: `${count(reports, "report")}, ${count(all.length, "origin")}`,
    content: () => [
      h(
        "ul",
        { class: "origins", role: "list" },
        all.map(group =>
          h(
            "li",
            { class: "origin" },
            h(
              "ul",
              { class: "paths", role: "list" },
              group.paths.map(path =>
                h(
                  "li",
                  { class: "path" },
                  h(
                    "span",
                    { class: "report" },
                    clamped(model.reportName(path.claim.report)),
                    h(
                      "span",
                      { class: "muted" },
                      glyph(mark(path.index)),
                      ` ${model.stated(path.claim)}, ${model.reported(path.claim.report)}`,
                    ),
                  ),
                  path.steps.map(step =>
                    h(
                      "span",
                      { class: "step" },
                      step.verb ? `${step.verb} ` : "",
                      bdi(model.source(step.source).name),
                      step.date ? ` (${date(step.date)})` : "",
                    ),
                  ),
                ),
              ),
            ),
            h(
              "div",
              { class: "leaf" },
              h("strong", {}, group.origin ? bdi(group.origin.name) : "The report itself"),
              h("span", { class: "muted" }, group.origin ? model.standing(group.origin) : "its own words"),
              h("span", { class: "verdict" }, verdict(group, all)),
            ),
          ),
        ),
      ),
      finding.claims.length > mostPaths &&
        h("p", { class: "muted" }, `The first ${mostPaths} of ${count(finding.claims.length, "claim")}.`),
    ],
  };
}

function verdict(group, all) {
  const reports = new Set(group.paths.map(path => path.claim.report.id)).size;
  const standing = !group.origin
    ? "where the report has it from is not said"
    : all.length === 1
      ? ""
      : group.origin.unspecific
        ? "may be the same as another"
        : "independent of the others";
  return capitalized([reports > 1 ? `${reports} reports, one origin` : "", standing].filter(Boolean).join("; "));
}
