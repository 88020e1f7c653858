import { h, inward } from "./dom.js";
import { capitalized } from "./words.js";

/** A list item for a finding: its severity as a tag, and a text that links to it. */
export const findingItem = (model, finding, text, attributes) =>
  h(
    "li",
    {},
    h("span", { class: `tag ${model.word(finding)}` }, capitalized(model.word(finding))),
    " ",
    inward(`#finding-${finding.id}`, text, attributes),
  );
