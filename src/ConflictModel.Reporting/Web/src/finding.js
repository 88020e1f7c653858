import { bdi, clamped, h, inward } from "./dom.js";
import { claimTable } from "./claimTable.js";
import { unit } from "./model.js";
import { originsTree } from "./origins.js";
import { glyph } from "./plots.js";
import { isShaded, rangePlot, rowsOf } from "./rangePlot.js";
import { seriesOf, stepChart } from "./stepChart.js";
import { capitalized, count, date, number, range, times } from "./words.js";

/** The plots of one finding, drawn when they come near the viewport. */
export function plots(model, finding, drawing, tooltip) {
  const rows = rowsOf(model, finding);
  const series = seriesOf(model, finding);
  const drawn = [
    series && figure(drawing, width => stepChart(finding, series, width, tooltip), stepLegend(series)),
    rows && figure(drawing, width => rangePlot(model, finding, rows, width, tooltip), rangeLegend(model, finding, rows)),
  ];
  return drawn.filter(Boolean);
}

/** The reconciled figures, and on demand the claims in words and their origins. */
export function particulars(model, finding, isDrawn) {
  const tree = originsTree(model, finding);
  const claims = model.claimsOf(finding).claims.length;
  return [
    reconciled(model, finding),
    claims > 0 &&
      disclosure(`${isDrawn ? "The same in words" : "What was said"}: ${count(claims, "claim")}`, () => claimTable(model, finding)),
    finding.claims.length > 0 &&
      disclosure(`Who it goes back to: ${tree.summary}`, tree.content, model.rule(finding.rule).category === "attribution"),
  ];
}

/** A finding as an entry of the list. */
export function findingEntry(model, finding, isLead, drawing, tooltip) {
  const id = `finding-${finding.id}`;
  const drawn = isLead ? [] : plots(model, finding, drawing, tooltip);
  return h(
    "article",
    { class: "finding", id: isLead ? undefined : id, "aria-labelledby": `title-${finding.id}`, tabindex: "-1" },
    h("p", { class: "tags" }, tags(model, finding)),
    h("h3", { id: `title-${finding.id}` }, inward(`#${id}`, finding.headline, { class: "quiet" })),
    h("p", { class: "sentence" }, clamped(finding.sentence)),
    acknowledgement(finding),
    isLead
      ? h("p", { class: "screen" }, h("a", { href: `#${id}` }, "Its plot, quotes and claims open this page ↑"))
      : [drawn, particulars(model, finding, drawn.length > 0)],
  );
}

/** The severity and the rule of a finding, and how far apart the figures are, unless that is shown elsewhere. */
export function tags(model, finding, saysFactor = true) {
  return [
    h("span", { class: `tag ${model.word(finding)}` }, capitalized(model.word(finding))),
    finding.acknowledged && h("span", { class: "tag" }, "Acknowledged"),
    " ",
    inward(`#rule-${finding.rule}`, `${finding.rule}: ${model.rule(finding.rule).title}`, { class: "quiet" }),
    saysFactor && finding.factor >= 1.05 && [" · ", h("span", { class: "muted factor" }, `${times(finding.factor)} times apart`)],
  ];
}

function acknowledgement({ acknowledged }) {
  return (
    acknowledged &&
    h(
      "p",
      { class: "accepted" },
      h("strong", {}, "Accepted by the dataset's keepers: "),
      clamped(acknowledged.reason),
      acknowledged.until && ` (until ${date(acknowledged.until)})`,
    )
  );
}

function figure(drawing, draw, legend) {
  const place = h("div", { class: "plot" });
  drawing.add(place, draw);
  return h("figure", {}, place, h("figcaption", { class: "legend" }, legend));
}

/** The legend of a range plot, with only the marks that are used. */
function rangeLegend(model, finding, shown) {
  const mark = model.marks(finding);
  const scope = model.scopes[finding.scopes[0]];
  const claims = shown.rows.map(index => model.claims[index]);
  const tint = { color: "var(--camp-none)" };
  const has = test => claims.some(test);
  const spread = ([low, high]) => low !== high;
  return [
    (finding.camps ?? [])
      .slice(0, 6)
      .map(camp =>
        h(
          "span",
          {},
          glyph(mark(camp.claims[0])),
          ` ${range([camp.low, camp.high])} fits ${count(camp.claims.length, "claim")} of ${count(camp.origins, "independent origin")}`,
        ),
      ),
    (finding.camps ?? []).length === 0 &&
      has(claim => typeof claim.best === "number" && !model.denies(claim)) &&
      h("span", {}, glyph({ ...tint, shape: "filled" }), " best value; one colour for each source"),
    has(claim => spread(claim.plausible)) && h("span", {}, glyph({ ...tint, shape: "thick" }), " plausible"),
    has(claim => spread(claim.possible) && !model.denies(claim)) && h("span", {}, glyph({ ...tint, shape: "thin" }), " possible"),
    has(claim => claim.possible[1] === null) && h("span", {}, "▸ open upwards"),
    has(claim => claim.possible[0] === null) && h("span", {}, "◂ open downwards"),
    has(claim => model.denies(claim)) && h("span", {}, "✕ denied"),
    has(claim => model.denies(claim) && spread(claim.possible)) &&
      h("span", {}, glyph({ ...tint, shape: "dotted" }), " what a denial leaves open"),
    has(claim => !model.isCurrent(claim)) && h("span", {}, "pale: not compared"),
    isShaded(model, finding, shown) && h("span", {}, glyph({ ...tint, shape: "shade" }), " reconciled"),
    scope && h("span", {}, `in ${unit(scope.unit)}`),
    shown.omitted > 0 && h("span", {}, `${count(shown.omitted, "further claim")} not drawn`),
  ];
}

function stepLegend({ shown, omitted, scope }) {
  const days = shown.flatMap(series => series.points.map(point => point.day.toISOString().slice(0, 10))).sort();
  return [
    shown.map(series =>
      h("span", {}, glyph(series), " ", bdi(series.name), series.falls.length > 0 && ` (${count(series.falls.length, "fall")})`),
    ),
    h("span", {}, `what each had counted by each date, ${date(days[0])} to ${date(days.at(-1))}, in ${unit(scope.unit)}`),
    shown.some(series => series.points.some(point => point.plausible[0] !== point.plausible[1])) &&
      h("span", {}, glyph({ shape: "bar", color: "var(--camp-none)" }), " plausible"),
    shown.some(series => series.points.some(point => point.isWitness)) &&
      h("span", {}, glyph({ shape: "ring", color: "var(--ink)" }), " a figure of this finding"),
    shown.some(series => series.falls.length > 0) && h("span", {}, "↓ a fall"),
    omitted > 0 && h("span", {}, `${count(omitted, "origin")} with fewer figures not drawn`),
  ];
}

function reconciled(model, finding) {
  return model
    .reconciled(finding)
    .map(item =>
      h(
        "p",
        { class: "reconciled" },
        h("strong", {}, "Reconciled: "),
        item.text,
        item.when && ` (${model.days(item.when)})`,
        typeof item.best === "number" && `, best ${number(item.best)}`,
        ". ",
        item.sentence && clamped(item.sentence),
        h(
          "span",
          { class: "muted" },
          ` ${[`by the rule “${item.rule}”`, item.confidence && `${item.confidence} confidence`].filter(Boolean).join(", ")}`,
        ),
      ),
    );
}

/** Contents that open on demand are also created on demand. */
function disclosure(title, content, isOpen = false) {
  const fill = () => details.childElementCount === 1 && details.append(h("div", { class: "disclosed" }, content()));
  // A click fills it before it opens; the toggle event comes only afterwards, and also without a click, such as after a search in the page.
  const details = h("details", {}, h("summary", { onclick: fill }, title));
  details.addEventListener("toggle", () => details.open && fill());
  details.fill = fill;
  if (isOpen) {
    fill();
    details.open = true;
  }
  return details;
}
