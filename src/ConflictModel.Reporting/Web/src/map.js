import { h, isolated, s } from "./dom.js";
import { fitted, glyph, widthOf } from "./plots.js";
import { number } from "./words.js";

const mostNames = 12;
const kilometresOfDegree = 111.32;

/** A small map of the incidents whose places have a position: outlines only from a file that the user provided, no tiles, no network. */
export function map(model, drawing) {
  const spots = model.incidents.flatMap((incident, index) =>
    incident.at ? [{ incident, index, lon: incident.at[0], lat: incident.at[1] }] : [],
  );
  if (spots.length === 0) return "";
  // Places on both sides of the 180th meridian are next to each other.
  if (Math.max(...spots.map(spot => spot.lon)) - Math.min(...spots.map(spot => spot.lon)) > 180)
    for (const spot of spots) if (spot.lon < 0) spot.lon += 360;
  const place = h("div", { class: "plot" });
  drawing.add(place, width => draw(model, spots, width));
  const left = model.incidents.length - spots.length;
  return h(
    "section",
    { class: "map", "aria-labelledby": "map-title" },
    h("h2", { id: "map-title" }, "Where"),
    h(
      "figure",
      {},
      place,
      h(
        "figcaption",
        { class: "legend" },
        spots.some(isDisputed(model)) &&
          h("span", {}, glyph({ shape: "square", color: "var(--contradiction)" }), " an incident with a contradiction"),
        spots.some(spot => !isDisputed(model)(spot)) &&
          h("span", {}, glyph({ shape: "circle", color: "var(--camp-1)" }), " an incident without one"),
        spots.length > mostNames && h("span", {}, "the numbers are those of the incidents above, from the first"),
        model.outlines
          ? h("span", {}, "outlines from the file that the desk gave")
          : h("span", {}, "lines: degrees of longitude and latitude"),
        left > 0 && h("span", {}, `${number(left)} without a position not drawn`),
      ),
    ),
  );
}

const isDisputed =
  model =>
  ({ incident }) =>
    incident.findings.some(index => !model.findings[index].acknowledged && model.word(model.findings[index]) === "contradiction");

function draw(model, spots, width) {
  const frame = frameOf(spots, width);
  const height = frame.height;
  const svg = s("svg", {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "group",
    "aria-label": `Map of ${spots.length} incidents.`,
  });
  const background = s("g", { "aria-hidden": "true" });
  if (model.outlines) {
    background.append(...model.outlines.areas.map(ring => s("path", { class: "outline", d: `${pathOf(ring, frame)}Z` })));
    background.append(...model.outlines.lines.map(line => s("path", { class: "outline line", d: pathOf(line, frame) })));
  } else {
    background.append(...graticule(frame, width, height));
  }
  background.append(...scaleBar(frame, height));
  svg.append(background);
  const boxes = [];
  for (const { incident, index, lon, lat } of spots) {
    const [x, y] = [frame.x(lon), frame.y(lat)];
    const disputed = isDisputed(model)({ incident });
    const figure = model.scopes[incident.scopes[0]].reconciled?.at(-1);
    const isLeft = x > width * 0.62;
    const toll = figure ? `: ${model.figureText(figure)}` : "";
    const room = (isLeft ? x : width - x) - 20 - widthOf(toll, "600 12px");
    const label = spots.length > mostNames ? String(index + 1) : `${fitted(incident.name, room, "600 12px")}${toll}`;
    // A label that would overlap another moves down.
    let top = y + 4;
    while (boxes.some(box => Math.abs(box.top - top) < 15 && box.isLeft === isLeft && Math.abs(box.x - x) < 260)) top += 15;
    boxes.push({ top, x, isLeft });
    const link = s(
      "a",
      { href: `#incident-${index}`, "aria-label": spots.length > mostNames ? `${label}: ${incident.name}${toll}` : undefined },
      disputed
        ? s("rect", {
            x: x - 6,
            y: y - 6,
            width: 12,
            height: 12,
            fill: "var(--contradiction)",
            stroke: "var(--paper)",
            "stroke-width": 1.5,
          })
        : s("circle", { cx: x, cy: y, r: 6.5, fill: "var(--camp-1)", stroke: "var(--paper)", "stroke-width": 1.5 }),
      s("text", { class: "name", x: x + (isLeft ? -12 : 12), y: top, "text-anchor": isLeft ? "end" : "start" }, isolated(label)),
    );
    svg.append(link);
  }
  return svg;
}

/** The part of the world that is shown: all spots, with room around them, by equal degrees in the middle of it. */
function frameOf(spots, width) {
  const [lons, lats] = [spots.map(spot => spot.lon), spots.map(spot => spot.lat)];
  const middle = { lon: (Math.min(...lons) + Math.max(...lons)) / 2, lat: (Math.min(...lats) + Math.max(...lats)) / 2 };
  const shrink = Math.max(0.1, Math.cos((middle.lat * Math.PI) / 180));
  const height = Math.round(width * (width < 600 ? 0.9 : 0.5));
  const spanX = Math.max(1, (Math.max(...lons) - Math.min(...lons)) * 1.5) * shrink;
  const spanY = Math.max(1, (Math.max(...lats) - Math.min(...lats)) * 1.4);
  const scale = Math.min(width / spanX, height / spanY);
  return {
    height,
    scale,
    middle,
    shrink,
    width,
    x: lon => width / 2 + (lon - middle.lon) * shrink * scale,
    y: lat => height / 2 - (lat - middle.lat) * scale,
  };
}

function pathOf(numbers, frame) {
  let d = "";
  for (let at = 0; at < numbers.length; at += 2) {
    // The copy of the world that is nearest to the middle.
    const lon = numbers[at] - 360 * Math.round((numbers[at] - frame.middle.lon) / 360);
    d += `${at === 0 ? "M" : "L"}${frame.x(lon).toFixed(1)},${frame.y(numbers[at + 1]).toFixed(1)}`;
  }
  return d;
}

function graticule(frame, width, height) {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 45].find(candidate => candidate * frame.scale * frame.shrink > 110) ?? 90;
  const marks = [];
  const degrees = (value, positive, negative) => `${number(Math.abs(value))}° ${value < 0 ? negative : positive}`;
  const from = edge => Math.ceil(edge / step) * step;
  for (let lon = from(frame.middle.lon - width / 2 / frame.scale / frame.shrink); frame.x(lon) < width; lon += step) {
    const shown = Math.round(lon * 10) / 10;
    marks.push(
      s("line", { class: "graticule", x1: frame.x(lon), x2: frame.x(lon), y1: 0, y2: height }),
      s("text", { x: frame.x(lon) + 4, y: 14 }, degrees(shown > 180 ? shown - 360 : shown, "E", "W")),
    );
  }
  for (let lat = from(frame.middle.lat - height / 2 / frame.scale); frame.y(lat) > 0; lat += step) {
    marks.push(
      s("line", { class: "graticule", x1: 0, x2: width, y1: frame.y(lat), y2: frame.y(lat) }),
      s("text", { x: 4, y: frame.y(lat) - 4 }, degrees(Math.round(lat * 10) / 10, "N", "S")),
    );
  }
  return marks;
}

function scaleBar(frame, height) {
  const kilometres =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].findLast(
      candidate => (candidate / kilometresOfDegree) * frame.scale < frame.width / 4,
    ) ?? 1;
  const length = (kilometres / kilometresOfDegree) * frame.scale;
  const y = height - 14;
  return [
    s("path", { d: `M14,${y - 4}V${y}H${14 + length}V${y - 4}`, fill: "none", stroke: "var(--muted)", "stroke-width": 1.5 }),
    s("text", { x: 20 + length, y }, `${number(kilometres)} km`),
  ];
}
