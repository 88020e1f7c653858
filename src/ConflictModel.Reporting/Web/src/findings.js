import { h } from "./dom.js";
import { findingEntry } from "./finding.js";
import { capitalized, number } from "./words.js";

const pageSize = 20;
const printed = 200;
const mostOptions = 200;

/** The list of findings: filters, one page of entries at a time, and links that go to the page of their finding. */
export class Findings {
  #model;
  #drawing;
  #tooltip;
  #lead;
  #facets;
  #shown;
  #page = 0;
  #leftOut;
  #facetFilters = [];
  #severities = [];
  #list = h("div", { class: "list" });
  #status = h("p", { role: "status", class: "status" });
  #pages = h("nav", { class: "pages", "aria-label": "Pages of findings" });

  constructor(model, lead, drawing, tooltip) {
    this.#model = model;
    this.#lead = lead;
    this.#drawing = drawing;
    this.#tooltip = tooltip;
    this.#leftOut = model.summary.findings - model.findings.length;
    this.#facets = model.findings.map(finding => facetsOf(model, finding));
    this.element = h(
      "section",
      { "aria-labelledby": "findings-title", id: "findings" },
      h("h2", { id: "findings-title" }, "Findings"),
      this.#filters(),
      this.#status,
      this.#list,
      this.#pages,
    );
    this.#apply();
  }

  /** Shows a finding, wherever it is; filters that hide it are cleared. */
  reveal(id) {
    const index = this.#model.findings.findIndex(finding => finding.id === id);
    if (index < 0 || this.#model.findings[index] === this.#lead) return;
    if (!this.#shown.includes(index)) this.#clear();
    this.#go(Math.floor(this.#shown.indexOf(index) / pageSize));
    const entry = document.getElementById(`finding-${id}`);
    entry.scrollIntoView();
    entry.focus({ preventScroll: true });
  }

  /** All findings that match the filters, up to a limit for printing, with everything expanded. */
  forPrint() {
    if (this.#shown.length > pageSize) this.#render(this.#shown.slice(0, printed));
  }

  afterPrint() {
    if (this.#shown.length > pageSize) this.#go(this.#page);
  }

  #filters() {
    const select = (name, key, value) => {
      const counts = new Map();
      for (const facets of this.#facets) for (const entry of facets[key]) counts.set(entry, (counts.get(entry) ?? 0) + 1);
      if (counts.size < 2) return undefined;
      if (counts.size > mostOptions) return search(name, key, value);
      const options = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      const element = h(
        "select",
        { onchange: () => this.#apply() },
        h("option", { value: "" }, "All"),
        options.map(([entry, n]) => h("option", { value: entry }, `${value(entry)} (${number(n)})`)),
      );
      this.#facetFilters.push({ element, lets: facets => facets[key].has(element.value) });
      return h("label", {}, h("span", {}, name), element);
    };
    const search = (name, key, value) => {
      const element = h("input", { type: "search", placeholder: "Part of the name", oninput: () => this.#apply() });
      const holds = entry => value(entry).toLowerCase().includes(element.value.trim().toLowerCase());
      this.#facetFilters.push({ element, lets: facets => [...facets[key]].some(holds) });
      return h("label", {}, h("span", {}, name), element);
    };
    const name = entry => entry;
    const selects = [
      select("Measure", "measures", capitalized),
      select("Place", "places", name),
      select("Actor", "actors", name),
      select("Origin", "origins", id => this.#model.source(id).name),
      select("Rule", "rules", id => `${id}: ${this.#model.rule(id).title}`),
    ];
    const severities = ["contradiction", "error", "tension", "warning", "note", "acknowledged"].flatMap(severity => {
      const n = this.#facets.filter(facets => facets.severity === severity).length;
      if (n === 0) return [];
      const element = h("input", { type: "checkbox", checked: true, onchange: () => this.#apply() });
      this.#severities.push({ severity, element });
      return [h("label", { class: "check" }, element, ` ${capitalized(severity)} (${number(n)})`)];
    });
    return h(
      "form",
      { class: "filters", "aria-label": "Filter the findings", onsubmit: event => event.preventDefault() },
      selects,
      severities.length > 1 && h("fieldset", {}, h("legend", {}, "Severity"), severities),
      h("button", { type: "button", onclick: () => this.#clear() }, "Clear filters"),
    );
  }

  #clear() {
    for (const { element } of this.#facetFilters) element.value = "";
    for (const { element } of this.#severities) element.checked = true;
    this.#apply();
  }

  #apply() {
    const wanted = this.#facetFilters.filter(({ element }) => element.value.trim());
    const severities = new Set(this.#severities.filter(({ element }) => element.checked).map(({ severity }) => severity));
    this.#shown = [...this.#facets.keys()].filter(index => {
      const facets = this.#facets[index];
      return (severities.has(facets.severity) || this.#severities.length === 0) && wanted.every(({ lets }) => lets(facets));
    });
    this.#go(0);
  }

  #go(page) {
    this.#page = page;
    const first = page * pageSize;
    this.#render(this.#shown.slice(first, first + pageSize));
    const all = this.#facets.length;
    const total = this.#shown.length;
    this.#status.textContent =
      (total === all ? `${number(all)} ${all === 1 ? "finding" : "findings"}` : `${number(total)} of ${number(all)} findings`) +
      (total > pageSize ? `, ${number(first + 1)} to ${number(Math.min(first + pageSize, total))} on this page` : "") +
      (total > 1 ? ", the worst first" : "") +
      (this.#leftOut > 0 ? `; ${number(this.#leftOut)} more are left out of this page` : "");
    this.#pages.replaceChildren(...this.#pager(Math.ceil(total / pageSize)));
    this.#pages.hidden = total <= pageSize;
  }

  #pager(pages) {
    const to = page => {
      this.#go(page);
      this.element.scrollIntoView();
    };
    const select = h(
      "select",
      { "aria-label": "Page", onchange: event => to(Number(event.target.value)) },
      Array.from({ length: pages }, (_, page) =>
        h("option", { value: String(page), selected: page === this.#page }, `Page ${number(page + 1)} of ${number(pages)}`),
      ),
    );
    return [
      h("button", { type: "button", disabled: this.#page === 0, onclick: () => to(this.#page - 1) }, "← Previous"),
      select,
      h("button", { type: "button", disabled: this.#page >= pages - 1, onclick: () => to(this.#page + 1) }, "Next →"),
    ];
  }

  #render(indexes) {
    this.#drawing.forget(this.#list);
    const entries = indexes.map(index => {
      const finding = this.#model.findings[index];
      return findingEntry(this.#model, finding, finding === this.#lead, this.#drawing, this.#tooltip);
    });
    this.#list.replaceChildren(...entries);
    this.#drawing.tell();
  }
}

function facetsOf(model, finding) {
  const scopes = finding.scopes.map(index => model.scopes[index]);
  const of = key => new Set(scopes.map(scope => scope[key]).filter(Boolean));
  return {
    measures: of("measure"),
    places: of("place"),
    actors: of("actor"),
    rules: new Set([finding.rule]),
    origins: new Set(finding.claims.flatMap(claim => model.claims[claim].origins)),
    severity: finding.acknowledged ? "acknowledged" : finding.kind,
  };
}
