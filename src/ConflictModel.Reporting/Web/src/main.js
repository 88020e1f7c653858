import { bdi, clamped, h } from "./dom.js";
import { Drawing } from "./drawing.js";
import { Findings } from "./findings.js";
import { lead } from "./lead.js";
import { incidents, otherFigures } from "./incidents.js";
import { map } from "./map.js";
import { Model } from "./model.js";
import { overview } from "./overview.js";
import { explanations } from "./rules.js";
import { Tooltip } from "./tooltip.js";

const model = new Model(JSON.parse(document.getElementById("data").textContent));
const drawing = new Drawing();
const tooltip = new Tooltip(model);
const first = model.findings.find(finding => !finding.acknowledged && model.isDispute(finding));
const findings = new Findings(model, first, drawing, tooltip);

document
  .getElementById("page")
  .replaceChildren(
    h(
      "header",
      {},
      h("p", { class: "kicker" }, "What the reports say, and where they part ways"),
      h("h1", {}, clamped(model.title)),
      model.description && h("p", { class: "muted" }, clamped(model.description)),
    ),
    h(
      "main",
      {},
      first ? lead(model, first, drawing, tooltip) : h("p", { class: "none" }, "No figures contradict or strain against each other."),
      incidents(model, drawing, tooltip),
      map(model, drawing),
      overview(model),
      model.findings.length > 0 ? findings.element : "",
      otherFigures(model),
      explanations(model),
    ),
    h(
      "footer",
      { class: "muted" },
      "Made by ConflictModel",
      model.dataset ? [" from ", bdi(model.dataset)] : "",
      ". The page holds all its data and asks the network for nothing.",
    ),
  );

const follow = () => {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id.startsWith("finding-")) findings.reveal(id.slice("finding-".length));
  const more = document.querySelector("#incidents .more");
  while (id.startsWith("incident-") && !document.getElementById(id) && more && !more.hidden) more.click();
  document.getElementById(id)?.focus();
};
addEventListener("hashchange", follow);
if (location.hash) follow();
drawing.tell();

// On paper: the worst finding, the incidents, and each finding in words; see the print part of the style.
addEventListener("beforeprint", () => {
  findings.forPrint();
  drawing.all();
});
addEventListener("afterprint", () => findings.afterPrint());
