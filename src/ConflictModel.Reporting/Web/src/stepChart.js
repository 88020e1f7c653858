import { axisX, axisY, dot, gridY, line, link, plot, ruleX, text } from "@observablehq/plot";
import { unit } from "./model.js";
import { finish } from "./plots.js";
import { count, list, number, tick } from "./words.js";

const mostSeries = 6;
const time = text => Date.parse(`${text}T00:00:00Z`);

/** The dated figures of a flow by origin, if any origin has two dates; the origins with most figures first. */
export function seriesOf(model, finding) {
  const scope = model.scopes[finding.scopes[0]];
  if (scope?.kind !== "flow") return undefined;
  const byOrigin = new Map();
  for (const index of scope.claims) {
    const claim = model.claims[index];
    const value = claim.best ?? claim.possible[0] ?? claim.possible[1];
    const day = claim.to ?? claim.statedOn;
    if (value === undefined || value === null || !day || model.denies(claim) || !model.isCurrent(claim)) continue;
    const origin = claim.origins.join(" ") || claim.report.id;
    const names = claim.origins.map(id => model.source(id).name);
    if (!byOrigin.has(origin)) byOrigin.set(origin, { name: names.length ? list(names) : model.reportName(claim.report), points: [] });
    byOrigin
      .get(origin)
      .points.push({ isWitness: finding.claims.includes(index), claim, value, day: new Date(time(day)), plausible: claim.plausible });
  }
  const all = [...byOrigin.values()].filter(series => new Set(series.points.map(point => +point.day)).size > 1);
  if (all.length === 0) return undefined;
  all.sort((a, b) => b.points.length - a.points.length);
  const shown = all.slice(0, mostSeries);
  shown.forEach((series, index) => {
    Object.assign(series, model.series(index));
    series.points.sort((a, b) => a.day - b.day);
    series.points.forEach(point => Object.assign(point, { color: series.color, shape: series.shape, series: series.name }));
    series.falls = series.points.flatMap((point, at) => {
      const before = series.points[at - 1];
      return before && point.value < before.value
        ? [{ day: point.day, from: before.value, to: point.value, by: before.value - point.value, index }]
        : [];
    });
  });
  return { scope, shown, omitted: byOrigin.size - shown.length };
}

/** What each origin had counted by each date, as steps; a count that falls is marked. */
export function stepChart(finding, { scope, shown }, width, tooltip) {
  const wide = width >= 640;
  const points = shown.flatMap(series => series.points);
  const falls = shown.flatMap(series => series.falls);
  const height = wide ? 320 : 260;
  const margins = { marginLeft: wide ? 64 : 48, marginRight: 20, marginTop: 26, marginBottom: 34, insetLeft: 14 };
  const days = points.map(point => +point.day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const anchor = fall => (fall.day - first < (last - first) / 8 ? "start" : last - fall.day < (last - first) / 8 ? "end" : "middle");
  const most = Math.max(...points.map(point => point.value)) * 1.08;
  const svg = plot({
    width,
    height,
    ...margins,
    x: { type: "utc", label: null },
    y: { domain: [0, most || 1], label: null },
    marks: [
      gridY({ ticks: 5, stroke: "var(--grid)", strokeOpacity: 1 }),
      axisY({ ticks: 5, tickFormat: tick, tickSize: 0, fontSize: 12, fill: "var(--muted)", label: null }),
      axisX({ ticks: wide ? 7 : 4, tickSize: 4, fontSize: 12, fill: "var(--muted)", color: "var(--grid)", label: null }),
      ruleX(points, {
        x: "day",
        y1: point => point.plausible[0] ?? 0,
        y2: point => Math.min(point.plausible[1] ?? most, most),
        stroke: "color",
        strokeWidth: 5,
        strokeOpacity: 0.25,
      }),
      line(points, { x: "day", y: "value", z: "series", stroke: "color", strokeWidth: 1.75, curve: "step-after" }),
      dot(points, { x: "day", y: "value", fill: "color", symbol: "shape", r: 4, stroke: "var(--paper)", strokeWidth: 1 }),
      dot(
        points.filter(point => point.isWitness),
        { x: "day", y: "value", r: 8, stroke: "var(--ink)", strokeWidth: 1.25 },
      ),
      link(falls, { x1: "day", x2: "day", y1: "from", y2: "to", stroke: "var(--fall)", strokeWidth: 2, markerEnd: "arrow" }),
      ["start", "middle", "end"].flatMap(textAnchor =>
        shown.map((_, index) =>
          text(
            falls.filter(fall => fall.index === index && fall.by > most / 50 && anchor(fall) === textAnchor),
            {
              textAnchor,
              x: "day",
              y: "from",
              dy: -18 - 15 * index,
              text: fall => `falls by ${number(fall.by)}`,
              fill: "var(--fall)",
              stroke: "var(--paper)",
              strokeWidth: 4,
              fontSize: 12,
              fontWeight: 600,
            },
          ),
        ),
      ),
    ],
  });
  const x = svg.scale("x");
  const y = svg.scale("y");
  const label =
    `Chart over time: ${scope.title}, in ${unit(scope.unit)}. ${shown.map(series => `${series.name}: ${count(series.points.length, "figure")}, ${count(series.falls.length, "fall")}`).join("; ")}. ` +
    "The arrow keys go from figure to figure.";
  return finish(
    svg,
    label,
    points.map(point => ({ claim: point.claim, x: x.apply(point.day) - 9, y: y.apply(point.value) - 9, width: 18, height: 18 })),
    tooltip,
  );
}
