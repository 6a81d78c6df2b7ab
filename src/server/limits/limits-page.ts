import { mostBytesOfPlans } from "../../planner/answer.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { assumedNodes, mostForAll } from "../../planner/cost/holdings.js";
import { rootFields } from "../../api/queries.js";
import type { FieldPrice } from "../../planner/cost/price.js";
import { fieldPrices, prices } from "../../planner/cost/prices.js";
import { wholePrices } from "../../planner/cost/scan-prices.js";
import { LONGEST_CURSOR, LONGEST_TEXT } from "../../planner/arguments/text-limits.js";
import { limitsOf } from "./limits.js";
import { namedCosts, selectiveNames } from "./filter-prices.js";
import { bodyLimitBytes } from "../settings.js";
import { mostBytesOfDocuments, mostNesting, requestPrices, tiers, type Tier } from "./tiers.js";

/** All limits and prices as a page of the documentation: Markdown that ends in a line end. */
export function toLimitsPage(): string {
  return [
    "# Limits",
    "",
    "Whoever sends no key is in the tier *anonymous*; `authorization: Bearer <key>` with one of ANTIPHONY_KEYS opens the tier *keyed*.",
    "Generated from `src/server/limits/tiers.ts`, `src/planner/cost/prices.ts` and `src/questions/*/cost.ts` by `npm run docs`; the codes are explained in",
    "[`errors.md`](errors.md).",
    "",
    ...table(["what", "anonymous", "keyed", "code past it"], limitRows()),
    "",
    "Every page holds 1 to " +
      `${LARGEST_PAGE} nodes, every list in an argument at most ${LARGEST_PAGE} values, in both tiers. A body has at most`,
    `${spaced(bodyLimitBytes)} bytes. A text in an argument, wherever it stands, has at most ${LONGEST_TEXT} letters (UTF-16 units; \`BAD_USER_INPUT\`, an id`,
    `\`INVALID_ID\`), a cursor at most ${spaced(LONGEST_CURSOR)} (\`BAD_CURSOR\`). Variables and extensions are nested at most ${mostNesting} lists and objects deep`,
    "(`NESTING_LIMIT_EXCEEDED`). A message in an answer repeats no more of what was sent than fits into 500 letters. Introspection and",
    "GraphiQL fit into the tier anonymous. The operator has looked over stored operations",
    "(ANTIPHONY_OPERATIONS): the limits of a document do not apply to them, those of an answer do.",
    "",
    "## What an answer costs",
    "",
    "The cost is worked out from the document and its variables before anything is asked of the engine, so it is what the answer *may* take:",
    "each field is multiplied by the sizes of the pages and lists that it stands in. With the header `x-antiphony-cost: 1` an answer says in",
    "`extensions.cost` what it was priced at (`requested`) and what would be allowed (`limit`).",
    "",
    ...table(["what", "points"], priceRows()),
    "",
    "What comes before the estimate is spent but not estimated: `extensions.cost` leaves out the first four lines. Known documents are kept in",
    `${mostBytesOfDocuments / 1_000_000} MB, plans in ${mostBytesOfPlans / 1_000_000}, the least used go first, so a document that nobody has asked for a while can be new again.`,
    "",
    "No list is priced as if it held more than the corpus does: if it has ten votes, a hundred are priced as ten.",
    "",
    "## What grows with the corpus",
    "",
    "The more there is, the longer it takes to look at all of it. So the price is for each thousand nodes of the kind that is listed, rounded up,",
    `and at most ${spaced(mostForAll)} points for one look, so that it can be paid for in a corpus of any size. Filters that stand together are added up. A filter`,
    `by something with few neighbours (${quoted(selectiveNames())}) costs one point for each id, and all`,
    "others beside it cost nothing: the list begins with what it names. Filters by what a node is connected to cost 6 more for each thousand articles.",
    `How many nodes there are of each kind is counted when the corpus is loaded; if that is not known, ${spaced(assumedNodes)} are assumed.`,
    "",
    ...table(["for each thousand", "a page", "`totalCount`, `withoutCount`, and each facet"], scanRows()),
    "",
    "## Fields with a price of their own",
    "",
    "Lists without paging stop at " +
      `${LARGEST_PAGE} and nearly always hold far fewer, so they are priced at what they usually hold: see below, else`,
    `${prices.listSize}. If a number depends on an argument, the last column says how.`,
    "",
    ...table(["field", "points besides its nodes", "nodes of the list", "because"], fieldRows()),
    "",
    "## What a client may spend",
    "",
    "A client is a key, or else an address (an IPv6 network of 64 bits counts as one). Its points come back by themselves, up to the most that",
    "it can spend at once. An answer from memory costs what its bytes do, and a 304 what any request does. Bytes of a new answer are known only",
    "once it is written, so they may leave a client with less than nothing for a while.",
    "",
    "Readers of the explorer's pages spend points of their own, as many again: a class that reads at one address takes nothing from",
    "its programs.",
    "",
    "Clients take turns: an operation of more than 100 points waits while as many are answered as ANTIPHONY_OPERATIONS_AT_ONCE says, and",
    "the client that was given least goes first, so that nobody waits behind another's long queue. What gets no turn before its deadline ends with",
    "`SERVER_BUSY`. New documents are checked one at a time. ANTIPHONY_RATE_LIMIT=off lifts all this; behind a proxy set ANTIPHONY_PROXIES, or",
    "all clients are one.",
    "",
    "A connection is closed if no byte of its response was taken for ANTIPHONY_STALLED_MS. ANTIPHONY_CONNECTIONS and",
    "ANTIPHONY_CONNECTIONS_PER_ADDRESS say how many there may be.",
    "",
  ].join("\n");
}

type Row = readonly (string | number)[];

function limitRows(): readonly Row[] {
  const [anonymous, keyed] = [limitsOf(tiers.anonymous), limitsOf(tiers.keyed)];
  const ofDocuments = anonymous.map(({ code, meaning, most }, index) => [
    meaning,
    spaced(most),
    spaced(keyed[index]?.most ?? 0),
    `\`${code}\``,
  ]);
  return [...ofDocuments, ...ofAnswers.map(({ what, of, code }) => [what, of(tiers.anonymous), of(tiers.keyed), code])];
}

interface AnswerLimit {
  readonly what: string;
  readonly of: (tier: Tier) => string;
  readonly code: string;
}

const ofAnswers: readonly AnswerLimit[] = [
  { what: "Nodes that an answer may hold.", of: ({ nodes }) => spaced(nodes), code: "`QUERY_TOO_COSTLY`" },
  {
    what: "Articles of a chain: it is cut off there, and `completeness` says so (`NODE_LIMIT`).",
    of: ({ nodes }) => spaced(nodes),
    code: "–",
  },
  { what: "Steps of a path (`maxLength`).", of: ({ pathLength }) => spaced(pathLength), code: "`OUT_OF_RANGE`" },
  { what: "Points that an answer may cost.", of: ({ cost }) => spaced(cost), code: "`QUERY_TOO_COSTLY`" },
  {
    what: "Bytes of an answer (ANTIPHONY_ANSWER_MB, ANTIPHONY_KEYED_ANSWER_MB).",
    of: ({ answerBytes }) => spaced(answerBytes),
    code: "`ANSWER_TOO_LARGE`",
  },
  {
    what: "Requests that a client may have under way, until their answers are read.",
    of: ({ requestsAtOnce }) => spaced(requestsAtOnce),
    code: "`TOO_MANY_AT_ONCE`",
  },
  {
    what: "Time for an answer, in the engine too (ANTIPHONY_DEADLINE_MS, ANTIPHONY_KEYED_DEADLINE_MS).",
    of: ({ deadlineMs }) => `${deadlineMs / 1_000} s`,
    code: "`QUERY_TIMEOUT`",
  },
  { what: "Points that a client can spend at once.", of: ({ burst }) => spaced(burst), code: "`RATE_LIMITED`" },
  { what: "Points that come back each second.", of: ({ refill }) => spaced(refill), code: "`RATE_LIMITED`" },
];

function priceRows(): readonly Row[] {
  return [
    ["a request, whatever it asks", requestPrices.request],
    ["a document that the server has not seen before", requestPrices.newDocument],
    [`each ${spaced(requestPrices.bytesAPoint)} bytes of an answer, also of one from memory`, 1],
    ["checking such a document", `1 for ${requestPrices.tokensForPoint} words and signs`],
    [
      "planning an operation that was not asked before, or not with such variables",
      `1 for ${requestPrices.tokensForPoint} words and signs of its document`,
    ],
    ["a root field", prices.rootField],
    ["a node", 1],
    ["`totalCount` or a facet of `search` and `silences`", prices.rootCount],
    ["`totalCount`, or `withoutCount`, inside a node", prices.count],
    ["a facet inside a node", prices.facet],
    ["a figure, worked out over its claims", prices.gathered],
    [
      "what is asked of the schema itself",
      `${prices.introspection}, or as many as its answer is long: a few hundred for what a tool asks`,
    ],
  ];
}

function scanRows(): readonly Row[] {
  return [
    ["all of them", "–", `${wholePrices.count}, a facet ${wholePrices.facet}`],
    ["an order by a count", wholePrices.ranking, "–"],
    ...namedCosts().map(({ cost: { looksAt, page, count }, names }) => [
      `a filter by ${looksAt} (${quoted(names)})`,
      page,
      count,
    ]),
  ];
}

/** Of every question, and of all other fields. */
export const allPrices: Readonly<Record<string, FieldPrice>> = Object.fromEntries([
  ...rootFields.flatMap((root) => Object.entries(root.prices ?? {})),
  ...Object.entries(fieldPrices),
]);

function fieldRows(): readonly Row[] {
  const shown = (rate: unknown): string | number => (typeof rate === "number" ? rate : rate === undefined ? "–" : "…");
  return Object.entries(allPrices).map(([field, { cost, size, because }]) => [
    `\`${field}\``,
    shown(cost),
    shown(size),
    because,
  ]);
}

function table(heads: Row, rows: readonly Row[]): readonly string[] {
  const line = (cells: Row): string => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** `10 000`. */
function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, " ");
}
