/**
 * An element with attributes and children. Strings become text nodes, never markup: all texts of a dataset are added in this way.
 * An attribute that is undefined, null or false is left out; a function under a name such as `onclick` is a listener.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** The same for SVG. */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A name or title from the dataset inside a sentence of the page, with its own text direction. */
export const bdi = (text, attributes = {}) => h("bdi", attributes, text);

/** The same where elements are not possible (labels, SVG): a first-strong isolate. */
export const isolated = text => `\u2068${text}\u2069`;

const longText = 500;

/**
 * A text of the dataset; a very long one is truncated, and expanded on demand. It is isolated, unless a `span` is asked for: an element around it that has
 * the direction of its text (`dir="auto"`) does not look into a `bdi`.
 */
export function clamped(text, attributes = {}, tag = "bdi") {
  if (text.length <= longText) return h(tag, attributes, text);
  const body = h(tag, { ...attributes, class: ["clamped", attributes.class].filter(Boolean).join(" ") }, text);
  const toggle = h(
    "button",
    {
      type: "button",
      class: "link",
      "aria-expanded": "false",
      onclick() {
        const open = body.classList.toggle("open");
        toggle.setAttribute("aria-expanded", String(open));
        toggle.textContent = open ? "Show less" : `Show all ${text.length.toLocaleString("en")} characters`;
      },
    },
    `Show all ${text.length.toLocaleString("en")} characters`,
  );
  return h("span", {}, body, " ", toggle);
}

/** A quote in its own language and direction, as a `blockquote` or a `q`. */
export const quoted = (tag, claim) =>
  claim.quote && h(tag, { dir: "auto", lang: claim.language }, clamped(claim.quote, { class: "words-of" }, "span"));

/** A text of the dataset as a link within the page. */
export const inward = (address, text, attributes = {}) => clamped(text, { ...attributes, href: address, dir: "auto" }, "a");

/** A text of the dataset as a link that leaves the page, if the address is http or https; otherwise only the text. */
export function outward(address, text, attributes = {}) {
  const isSafe = /^https?:\/\//i.test(address ?? "");
  return isSafe
    ? clamped(text, { ...attributes, href: address, dir: "auto", rel: "noopener noreferrer", target: "_blank" }, "a")
    : clamped(text, attributes);
}
