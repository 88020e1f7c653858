const exact = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
const short = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });
const ratio = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });
const large = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export const number = value => exact.format(value);

/** For the ticks of an axis: 10,000 and 8M. */
export const tick = value => (Math.abs(value) >= 1e6 ? short : exact).format(value);

/** How many times one value is another: 7.3, 12. */
export const times = factor => (factor < 100 ? ratio : large).format(factor);

export const count = (n, one, many = `${one}s`) => `${exact.format(n)} ${n === 1 ? one : many}`;

/** A range in words. An end that is null is open. */
export function range([low, high]) {
  if (low === null && high === null) return "any number";
  if (high === null) return `at least ${number(low)}`;
  if (low === null) return `at most ${number(high)}`;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/**
 * `2024-10-18` as 18 October 2024, `2024-10` as October 2024, a time behind a comma, `[a..b]` and `a/b` as a to b, `[..b]` as by b; anything
 * else is unchanged.
 */
export function date(text) {
  const by = /^\[\.\.([\d-]+)\]$/.exec(text ?? "");
  if (by) return `by ${date(by[1])}`;
  const ends = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(text ?? "") ?? /^([\d-]+|\.\.)\/([\d-]+)$/.exec(text ?? "");
  if (ends?.[1] === "..") return `up to ${date(ends[2])}`;
  if (ends) return ends[1] === ends[2] ? date(ends[1]) : `${date(ends[1])} to ${date(ends[2])}`;
  const timed = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(text ?? "");
  if (timed) return `${date(timed[1])}, ${timed[2]}`;
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text ?? "");
  const month = parts && months[parts[2] - 1];
  if (!month) return text;
  return parts[3] ? `${Number(parts[3])} ${month} ${parts[1]}` : `${month} ${parts[1]}`;
}

/** For places that cannot open a long text. */
export const shortened = text => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

export const capitalized = text => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with its ISO dates in words. */
export const withDates = text => text.replace(/\b\d{4}-\d\d(-\d\d)?\b/g, date);

export function list(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
