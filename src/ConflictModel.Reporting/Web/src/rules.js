import { h, outward } from "./dom.js";

/** What every rule that ran looks for, and what the words of the page mean. */
export function explanations(model) {
  const found = new Map();
  for (const finding of model.findings) found.set(finding.rule, (found.get(finding.rule) ?? 0) + 1);
  return h(
    "section",
    { "aria-labelledby": "rules-title" },
    h("h2", { id: "rules-title" }, "How to read it"),
    h(
      "dl",
      { class: "words" },
      word(
        "Possible, plausible, best",
        "Possible is all that the words of a claim allow, plausible what a reader takes them to mean, best the one number nearest to what was said.",
      ),
      word(
        "Contradiction, tension",
        "Claims contradict each other if no possible value satisfies all of them. They are in tension if no plausible one does.",
      ),
      word("Camp", "Claims that may plausibly mean one and the same number. Camps differ in colour and shape."),
      word("Origin", "Who a claim goes back to, however many reports carry it. Only independent origins confirm each other."),
      word("Scope", "What a figure is about: what is counted, of whom, where, and in which event."),
    ),
    h("h3", { class: "rules-title" }, "The rules that ran"),
    h(
      "dl",
      { class: "rules" },
      model.rules.map(rule =>
        h(
          "div",
          { id: `rule-${rule.id}`, tabindex: "-1" },
          h(
            "dt",
            {},
            outward(rule.url, `${rule.id}: ${rule.title}`),
            " ",
            h("span", { class: "muted" }, `${rule.kind}, ${found.get(rule.id) ?? "none"} found`),
          ),
          h("dd", {}, rule.help),
        ),
      ),
    ),
    model.policies.length > 0 && h("p", { class: "muted" }, model.policies.join(" ")),
  );
}

const word = (term, meaning) => h("div", {}, h("dt", {}, term), h("dd", {}, meaning));
