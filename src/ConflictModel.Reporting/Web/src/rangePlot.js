import { axisX, dot, gridX, plot, rectX, ruleY, text } from "@observablehq/plot";
import { isolated, s } from "./dom.js";
import { unit } from "./model.js";
import { finish, fitted, widthOf } from "./plots.js";
import { tick, times } from "./words.js";

const mostRows = 60;
const wideFrom = 640;
const nameColumn = 232;
const saidColumn = 132;
const isNumber = value => typeof value === "number";

/** What a finding's range plot shows, or nothing if its claims give no scale to draw on. */
export function rowsOf(model, finding) {
  const { claims, omitted } = model.claimsOf(finding);
  const shared = finding.claims.length ? model.unit(model.claims[finding.claims[0]]) : undefined;
  const rows = claims
    .filter(index => model.unit(model.claims[index]) === shared && model.isQuantified(model.claims[index]))
    .slice(0, mostRows);
  const finite = rows.flatMap(index => [model.claims[index].best, ...model.claims[index].possible]).filter(isNumber);
  const bounded = rows.filter(index => isNumber(model.claims[index].best) || isNumber(model.claims[index].possible[1]));
  return rows.length > 1 && bounded.length > 0 && rows.some(index => finding.claims.includes(index)) && finite.some(value => value !== 0)
    ? { rows, omitted: omitted + claims.length - rows.length }
    : undefined;
}

/** The reconciled range behind the rows, if it is wide enough to be visible. */
const bandsOf = (model, finding) =>
  model
    .reconciled(finding)
    .slice(0, 1)
    .filter(({ low, high }) => low !== high);

/** Whether a plot is shaded anywhere. */
export const isShaded = (model, finding) => bandsOf(model, finding).length > 0;

/** One row per claim: the possible range thin, the plausible one thick, the best value as its camp's mark. */
export function rangePlot(model, finding, { rows }, width, tooltip) {
  const mark = model.marks(finding);
  const scope = model.scopes[finding.scopes[0]] ?? model.scopeOf(model.claims[rows[0]]);
  const wide = width >= wideFrom;
  const rowHeight = wide ? 46 : 72;
  const pair = (model.pair(finding) ?? []).filter(index => rows.includes(index));
  const marginTop = pair.length === 2 ? 34 : 12;
  const margins = wide ? { marginLeft: nameColumn, marginRight: saidColumn } : { marginLeft: 14, marginRight: 14 };
  const bands = bandsOf(model, finding);
  const isOneTime = new Set(rows.map(index => model.when(model.claims[index]))).size === 1;
  const { domain, log } = scaleOf(
    rows.map(index => model.claims[index]),
    bands,
  );

  const data = rows.map((index, row) => {
    const claim = model.claims[index];
    const clamp = value => Math.min(Math.max(value, domain[0]), domain[1]);
    const [low, high] = claim.possible;
    const [plausibleLow, plausibleHigh] = claim.plausible;
    return {
      claim,
      row,
      ...mark(index),
      low: clamp(low ?? domain[0]),
      high: clamp(high ?? domain[1]),
      plausibleLow: clamp(plausibleLow ?? domain[0]),
      plausibleHigh: clamp(plausibleHigh ?? domain[1]),
      isOpen: high === null,
      isOpenBelow: low === null || low < domain[0],
      isDenied: model.denies(claim),
      isCurrent: model.isCurrent(claim),
      ...labelsOf(model, claim, width, isOneTime),
    };
  });
  const lineShift = wide ? 0 : 18;
  const marks = data.filter(d => isNumber(d.claim.best) && d.claim.best >= domain[0]);
  const y = { y: "row" };
  const line = { ...y, dy: lineShift, stroke: "color" };
  const opacity = d => (d.isCurrent ? 1 : 0.45);

  const svg = plot({
    width,
    height: marginTop + rows.length * rowHeight + 34,
    marginTop,
    marginBottom: 34,
    ...margins,
    x: { type: log ? "log" : "linear", domain, label: null },
    y: { type: "band", domain: data.map(d => d.row), axis: null, padding: 0 },
    marks: [
      bands.map(band =>
        rectX([band], {
          x1: Math.max(band.low ?? domain[0], domain[0]),
          x2: Math.min(band.high ?? domain[1], domain[1]),
          fill: "var(--band)",
        }),
      ),
      gridX({
        ticks: ticksOf(domain, log, width - margins.marginLeft - margins.marginRight),
        stroke: "var(--grid)",
        strokeOpacity: 1,
      }),
      axisX({
        ticks: ticksOf(domain, log, width - margins.marginLeft - margins.marginRight),
        tickFormat: tick,
        tickSize: 0,
        tickPadding: 8,
        fontSize: 12,
        fill: "var(--muted)",
        label: null,
      }),
      ruleY(data, {
        ...line,
        x1: "low",
        x2: "high",
        strokeWidth: 1.5,
        strokeOpacity: opacity,
        strokeDasharray: d => (d.isDenied ? "3 4" : null),
      }),
      ruleY(data, {
        ...line,
        x1: "plausibleLow",
        x2: "plausibleHigh",
        strokeWidth: 8,
        strokeOpacity: d => 0.32 * opacity(d),
        strokeLinecap: "round",
      }),
      text(
        data.filter(d => d.isOpen),
        { ...y, x: () => domain[1], dy: lineShift, dx: 7, text: () => "▸", fill: "color", fontSize: 12 },
      ),
      text(
        data.filter(d => d.isOpenBelow),
        { ...y, x: () => domain[0], dy: lineShift, dx: -7, text: () => "◂", fill: "color", fontSize: 12 },
      ),
      dot(
        marks.filter(d => !d.isDenied),
        {
          ...y,
          x: d => d.claim.best,
          dy: lineShift,
          fill: "color",
          symbol: "shape",
          r: 5.5,
          stroke: "var(--paper)",
          strokeWidth: 1.5,
          fillOpacity: opacity,
        },
      ),
      text(
        data.filter(d => d.isDenied),
        {
          ...y,
          x: d => (isNumber(d.claim.best) ? Math.max(d.claim.best, domain[0]) : d.low),
          dy: lineShift,
          text: () => "✕",
          fill: "color",
          fontSize: 15,
          fontWeight: 700,
        },
      ),
      labels(data, y, wide),
    ].flat(Infinity),
  });

  if (pair.length === 2)
    distance(
      svg,
      pair.map(index => model.claims[index].best),
      finding.factor,
    );
  return finish(
    svg,
    describe(data, scope, log),
    data.map((d, index) => ({
      claim: d.claim,
      x: -8,
      y: marginTop + index * rowHeight,
      width: width + 16,
      height: rowHeight,
    })),
    tooltip,
  );
}

/** The text next to a row, or above it if there is no room; truncated to fit. */
function labelsOf(model, claim, width, isOneTime) {
  const said = fitted(model.stated(claim), saidColumn - 16, "600 13px");
  const room = width >= wideFrom ? nameColumn - 16 : width - widthOf(said, "600 13px") - 12;
  return {
    said,
    name: isolated(fitted(model.voice(claim), room, "600 13px")),
    detail: isolated(
      fitted(
        [isOneTime ? model.known(claim) : model.when(claim), ...model.remarks(claim)].join(" · "),
        width >= wideFrom ? nameColumn - 12 : width,
        "12px",
      ),
    ),
  };
}

function labels(data, y, wide) {
  const left = { ...y, textAnchor: "start", frameAnchor: "left", dx: wide ? -nameColumn : -14 };
  const name = { ...left, text: "name", fontSize: 13, fontWeight: 600, fill: "var(--ink)" };
  const said = { ...y, text: "said", fontSize: 13, fontWeight: 600, fill: "var(--ink)", frameAnchor: "right" };
  return wide
    ? [
        text(data, { ...name, dy: -8 }),
        text(data, { ...left, text: "detail", dy: 9, fontSize: 12, fill: "var(--muted)" }),
        text(data, { ...said, textAnchor: "start", dx: 16 }),
      ]
    : [
        text(data, { ...name, dy: -20 }),
        text(data, { ...left, text: "detail", dy: -3, fontSize: 12, fill: "var(--muted)" }),
        text(data, { ...said, textAnchor: "end", dx: 14, dy: -20 }),
      ];
}

/** The distance between the two sides, drawn above the rows. */
function distance(svg, [low, high], factor) {
  const x = value => svg.scale("x").apply(value);
  const half = 36;
  if (x(high) - x(low) < 2.5 * half) return;
  const middle = (x(low) + x(high)) / 2;
  const label = s("text", { x: middle, y: 15, "text-anchor": "middle" }, `${times(factor)} times`);
  svg.append(s("g", { class: "distance" }, s("path", { d: `M${x(low)},24V11H${middle - half}M${middle + half},11H${x(high)}V24` }), label));
}

/** Logarithmic if the figures are more than ten times apart. A zero is then beyond the left edge. */
function scaleOf(claims, bands) {
  const values = [...claims.flatMap(claim => [claim.best, ...claim.possible]), ...bands.flatMap(band => [band.low, band.high])].filter(
    isNumber,
  );
  const positive = values.filter(value => value > 0);
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  const hasOpen = claims.some(claim => claim.possible[1] === null);
  if (values.every(value => value >= 0) && most / least > 10) return { log: true, domain: [least / 1.25, most * (hasOpen ? 1.8 : 1.25)] };
  const low = Math.min(...values);
  const span = Math.max(...values) - low || Math.abs(low) || 1;
  const from = low >= 0 && low < 1.5 * span ? 0 : low - 0.08 * span;
  return { log: false, domain: [from, Math.max(...values) + span * (hasOpen ? 0.25 : 0.06)] };
}

/** Round numbers, as many as the width has room for. */
function ticksOf([low, high], log, width) {
  const room = Math.max(2, Math.floor(width / 72));
  if (log) {
    for (const steps of [[1, 2, 5], [1, 3], [1]]) {
      const ticks = [];
      for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
        for (const step of steps) ticks.push(Number(`${step}e${power}`));
      }
      const inside = ticks.filter(value => value >= low && value <= high);
      if (inside.length <= room) return inside;
    }
  }
  const raw = (high - low) / room;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(value => value >= raw);
  const ticks = [];
  for (let k = Math.ceil(low / step); k * step <= high; k++) ticks.push(Number((k * step).toPrecision(12)));
  return ticks;
}

function describe(data, scope, log) {
  return (
    `Range plot: ${scope.title}, in ${unit(scope.unit)}${log ? ", logarithmic scale" : ""}. ${data.length} claims in the order of their dates. ` +
    "The arrow keys go from claim to claim."
  );
}
