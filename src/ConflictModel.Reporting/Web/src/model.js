import { capitalized, date, list, number, withDates } from "./words.js";

/** Camps are distinguished by colour and by shape; the page's style defines the colours, for light, dark and print. */
const shapes = ["circle", "square", "triangle", "diamond", "star", "wye"];
const contextClaims = 16;
const none = { shape: "circle", color: "var(--camp-none)" };

/** The site of a web address; nothing for any other text. */
function siteOf(address) {
  return /^https?:\/\//i.test(address ?? "") && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : undefined;
}

const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text ?? "");

/** The report's data, with the queries of the page. */
export class Model {
  #sources;
  #rules;

  constructor(data) {
    Object.assign(this, data);
    this.#sources = new Map(data.sources.map(source => [source.id, source]));
    this.#rules = new Map(data.rules.map(rule => [rule.id, rule]));
    for (const claim of data.claims) {
      claim.report = data.reports[claim.report];
      claim.language ??= claim.report.language;
      claim.plausible ??= claim.possible;
      claim.stance ??= "affirms";
      claim.file ??= data.dataset;
      if (isDay(claim.stated)) claim.statedOn ??= claim.stated;
      if (isDay(claim.period)) claim.from = claim.to = claim.period;
    }
    for (const finding of data.findings) finding.kind ??= this.rule(finding.rule).kind;
    for (const scope of data.scopes) scope.title = capitalized(scope.phrase);
  }

  source = id => this.#sources.get(id) ?? { id, name: id };
  rule = id => this.#rules.get(id) ?? { id, title: id, category: "", kind: "note", help: "" };
  scopeOf = claim => this.scopes[claim.scope];

  /** The word for the severity of a finding: contradiction, error, tension, warning or note. */
  word = finding => finding.kind;

  /** Whether a finding is about conflicting figures. */
  isDispute = finding => ["contradiction", "tension"].includes(this.rule(finding.rule).category);

  /** The leaves of a claim's attribution: who said it, before voices are traced to the body they speak for. */
  speakers(claim) {
    const leaves = steps => steps.flatMap(step => (step.cites?.length ? leaves(step.cites) : [step.source]));
    return [...new Set(leaves(claim.attribution ?? []))].map(this.source);
  }

  reportName = report => report.publisher ?? report.title ?? `the report “${report.id}”`;

  /** The name of a report: its title, or else who published it, or where; its id if none of these is known. */
  reportTitle(report) {
    if (report.title) return report.title;
    if (report.publisher) return `a report by ${report.publisher}`;
    const site = siteOf(report.url);
    return site ? `a report at ${site}` : `the report “${report.id}”`;
  }

  /** Who says it, as a short text: the speakers' names, or the report's for its own words. */
  voice(claim) {
    const names = this.speakers(claim).map(source => source.name);
    return names.length ? list(names) : this.reportName(claim.report);
  }

  /** The text below a name: whose it is, and what it is. */
  standing(source) {
    const body = source.speaksFor ? this.source(source.speaksFor) : source;
    const what = [body.of, body.kind].filter(Boolean).join(", ");
    const whose = body === source ? what : `for ${body.name}${what && ` (${what})`}`;
    return [whose, source.unspecific && "not named further"].filter(Boolean).join(" · ");
  }

  /** The path of a claim, outermost first: the report, who it cites, and so on. */
  paths(claim) {
    const walk = (steps, path) => steps.flatMap(step => (step.cites?.length ? walk(step.cites, [...path, step]) : [[...path, step]]));
    return claim.attribution?.length ? walk(claim.attribution, []) : [[]];
  }

  /** The same in words. */
  chain(claim) {
    const paths = this.paths(claim).map(path =>
      path.map(step => {
        const source = this.source(step.source);
        return source.name + (source.speaksFor ? ` (for ${this.source(source.speaksFor).name})` : "");
      }),
    );
    return paths[0].length
      ? paths.map(path => path.join(", citing ")).join("; and ")
      : `${this.reportName(claim.report)}, in its own words`;
  }

  /** What the name of the source leaves open: for whom or through whom it speaks, or that it is the report's own words. */
  behind(claim) {
    const [first, ...more] = this.paths(claim);
    if (first.length !== 1 || more.length > 0) return this.chain(claim);
    const { speaksFor } = this.source(first[0].source);
    return speaksFor && `for ${this.source(speaksFor).name}`;
  }

  /** The figure as said, without its unit. */
  said = claim => claim.said;

  /** The figure as said, with its unit: about 1,500 persons, thousands of persons. */
  quantity(claim) {
    if (!this.isQuantified(claim)) return this.said(claim);
    return `${this.said(claim)} ${/[a-z]s$/.test(this.said(claim)) ? "of " : ""}${this.saidUnit(claim)}`;
  }

  /** The unit after a figure as said: 1 person, 2 persons. */
  saidUnit = claim => claim.unitText ?? unit(claim.unit);

  /** Whether a claim says more than that there is something. */
  isQuantified = claim => !claim.unquantified || claim.possible[1] !== null;

  /** The unit of a claim's ranges. */
  unit = claim => claim.in ?? claim.unit;

  when = claim => (claim.when ? withDates(claim.when) : date(claim.period)) ?? (claim.stated ? `stated ${date(claim.stated)}` : "no date");
  reported = report => (/T/.test(report.date ?? "") ? date(report.date) : (report.dateText ?? date(report.date))) ?? "no date";

  denies = claim => claim.stance.startsWith("denies");
  isCurrent = claim => !claim.excluded;

  /** What a claim is besides an affirmed, current figure. */
  remarks(claim) {
    const remarks = [];
    if (claim.stance === "denies-event") remarks.push("denies it");
    if (claim.documented) remarks.push("documented");
    if (claim.corrects) remarks.push(`corrects ${claim.corrects}`);
    if (claim.excluded) remarks.push(`${claim.excluded}: not compared`);
    return remarks;
  }

  /** The colour and shape of each claim of a finding: by its camp, or, outside of camps, by whose claim about what it is. */
  marks(finding) {
    const marks = new Map();
    const camps = finding.camps ?? [];
    camps.forEach((group, index) => group.claims.forEach(claim => marks.has(claim) || marks.set(claim, this.series(index))));
    const others = new Map();
    for (const index of finding.claims.filter(claim => !marks.has(claim))) {
      const { scope, origins, stance } = this.claims[index];
      const group = `${scope} ${stance} ${origins}`;
      if (!others.has(group)) others.set(group, camps.length + others.size);
      marks.set(index, this.series(others.get(group)));
    }
    return claim => marks.get(claim) ?? none;
  }

  /** The colour and shape of the first, second and so on of several. */
  series = index => (index < shapes.length ? { shape: shapes[index], color: `var(--camp-${index + 1})` } : none);

  /**
   * The claims to draw and list for a finding, in the order of their dates: all claims of its scopes if figures
   * conflict, or only the witnesses if they do not, or if there would be too many.
   */
  claimsOf(finding) {
    const context = this.isDispute(finding) ? finding.scopes.flatMap(scope => this.scopes[scope].claims) : [];
    const all = new Set([...finding.claims, ...context]);
    const claims = [...(all.size > contextClaims ? new Set([...finding.claims, ...this.sides(finding)]) : all)];
    const left = context.length
      ? finding.scopes.reduce((sum, scope) => sum + (this.scopes[scope].omittedClaims ?? 0), 0)
      : (finding.omittedClaims ?? 0);
    return { claims: claims.sort((a, b) => order(this.claims[a], this.claims[b]) || a - b), omitted: all.size - claims.length + left };
  }

  /** The reconciled figure for the time of a finding's latest claim, for each of its scopes that has one. */
  reconciled(finding) {
    const latest = finding.claims
      .map(index => this.claims[index])
      .sort(order)
      .at(-1);
    const asOf = latest?.period ?? latest?.stated;
    return finding.scopes.map(scope => this.scopes[scope].reconciled?.find(figure => figure.asOf === asOf)).filter(Boolean);
  }

  scopeTitle = finding => (finding.scopes.length ? this.scopes[finding.scopes[0]].title : this.rule(finding.rule).title);

  /** The two witnesses, the lower first, whose best values are the finding's factor apart. */
  pair(finding) {
    const known = finding.claims
      .slice(0, 100)
      .filter(claim => this.claims[claim].best > 0)
      .sort((a, b) => this.claims[a].best - this.claims[b].best);
    const off = ([low, high]) => Math.abs(this.claims[high].best / this.claims[low].best / finding.factor - 1);
    const pairs = known.flatMap((low, at) => known.slice(at + 1).map(high => [low, high]));
    const nearest = pairs.reduce((best, next) => (best && off(best) <= off(next) ? best : next), undefined);
    return nearest && off(nearest) < 0.005 ? nearest : undefined;
  }

  /** The two sides of a dispute: the pair that is furthest apart, or a claim of the lowest camp and one of the highest, or the first two witnesses. */
  sides(finding) {
    const pair = this.pair(finding);
    if (pair) return pair;
    const witnesses = new Set(finding.claims);
    const camps = (finding.camps ?? []).map(group => group.claims.find(claim => witnesses.has(claim)) ?? group.claims[0]);
    const middle = claim => this.claims[claim].best ?? this.claims[claim].possible[0] ?? this.claims[claim].possible[1] ?? 0;
    camps.sort((a, b) => middle(a) - middle(b));
    return camps.length > 1 ? [camps[0], camps.at(-1)] : finding.claims.slice(0, 2);
  }

  /** A headline without its subject, for a place that shows the subject: "about 20 or 44, 2.2 times apart". */
  tail({ headline }) {
    const at = headline.lastIndexOf(": ");
    return at > 0 ? capitalized(headline.slice(at + 2)) : headline;
  }

  /** The claims of a scope in the order in which they became known. */
  toldOf(scope) {
    const time = claim => this.knownTime(claim) ?? Infinity;
    return this.scopes[scope].claims
      .map(index => this.claims[index])
      .filter(claim => this.isQuantified(claim) || this.denies(claim))
      .sort((a, b) => time(a) - time(b) || (a.best ?? 0) - (b.best ?? 0) || (a.id < b.id ? -1 : 1));
  }

  /** The claims of a scope that a later one of their origin superseded. */
  superseded(scope) {
    return new Set((this.scopes[scope].reconciled ?? []).flatMap(figure => figure.superseded ?? []).map(index => this.claims[index]));
  }

  /** When a claim became known, in words: when it was stated, or else reported. */
  known(claim) {
    if (claim.stated) return date(claim.stated);
    return claim.report.date ? this.reported(claim.report) : "no date";
  }

  /** The same as a time to draw; undefined where it is not known. */
  knownTime(claim) {
    const text = claim.stated ?? claim.report.date ?? "";
    const time = /^\d{4}-\d\d-\d\dT/.test(text)
      ? Date.parse(text.length > 16 && /[Z+-]\d*:?\d*$/.test(text.slice(16)) ? text : `${text}Z`)
      : Date.parse(
          `${/^\[\.\.(\d{4}-\d\d-\d\d)\]$/.exec(text)?.[1] ?? claim.statedOn ?? (isDay(text) ? text : claim.report.date)}T00:00:00Z`,
        );
    return Number.isNaN(time) ? undefined : time;
  }

  /** A reconciled figure in words: "59", "57", "at least 44". */
  figureText = ({ best, high, text }) => (typeof best === "number" && high !== null ? number(best) : text);

  /** The possible range, if it is wider than the figure. */
  figureRange = ({ low, high, text }) => (high !== null && low !== high ? text : undefined);

  days = text => (text === undefined ? undefined : withDates(text));

  /** What a claim states, in words: its figure, or that there was none. */
  stated = claim =>
    claim.stance === "denies-event" ? "none" : claim.stance === "denies-figure" ? `not ${this.said(claim)}` : this.said(claim);

  /** Whether a claim was superseded or corrected. */
  fate(claim, superseded) {
    if (claim.excluded) return claim.excluded.replace(/ by those who made it$/, "");
    if (superseded.has(claim)) return "superseded";
    return claim.documented ? "documented" : undefined;
  }

  /** For whom or through whom the source speaks, unless the name says it. */
  through(claim) {
    if (!claim.attribution?.length) return undefined;
    const [path, ...more] = this.paths(claim);
    const last = path.at(-1);
    const voice = last && this.source(last.source).speaksFor;
    const parts = [
      voice && `for ${this.source(voice).name}`,
      more.length === 0 &&
        path.length > 1 &&
        `reported by ${path
          .slice(0, -1)
          .map(step => this.source(step.source).name)
          .join(", citing ")}`,
    ];
    return parts.filter(Boolean).join(", ") || undefined;
  }
}

/** The name of a unit, which is an id in the data. */
export const unit = id => (id ?? "").replaceAll("-", " ");

const day = claim => claim.to ?? claim.statedOn ?? claim.from ?? "9999";

function order(a, b) {
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : (a.best ?? 0) - (b.best ?? 0);
}
