import { h } from "./dom.js";

/** The most rows that a table of the page has. */
export const mostRows = 200;

/** A table with a row of heads. The roles are spelled out, because a narrow screen stacks the cells. */
export function listTable(name, heads, rows) {
  const head = heads.map(text => h("th", { role: "columnheader", scope: "col" }, text));
  return h(
    "table",
    { class: name, role: "table" },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head)),
    h("tbody", { role: "rowgroup" }, rows),
  );
}
