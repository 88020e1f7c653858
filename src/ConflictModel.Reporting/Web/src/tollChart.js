import { axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { bdi, h } from "./dom.js";
import { finish, glyph } from "./plots.js";
import { number, tick } from "./words.js";

const isNumber = value => typeof value === "number";

/** The dated figures of an incident in the order in which they became known; nothing if there are fewer than two. */
export function pointsOf(model, claims) {
  const scope = claims[0] && model.scopeOf(claims[0]);
  const figure = scope?.reconciled?.at(-1);
  const superseded = scope ? model.superseded(claims[0].scope) : new Set();
  const points = claims.flatMap(claim => {
    const value = model.denies(claim) ? 0 : (claim.best ?? claim.possible[0] ?? claim.possible[1]);
    const time = model.knownTime(claim);
    if (!isNumber(value) || time === undefined) return [];
    const isPast = !model.isCurrent(claim) || superseded.has(claim);
    return [
      {
        claim,
        value,
        time: new Date(time),
        isPast,
        isDenied: model.denies(claim),
        plausible: claim.plausible,
        isOpen: claim.plausible[1] === null,
      },
    ];
  });
  if (points.length < 2 || new Set(points.map(point => +point.time)).size < 2) return undefined;
  return { points, figure, what: scope.short ?? scope.phrase };
}

const tone = point => (point.isPast ? "var(--camp-none)" : "var(--camp-1)");

/** The history of a toll: each figure when it became known, and the reconciled figure. */
export function tollChart(model, incident, { points, figure, what }, width, tooltip) {
  const height = 230;
  const margins = { marginLeft: 48, marginRight: 24, marginTop: 28, marginBottom: 30, insetLeft: 16, insetRight: 16 };
  const reconciled = figure && (isNumber(figure.best) ? figure.best : figure.low);
  // Wide ranges do not shrink the figures: they are cut off at the top.
  const values = points
    .map(point => point.value)
    .concat(reconciled ?? [])
    .filter(isNumber);
  const ends = points.flatMap(point => point.plausible).filter(isNumber);
  const most = Math.min(Math.max(...values, ...ends), Math.max(...values) * 1.3) * 1.12 || 1;
  const counted = points.filter(point => !point.isDenied);
  const svg = plot({
    width,
    height,
    ...margins,
    x: { type: "utc", label: null },
    y: { domain: [0, most], label: null },
    marks: [
      gridY({ ticks: 4, stroke: "var(--grid)", strokeOpacity: 1 }),
      axisY({ ticks: 4, tickFormat: tick, tickSize: 0, fontSize: 12, fill: "var(--muted)", label: null }),
      axisX({
        ticks: ticksOf(points, width),
        tickFormat: timeText,
        tickSize: 4,
        fontSize: 12,
        fill: "var(--muted)",
        color: "var(--grid)",
        label: null,
      }),
      isNumber(reconciled) ? ruleY([reconciled], { stroke: "var(--ink)", strokeDasharray: "2 4", strokeWidth: 1.25 }) : [],
      ruleX(
        points.filter(point => !point.isDenied),
        {
          x: "time",
          y1: point => point.plausible[0] ?? 0,
          y2: point => Math.min(point.plausible[1] ?? most, most),
          stroke: tone,
          strokeWidth: 5,
          strokeOpacity: 0.28,
        },
      ),
      dot(
        counted.filter(point => !point.isPast),
        { x: "time", y: "value", r: 5, fill: tone, stroke: "var(--paper)", strokeWidth: 1.25 },
      ),
      dot(
        counted.filter(point => point.isPast),
        { x: "time", y: "value", r: 4.5, fill: "var(--paper)", stroke: tone, strokeWidth: 1.5 },
      ),
      text(
        points.filter(point => point.isDenied),
        { x: "time", y: "value", text: () => "✕", fill: tone, fontSize: 14, fontWeight: 700 },
      ),
      text(labelled(points, width, most), {
        x: "time",
        y: "value",
        text: point => number(point.value),
        dy: -13,
        fontSize: 12,
        fontWeight: 600,
        fill: "var(--ink)",
        stroke: "var(--raised)",
        strokeWidth: 3,
      }),
    ].flat(),
  });
  const [x, y] = [svg.scale("x"), svg.scale("y")];
  const label = `History: ${incident.name}, ${what}. ${points.length} figures in the order in which they became known. The arrow keys go from figure to figure.`;
  return finish(
    svg,
    label,
    points.map(point => ({ claim: point.claim, x: x.apply(point.time) - 9, y: y.apply(point.value) - 9, width: 18, height: 18 })),
    tooltip,
  );
}

const day = 86_400_000;

/** Whole days, as many as there is room for; the plot's own choice for less than two days or for years. */
function ticksOf(points, width) {
  const times = points.map(point => +point.time);
  const [first, last] = [Math.floor(Math.min(...times) / day), Math.ceil(Math.max(...times) / day)];
  const room = width > 480 ? 7 : 3;
  if (last - first > 300) return room;
  const step = Math.max(1, Math.ceil((last - first) / room));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => new Date((first + at * step) * day)).filter(
    tick => +tick >= Math.min(...times) && +tick <= Math.max(...times),
  );
}

const timeText = time =>
  `${time.getUTCDate()} ${time.toLocaleString("en", { month: "short", timeZone: "UTC" })}${time.getUTCMonth() === 0 && time.getUTCDate() === 1 ? ` ${time.getUTCFullYear()}` : ""}`;

/** The points with labelled figures: the latest first, without overlaps. */
function labelled(points, width, most) {
  const times = points.map(point => +point.time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const placed = [];
  return points.toReversed().filter(point => {
    if (point.isDenied) return false;
    const at = { x: (width - 104) * ((+point.time - first) / (last - first || 1)), y: 172 * (point.value / most) };
    if (placed.some(other => Math.abs(other.x - at.x) < 26 && Math.abs(other.y - at.y) < 15)) return false;
    placed.push(at);
    return true;
  });
}

/** The legend of a history, with only the marks that are used. */
export function tollLegend(model, { points, figure, what }) {
  const has = test => points.some(test);
  const spread = has(({ plausible, isDenied }) => !isDenied && plausible[0] !== plausible[1]);
  return [
    h("span", {}, bdi(what), ", by the day on which each figure became known"),
    has(point => !point.isPast && !point.isDenied) && h("span", {}, mark("filled"), " a figure"),
    has(point => point.isPast && !point.isDenied) && h("span", {}, mark("hollow"), " later superseded or withdrawn"),
    has(point => point.isDenied) && h("span", {}, "✕ denied"),
    spread && h("span", {}, mark("bar"), has(point => point.isOpen) ? " plausible; upwards open for “at least”" : " plausible"),
    figure && h("span", {}, mark("dashes"), ` reconciled: ${model.figureText(figure)}`),
  ];
}

function mark(shape) {
  return glyph({ shape, color: shape === "hollow" ? "var(--camp-none)" : shape === "dashes" ? "var(--ink)" : "var(--camp-1)" });
}
