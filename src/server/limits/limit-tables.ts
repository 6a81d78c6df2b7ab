import { markdownTable } from "../../base/markdown-table.js";
import { mostBytesOfPlans } from "../../planner/answer.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { filterCosts } from "../../model/filters/filter-costs.js";
import { assumedNodes, mostForAll } from "../../planner/cost/corpus-size.js";
import { rootFields } from "../../api/queries.js";
import type { FieldPrice } from "../../planner/cost/price.js";
import { fieldPrices, prices } from "../../planner/cost/price-list.js";
import { wholePrices } from "../../planner/cost/scan-prices.js";
import { LONGEST_CURSOR, LONGEST_TEXT } from "../../planner/arguments/text-limits.js";
import { limitsOf } from "./limits.js";
import { namedCosts, selectiveNames } from "./filter-prices.js";
import { bodyLimitBytes } from "../server-settings.js";
import { mostBytesOfDocuments, mostNesting, requestPrices, tiers, type Tier } from "./tiers.js";

/** What `docs/limits.md` is filled with: tables in Markdown, and the numbers of its sentences. */
export function limitTables(): Readonly<Record<string, string | number>> {
  return {
    limits: markdownTable(["what", "anonymous", "keyed", "error if exceeded"], limitRows()),
    answerPrices: markdownTable(["what", "points"], priceRows()),
    scanPrices: markdownTable(
      ["for each thousand", "a page", "`totalCount`, `withoutCount`, and each facet"],
      scanRows(),
    ),
    fieldPrices: markdownTable(
      ["field", "points in addition to its nodes", "nodes of the list", "because"],
      fieldRows(),
    ),
    largestPage: LARGEST_PAGE,
    bodyBytes: spaced(bodyLimitBytes),
    longestText: LONGEST_TEXT,
    longestCursor: spaced(LONGEST_CURSOR),
    mostNesting,
    documentMegabytes: mostBytesOfDocuments / 1_000_000,
    planMegabytes: mostBytesOfPlans / 1_000_000,
    mostForAll: spaced(mostForAll),
    selectiveFilters: quoted(selectiveNames()),
    connectedPrice: filterCosts.edge.articles,
    assumedNodes: spaced(assumedNodes),
    listSize: prices.listSize,
  };
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
  { what: "Nodes in an answer.", of: ({ nodes }) => spaced(nodes), code: "`QUERY_TOO_COSTLY`" },
  {
    what: "Articles in a chain. A longer chain is cut off there, and `completeness` says so (`NODE_LIMIT`).",
    of: ({ nodes }) => spaced(nodes),
    code: "–",
  },
  { what: "Steps in a path (`maxLength`).", of: ({ pathLength }) => spaced(pathLength), code: "`OUT_OF_RANGE`" },
  { what: "Cost of an answer, in points.", of: ({ cost }) => spaced(cost), code: "`QUERY_TOO_COSTLY`" },
  {
    what: "Size of an answer, in bytes (ANTIPHONY_ANSWER_MB, ANTIPHONY_KEYED_ANSWER_MB).",
    of: ({ answerBytes }) => spaced(answerBytes),
    code: "`ANSWER_TOO_LARGE`",
  },
  {
    what: "Requests of one client in progress. A request is in progress until its answer has been read.",
    of: ({ requestsAtOnce }) => spaced(requestsAtOnce),
    code: "`TOO_MANY_AT_ONCE`",
  },
  {
    what: "Time for an answer, including the engine's (ANTIPHONY_DEADLINE_MS, ANTIPHONY_KEYED_DEADLINE_MS).",
    of: ({ deadlineMs }) => `${deadlineMs / 1_000} s`,
    code: "`QUERY_TIMEOUT`",
  },
  { what: "Points that a client can spend at once.", of: ({ burst }) => spaced(burst), code: "`RATE_LIMITED`" },
  { what: "Points that come back each second.", of: ({ refill }) => spaced(refill), code: "`RATE_LIMITED`" },
];

function priceRows(): readonly Row[] {
  return [
    ["any request", requestPrices.request],
    ["a document that the server has not seen before", requestPrices.newDocument],
    [`each ${spaced(requestPrices.bytesAPoint)} bytes of an answer, even if it comes from the cache`, 1],
    ["checking a document that the server has not seen before", `1 for ${requestPrices.tokensForPoint} tokens`],
    [
      "planning an operation that has not run before, or not with variables of this shape",
      `1 for ${requestPrices.tokensForPoint} tokens of its document`,
    ],
    ["a root field", prices.rootField],
    ["a node", 1],
    ["`totalCount` or a facet of `search` and `silences`", prices.rootCount],
    ["`totalCount` or `withoutCount` inside a node", prices.count],
    ["a facet inside a node", prices.facet],
    ["a figure that is computed from its claims", prices.gathered],
    [
      "introspection",
      `${prices.introspection}, or more for a long answer: a few hundred for the introspection query of a tool`,
    ],
  ];
}

function scanRows(): readonly Row[] {
  return [
    ["without a filter", "–", `${wholePrices.count}; for each facet ${wholePrices.facet}`],
    ["sorting by a count", wholePrices.ranking, "–"],
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

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** `10 000`. */
function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, " ");
}
