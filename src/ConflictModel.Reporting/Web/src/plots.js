import { s } from "./dom.js";

/**
 * Takes a plot as the library made it and makes it one of this page: its style is in the page's own sheet (a style element made by
 * script would be against the page's policy), it is a named group, and each of its marks can be pointed at and reached with the arrow keys.
 */
export function finish(svg, label, targets, tooltip) {
  svg.querySelectorAll("style").forEach(style => style.remove());
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", label);
  for (const child of svg.children) child.setAttribute("aria-hidden", "true");

  const marks = targets.map(({ claim, x, y, width, height }, index) => {
    const mark = s("rect", {
      class: "target",
      x,
      y,
      width,
      height,
      rx: 4,
      role: "button",
      tabindex: index === 0 ? "0" : "-1",
      "aria-label": tooltip.label(claim),
    });
    const show = () => tooltip.show(claim, mark);
    mark.addEventListener("pointerenter", show);
    mark.addEventListener("pointerleave", () => tooltip.hide());
    mark.addEventListener("click", show);
    mark.addEventListener("focus", show);
    mark.addEventListener("blur", () => tooltip.hide());
    return mark;
  });
  const layer = s("g", {}, ...marks);
  layer.addEventListener("keydown", event => {
    const at = marks.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") tooltip.show(targets[at].claim, marks[at]);
    else if (to === undefined) return;
    else if (marks[to]) {
      marks[at].setAttribute("tabindex", "-1");
      marks[to].setAttribute("tabindex", "0");
      marks[to].focus();
    }
    event.preventDefault();
  });
  svg.append(layer);
  return svg;
}

const measure = document.createElement("canvas").getContext("2d");

/** How wide a text is in a plot, in pixels. */
export function widthOf(text, font) {
  measure.font = `${font} ${getComputedStyle(document.body).fontFamily}`;
  return measure.measureText(text).width;
}

/** A text that is truncated if it is too wide. */
export function fitted(text, room, font) {
  let shown = text.slice(0, 200);
  if (shown === text && widthOf(text, font) <= room) return text;
  while (shown && widthOf(`${shown}…`, font) > room) shown = shown.slice(0, -1);
  return `${shown.trimEnd()}…`;
}

const symbols = {
  circle: "M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0",
  square: "M-4.2,-4.2h8.4v8.4h-8.4z",
  triangle: "M0,-5.6L5.4,4.2H-5.4z",
  diamond: "M0,-6L4.6,0L0,6L-4.6,0z",
  star: "M0,-6.2L1.6,-2L6,-1.9L2.5,.9L3.7,5.2L0,2.7L-3.7,5.2L-2.5,.9L-6,-1.9L-1.6,-2z",
  wye: "M-1.5,-1.1L-5,-3.2L-3.5,-5.8L0,-3.7L3.5,-5.8L5,-3.2L1.5,-1.1V4.8H-1.5z",
};

const drawn = {
  filled: color => s("circle", { r: 4.8, fill: color }),
  hollow: color => s("circle", { r: 4, fill: "var(--paper)", stroke: color, "stroke-width": 1.8 }),
  bar: color => s("path", { d: "M0,-6V6", stroke: color, "stroke-width": 5, "stroke-opacity": 0.35 }),
  dashes: color => s("path", { d: "M-7,0H7", stroke: color, "stroke-width": 1.5, "stroke-dasharray": "2 3" }),
  thin: color => s("path", { d: "M-7,0H7", stroke: color, "stroke-width": 1.5 }),
  thick: color => s("path", { d: "M-6,0H6", stroke: color, "stroke-width": 7, "stroke-opacity": 0.35, "stroke-linecap": "round" }),
  dotted: color => s("path", { d: "M-7,0H7", stroke: color, "stroke-width": 1.5, "stroke-dasharray": "3 3" }),
  shade: color => s("rect", { x: -6, y: -6, width: 12, height: 12, fill: "var(--band)", stroke: color, "stroke-width": 0.75 }),
  ring: color => s("circle", { r: 5.5, fill: "none", stroke: color, "stroke-width": 1.25 }),
};

/** A mark in running text: that of a camp, or one of a legend. */
export function glyph({ shape, color }) {
  if (drawn[shape])
    return s("svg", { class: "glyph", viewBox: "-7 -7 14 14", width: 14, height: 14, "aria-hidden": "true" }, drawn[shape](color));
  return s(
    "svg",
    { class: "glyph", viewBox: "-7 -7 14 14", width: 14, height: 14, "aria-hidden": "true" },
    s("path", { d: symbols[shape], fill: color }),
  );
}
