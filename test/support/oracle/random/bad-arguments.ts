import type { Draw } from "./draw.js";

/** A document with one argument that cannot be used, and what must be said of it. */
export interface BadOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly argument: string;
}

interface BadValue {
  readonly value: unknown;
  readonly code: string;
}

/** Where an argument of some type stands: the field with its argument as `$x`, around the rest of a document. */
interface Spot {
  readonly argument: string;
  readonly type: string;
  readonly document: string;
  readonly values: (draw: Draw) => BadValue;
}

const text = (draw: Draw, alphabet: string): string =>
  Array.from({ length: 1 + draw.whole(12) }, () => draw.pick([...alphabet])).join("");

const size = (draw: Draw): BadValue => ({
  value: draw.pick([0, -1, 101, 1_000, -2_147_483_648, 2_147_483_647]),
  code: "INVALID_PAGE",
});
const cursor = (draw: Draw): BadValue => {
  const junk = draw.pick([
    "",
    "null",
    "[]",
    '["x"]',
    '["x","y","z"]',
    "{}",
    "1",
    '[1,{"a":1}]',
    text(draw, "abc=é漢😀"),
  ]);
  return { value: draw.pick([junk, Buffer.from(junk).toString("base64url")]), code: "BAD_CURSOR" };
};
const id = (draw: Draw): BadValue => ({
  value: draw.pick([
    "",
    "article",
    "article/",
    "/x",
    "ARTICLE/x",
    "article/x y",
    "article/x/y",
    "nothing/x",
    "article/-x",
    `article/${"x".repeat(600)}`,
    text(draw, "ab/ '\"$`\n"),
  ]),
  code: "INVALID_ID",
});
const tag = (draw: Draw): BadValue => ({
  value: draw.pick(["", "e", "english language", "en_US", "qq", "en-AB", "en-", "-en", text(draw, "12345é漢")]),
  code: "INVALID_LANGUAGE_TAG",
});
const day = (draw: Draw): BadValue => ({
  value: draw.pick([
    "",
    "2019",
    "2019-02-30",
    "2019-13-01",
    "20190401",
    "2019-4-1",
    "2019-04-01T00:00:00Z",
    text(draw, "0123456789-"),
  ]),
  code: "INVALID_DATE",
});
const period = (draw: Draw): BadValue => {
  const [to, from] = draw.pick([
    ["2019-03-31", "2019-04-01"],
    ["2019-04-01", "2019-04-02"],
    ["0001-01-01", "9999-12-31"],
  ]);
  return { value: { from, to, ...(draw.chance(50) && { certainlyWithin: draw.chance(50) }) }, code: "EMPTY_PERIOD" };
};
const url = (draw: Draw): BadValue => ({
  value: draw.pick(["", "x", "/path", "//host", "http://", text(draw, "ab /.")]),
  code: "INVALID_URL",
});

const list =
  (of: (draw: Draw) => BadValue, good: unknown) =>
  (draw: Draw): BadValue => {
    if (draw.chance(25)) return { value: Array.from({ length: 101 + draw.whole(50) }, () => good), code: "TOO_MANY" };
    const bad = of(draw);
    return { ...bad, value: [...Array.from({ length: draw.whole(3) }, () => good), bad.value] };
  };
const terms =
  (good: string) =>
  (draw: Draw): BadValue => ({ value: Array.from({ length: 101 + draw.whole(50) }, () => good), code: "TOO_MANY" });

const inList = (field: string) => `people(first: 2) { nodes { signed(first: 2) { nodes { article { ${field} } } } } }`;

const spots: readonly Spot[] = [
  { argument: "first", type: "Int", document: "articles(first: $x) { totalCount }", values: size },
  { argument: "last", type: "Int", document: "claims(last: $x) { nodes { id } }", values: size },
  { argument: "first", type: "Int", document: inList("references(first: $x) { totalCount }"), values: size },
  { argument: "last", type: "Int", document: inList("signatories(last: $x) { nodes { id } }"), values: size },
  { argument: "after", type: "String", document: "votes(after: $x) { nodes { id } }", values: cursor },
  { argument: "before", type: "String", document: "people(before: $x) { nodes { id } }", values: cursor },
  { argument: "after", type: "String", document: inList("referencedBy(after: $x) { nodes { id } }"), values: cursor },
  { argument: "id", type: "ID!", document: "node(id: $x) { id }", values: id },
  { argument: "id", type: "ID", document: "article(id: $x) { title { value } }", values: id },
  { argument: "url", type: "URL", document: "article(url: $x) { id }", values: url },
  { argument: "ids", type: "[ID!]!", document: "nodes(ids: $x) { id }", values: list(id, "article/x") },
  {
    argument: "filter.publishers",
    type: "[ID!]",
    document: "articles(filter: { publishers: $x }) { totalCount }",
    values: list(id, "organization/x"),
  },
  {
    argument: "filter.subjects",
    type: "[ID!]",
    document: "claims(filter: { subjects: $x }) { totalCount }",
    values: list(id, "vote/x"),
  },
  {
    argument: "filter.languages",
    type: "[LanguageTag!]",
    document: "articles(filter: { languages: $x }) { nodes { id } }",
    values: list(tag, "en"),
  },
  {
    argument: "languages",
    type: "[LanguageTag!]",
    document: inList("title(languages: $x) { value }"),
    values: list(tag, "nl"),
  },
  { argument: "language", type: "LanguageTag", document: inList("published { text(language: $x) }"), values: tag },
  {
    argument: "filter.published.from",
    type: "Date",
    document: "articles(filter: { published: { from: $x } }) { totalCount }",
    values: day,
  },
  {
    argument: "filter.when.to",
    type: "Date",
    document: "events(filter: { when: { to: $x } }) { totalCount }",
    values: day,
  },
  { argument: "period", type: "PeriodInput", document: "timeline(period: $x) { undatedCount }", values: period },
  {
    argument: "filter.published",
    type: "PeriodInput",
    document: "people(first: 2) { nodes { id } } articles(filter: { published: $x }) { totalCount }",
    values: period,
  },
  {
    argument: "filter.when",
    type: "PeriodInput",
    document: "events(filter: { when: $x }) { totalCount }",
    values: period,
  },
  {
    argument: "filter.period",
    type: "PeriodInput",
    document: 'search(query: "a", filter: { period: $x }) { totalCount }',
    values: period,
  },
  {
    argument: "filter.stances",
    type: "[Stance!]",
    document: inList("references(filter: { stances: $x }) { totalCount }"),
    values: terms("AGREES"),
  },
  {
    argument: "filter.statuses",
    type: "[ReviewStatus!]",
    document: "claims(filter: { statuses: $x }) { totalCount }",
    values: terms("ACCEPTED"),
  },
  {
    argument: "statuses",
    type: "[ReviewStatus!]",
    document: inList("signatories(statuses: $x) { totalCount }"),
    values: terms("ACCEPTED"),
  },
  {
    argument: "agreement",
    type: "[Agreement!]",
    document: "conflicts(agreement: $x) { totalCount }",
    values: terms("AGREED"),
  },
  {
    argument: "names",
    type: "[ArticleFacet!]",
    document: "articles { facets(names: $x) { name } }",
    values: terms("KIND"),
  },
];

/** A random document with one bad argument, beside a good field or alone. */
export function badOperation(draw: Draw): BadOperation {
  const { argument, type, document, values } = draw.pick(spots);
  const { value, code } = values(draw);
  const besides = draw.chance(50) ? "corpus { licence } " : "";
  return { source: `query ($x: ${type}) { ${besides}${document} }`, variables: { x: value }, code, argument };
}
