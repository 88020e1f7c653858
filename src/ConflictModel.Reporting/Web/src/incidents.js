import { bdi, clamped, h, outward } from "./dom.js";
import { findingItem } from "./findingItem.js";
import { listTable, mostRows } from "./table.js";
import { tollChart, tollLegend, pointsOf } from "./tollChart.js";
import { count, number } from "./words.js";

const cardsAtFirst = 8;
const rowsAtFirst = 10;
const printedCards = 4;
const figuresAtMost = 8;

/** A card for each incident, the worst first: what was counted, who said what when, and the reconciled figure. */
export function incidents(model, drawing, tooltip) {
  if (model.incidents.length === 0) return "";
  const list = h("div", { class: "cards" });
  const more = h("button", { type: "button", class: "more" });
  let shown = 0;
  const show = () => {
    list.append(
      ...model.incidents.slice(shown, shown + cardsAtFirst).map((incident, at) => card(model, incident, shown + at, drawing, tooltip)),
    );
    shown = Math.min(shown + cardsAtFirst, model.incidents.length);
    more.textContent = `Show ${number(Math.min(cardsAtFirst, model.incidents.length - shown))} of ${count(model.incidents.length - shown, "further incident")}`;
    more.hidden = shown >= model.incidents.length;
    drawing.tell();
  };
  more.addEventListener("click", show);
  show();
  const unprinted = model.incidents.length - printedCards;
  return h(
    "section",
    { "aria-labelledby": "incidents-title", id: "incidents" },
    h("h2", { id: "incidents-title" }, model.incidents.length === 1 ? "The incident" : `${count(model.incidents.length, "incident")}`),
    list,
    more,
    unprinted > 0 && h("p", { class: "muted printed" }, `${count(unprinted, "further incident")} on the page that this was printed from.`),
  );
}

function card(model, incident, at, drawing, tooltip) {
  const [main, ...others] = incident.scopes;
  const claims = model.toldOf(main);
  const superseded = model.superseded(main);
  const points = pointsOf(model, claims);
  const id = `incident-${at}`;
  const place = h("div", { class: "plot" });
  if (points) drawing.add(place, width => tollChart(model, incident, points, width, tooltip));
  return h(
    "article",
    { class: at < printedCards ? "card" : "card unprinted", id, "aria-labelledby": `${id}-title`, tabindex: "-1" },
    h(
      "div",
      { class: "card-head" },
      h("h3", { id: `${id}-title` }, clamped(incident.name)),
      h(
        "p",
        { class: "muted" },
        [model.days(incident.when), incident.name.includes(incident.place) ? undefined : incident.place]
          .filter(Boolean)
          .map((part, index) => [index > 0 && " · ", bdi(part)]),
      ),
      toll(model, main),
      others.length > 0 && h("p", { class: "also" }, alsoOf(model, others)),
      warnings(model, incident),
    ),
    h(
      "div",
      { class: "card-body" },
      points && h("figure", {}, place, h("figcaption", { class: "legend" }, tollLegend(model, points))),
      told(model, claims, superseded),
    ),
  );
}

/** The reconciled figure in large type, with its confidence. */
function toll(model, scope) {
  const { short, phrase, reconciled } = model.scopes[scope];
  const figure = reconciled?.at(-1);
  const what = h("span", { class: "unit" }, bdi(short ?? phrase));
  if (!figure) return h("p", { class: "toll" }, h("strong", {}, "No figure"), " ", what);
  return [
    h("p", { class: "toll" }, h("strong", {}, model.figureText(figure)), " ", what),
    h(
      "p",
      { class: "muted" },
      [
        model.figureRange(figure) && `${model.figureRange(figure)} possible`,
        figure.confidence && `${figure.confidence} confidence`,
        figure.sentence.replace(/\.$/, ""),
      ]
        .filter(Boolean)
        .join("; "),
      ".",
    ),
  ];
}

function alsoOf(model, scopes) {
  const said = scopes.flatMap(scope => {
    const { short, phrase, reconciled } = model.scopes[scope];
    const figure = reconciled?.at(-1);
    return figure ? [[bdi(short ?? phrase), " ", h("strong", {}, model.figureText(figure))]] : [];
  });
  const further = said.length - figuresAtMost;
  return (
    said.length > 0 && [
      "Also: ",
      said.slice(0, figuresAtMost).map((part, index) => [index > 0 && "; ", part]),
      further > 0 && `; and ${count(further, "further figure")}`,
    ]
  );
}

/** The contradictions and tensions in it, one line per finding. */
function warnings(model, incident) {
  const serious = incident.findings
    .map(index => model.findings[index])
    .filter(finding => !finding.acknowledged && model.word(finding) !== "note");
  if (serious.length === 0) return h("p", { class: "agree" }, "Nothing in it contradicts or strains.");
  return h(
    "ul",
    { class: "warnings", role: "list" },
    serious.slice(0, 4).map(finding => findingItem(model, finding, model.tail(finding), { class: "quiet" })),
    serious.length > 4 && h("li", { class: "muted" }, `and ${count(serious.length - 4, "further finding")}`),
  );
}

/** Who said what when, in the order in which it became known. */
function told(model, claims, superseded) {
  const heads = ["Known", "Who", "Figure"];
  const cell = (at, ...content) => h("td", { role: "cell" }, content);
  const row = (claim, hidden) =>
    h(
      "tr",
      { role: "row", class: hidden ? "later" : undefined },
      cell(0, outward(claim.report.url, model.known(claim), { title: claim.report.url && model.reportTitle(claim.report) })),
      cell(
        1,
        h("strong", {}, clamped(model.voice(claim))),
        model.through(claim) && [" ", h("span", { class: "muted" }, clamped(model.through(claim)))],
      ),
      cell(
        2,
        h("strong", {}, model.stated(claim)),
        model.fate(claim, superseded) && h("span", { class: "muted" }, ` ${model.fate(claim, superseded)}`),
      ),
    );
  const shown = claims.slice(0, mostRows);
  const table = listTable("told", heads, shown.map((claim, index) => row(claim, index >= rowsAtFirst)));
  if (claims.length <= rowsAtFirst) return table;
  const all = claims.length > mostRows ? `Show ${number(mostRows)} of ${number(claims.length)} statements` : `Show all ${number(claims.length)} statements`;
  const button = h("button", { type: "button", class: "link", "aria-expanded": "false" }, all);
  button.addEventListener("click", () => {
    const open = table.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? "Show fewer" : all;
  });
  return [table, button];
}

/** Figures without an incident, one line each. */
export function otherFigures(model) {
  const inIncidents = new Set(model.incidents.flatMap(incident => incident.scopes));
  const rows = model.scopes
    .flatMap((scope, at) => (inIncidents.has(at) ? [] : (scope.reconciled ?? []).map(figure => ({ scope, figure }))))
    .filter(({ figure }) => typeof figure.best === "number");
  if (rows.length === 0) return "";
  const most = 12;
  const body = h("tbody", {});
  const row = ({ scope, figure }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, clamped(scope.title)),
      h("td", {}, model.days(figure.when) ?? "time not known"),
      h(
        "td",
        {},
        h("strong", {}, model.figureText(figure)),
        model.figureRange(figure) && h("span", { class: "muted" }, ` (${model.figureRange(figure)})`),
      ),
      h("td", {}, figure.confidence ?? ""),
    );
  body.append(...rows.slice(0, most).map(row));
  const more = h(
    "button",
    { type: "button", class: "more", hidden: rows.length <= most },
    `Show ${count(rows.length - most, "further figure")}`,
  );
  more.addEventListener("click", () => {
    body.append(...rows.slice(most, 1000).map(row));
    more.hidden = true;
  });
  return h(
    "section",
    { class: "others", "aria-labelledby": "others-title" },
    h("h2", { id: "others-title" }, model.incidents.length > 0 ? "Other figures" : "The figures"),
    h(
      "table",
      { class: "figures" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ["What", "When", "Figure", "Confidence"].map(head => h("th", { scope: "col" }, head)),
        ),
      ),
      body,
    ),
    more,
  );
}
