import { letters, manyIds, textOf } from "./write.js";

/** Something that a client may do to a server while it keeps within its limits, or just past them. */
export interface Attack {
  readonly name: string;
  /** The body of the request of this turn: GraphQL over POST. */
  readonly body: (turn: number) => string;
  /** True where answers are never read. */
  readonly isDeaf?: boolean;
}

const roots = Array.from({ length: 10 }, (_, index) => `r${index}`);
const eachOf = (count: number, field: string): string =>
  `{ ${roots
    .slice(0, count)
    .map((key) => `${key}: ${field}`)
    .join(" ")} }`;
const eachRoot = (field: string): string => eachOf(roots.length, field);
const asQuery = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

/** The same question for ever. */
function always(name: string, query: string, variables?: object): Attack {
  const body = asQuery(query, variables);
  return { name, body: () => body };
}

/** A document that nobody has sent before, each turn. */
function everNew(name: string, write: (turn: number) => string): Attack {
  return { name, body: (turn) => asQuery(write(turn)) };
}

/** Fields of a corpus that it does not have. */
function unknown(turn: number): string {
  return Array.from({ length: 450 }, (_, n) => `no${turn}x${n}`).join(" ");
}

/** As many fragments as there may be, each with the fields of some kinds of nodes. */
function fragments(turn: number): string {
  const all = Array.from({ length: 24 }, (_, n) => n);
  const parts = all.map((n) => `fragment F${n} on Node { id ... on Article { url kind id summary { value } } }`);
  return `{ a${turn}: node(id: "${article}") { ${all.map((n) => `...F${n}`).join(" ")} } } ${parts.join(" ")}`;
}

/** Relations side by side, as many as there may be words. */
function relations(turn: number): string {
  const each = Array.from(
    { length: 28 },
    (_, n) => `p${n}: references(first: 1) { nodes { id type locator quote from { id } } }`,
  );
  return `{ a${turn}: articles(first: 1) { nodes { ${each.join(" ")} } } }`;
}

const article = "article/sw-taking-our-final-steps";
const names = (count: number, length: number): string =>
  Array.from({ length: count }, (_, index) => `${letters(length - 3)}${index}: id`).join(" ");
const nodesOf = (aliases: string): string =>
  `{ ${["articles", "people", "organizations", "claims", "crossReferences"].map((root) => `${root}(first: 100) { nodes { ...F } }`).join(" ")} } fragment F on Node { ${aliases} }`;
/** As many articles as an answer may hold nodes, under names as long as may be. */
const asLargeAsAllowed = `query ($n: Int) { ${roots
  .map((key) => `${key}: articles(first: $n) { nodes { ...F } }`)
  .join(" ")} } fragment F on Article { ${names(10, 128)} summary { value } title { value } }`;

/** Every kind of attack that was tried on this server, and what was done with it at the limits that came of it. */
export const attacks: readonly Attack[] = [
  always("names of 4 800 letters", nodesOf(names(20, 4_700))),
  always("names of 128 letters, once for each node", nodesOf(names(30, 128))),
  always("the largest answer, again and again", asLargeAsAllowed, { n: 100 }),
  {
    name: "the largest answer, never read",
    body: (turn) => asQuery(asLargeAsAllowed, { n: 50 + (turn % 50) }),
    isDeaf: true,
  },
  always(
    "every day of 25 years, nine times",
    eachOf(9, 'timeline(granularity: DAY, period: { from: "1995-01-01", to: "2019-12-31" }) { buckets { start } }'),
  ),
  always(
    "search texts of 32 000 letters that unfold to 18 each",
    `query ($q: String!) ${eachRoot("search(query: $q, first: 1) { totalCount }")}`,
    { q: "\ufdfa".repeat(32_000) },
  ),
  {
    name: "search texts of 500 letters, another each time",
    body: (turn) =>
      asQuery(`query ($q: String!) ${eachRoot("search(query: $q, first: 1) { totalCount }")}`, {
        q: textOf(turn, 500),
      }),
  },
  {
    name: "titles that contain 500 letters",
    body: (turn) =>
      asQuery(`query ($q: String!) ${eachRoot("articles(first: 1, filter: { titleContains: $q }) { totalCount }")}`, {
        q: `${"\ufdfa".repeat(490)}${turn}`,
      }),
  },
  always("ten orders", eachRoot(`order(a: "${article}", b: "article/sw-a-message-to-our-readers") { relation }`)),
  {
    name: "ten chains in all directions",
    body: (turn) =>
      asQuery(
        `query ($d: Int) ${eachRoot(`responseChain(from: "${article}", depth: $d, direction: BOTH, acrossTranslations: true) { completeness { isComplete } }`)}`,
        { d: 1 + (turn % 12) },
      ),
  },
  {
    name: "networks",
    body: (turn) =>
      asQuery(`query ($n: Int) { network(kind: CO_SIGNATURES, limit: $n) { communities } }`, {
        n: 400 + (turn % 100),
      }),
  },
  {
    name: "everything by its id, another set each time",
    body: (turn) => asQuery("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: manyIds(turn) }),
  },
  everNew("a new document each time, of relations", relations),
  everNew("a new document each time, of fragments", fragments),
  everNew("a new document each time, of what is not there", (turn) => `{ corpus { ${unknown(turn)} } }`),
  always(
    "introspection ten times",
    `{ ${roots.map((key) => `${key}: __schema { types { name fields { name type { name } } } }`).join(" ")} }`,
  ),
  always(
    "null where there is a default",
    `query ($m: Int) { paths(from: "${article}", to: "article/none", maxLength: $m) { __typename } }`,
    { m: null },
  ),
  {
    name: "variables 49 000 deep",
    body: () => `{"query":"{ corpus { version } }","variables":{"a":${"[".repeat(49_000)}${"]".repeat(49_000)}}}`,
  },
  { name: "no GraphQL at all", body: (turn) => `${turn}{{{` },
];
