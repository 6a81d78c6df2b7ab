import { DEFAULT_PAGE_SIZE } from "../../domain/declare/page-arguments.js";
import type { Arguments } from "../plan.js";

/** A number, or one that depends on the arguments of the root field. */
export type Rate = number | ((asked: Arguments) => number);

/** What is special about the cost of one field. */
export interface FieldPrice {
  /** Points for each time that it stands in the answer, besides the nodes that it gives. */
  readonly cost?: Rate;
  /** How many a list without paging is taken to hold. Such lists stop at 100, and hold far fewer nearly always. */
  readonly size?: Rate;
  /** A sentence for the documentation. */
  readonly because: string;
}

/** What everything else costs, in points. */
export const prices = {
  /** A statement is sent for each root field. */
  rootField: 1,
  /** What a tool asks of the schema itself, whatever it is. */
  introspection: 20,
  /** `totalCount` of a whole concept: it grows with the corpus. */
  rootCount: 20,
  /** `totalCount` of a relation. */
  count: 2,
  /** One facet: everything that the list holds is counted by it. */
  facet: 20,
  /** How many facets are counted where they are not named. */
  facets: 7,
  /** A value that is worked out over many nodes, such as a figure over its claims. */
  gathered: 4,
  /** How many a list without paging is taken to hold, where nothing else is said. */
  listSize: 10,
  /** How many a page holds that does not say. */
  pageSize: DEFAULT_PAGE_SIZE,
} as const;

/** The fields that cost otherwise than `prices` says, by type and name. Those of an interface stand under each type that has them. */
export const fieldPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.nodes": { size: (asked) => lengthOf(asked["ids"]), because: "As many as ids are given." },
  "Query.articles": {
    cost: scanOf,
    because: "200 where texts, addresses or answers are looked through, or all are ranked by a count.",
  },
  "Query.people": { cost: scanOf, because: "200 where names are looked through." },
  "Query.organizations": { cost: scanOf, because: "200 where names are looked through." },
  "Query.votes": { cost: scanOf, because: "200 where questions are looked through." },
  "Query.search": { cost: 100, because: "Every word is looked up in every spelling that is near it." },
  "Query.corpus": { cost: 10, because: "It counts what it is asked to count." },
  "Query.responseChain": { cost: 200, because: "The walk, whatever it finds." },
  "Query.paths": { cost: 300, because: "Many ways are walked for the few that are shown." },
  "Query.neighbourhood": {
    cost: (asked) => 50 * numberOf(asked["depth"], 1),
    because: "50 for each step outwards.",
  },
  "Query.between": { cost: 100, because: "Every pair is looked at." },
  "Query.timeline": { cost: 100, because: "Everything dated is counted." },
  "Query.order": { cost: 20, because: "What answers what is walked a little way." },
  "Query.reconcile": { cost: 20, because: "All claims on the vote are read." },
  "Query.silences": { cost: 300, because: "Everything is looked at that might have been answered." },
  "Query.network": {
    cost: (asked) => 500 + numberOf(asked["limit"], 500),
    because: "500 and one for each node: centrality is worked out over all of them.",
  },
  "Article.citation": { cost: 1, because: "It is written by a formatter." },
  "Article.work": { size: 5, because: "Languages and versions of one text." },
  "Article.textRelations": { size: 3, because: "Few texts are translated twice." },
  "Article.addressees": { size: 3, because: "Few letters name more." },
  "Person.possiblySameAs": { size: 5, because: "Few names are that common." },
  "IdentityHypothesis.people": { size: 2, because: "A hypothesis is about two." },
  "Vote.options": { size: 6, because: "Few votes offer more." },
  "Figure.claims": { size: 8, because: "Few figures are reported by more." },
  "Claim.rivals": { size: 8, because: "Few figures are reported by more." },
  "Conflict.claims": { size: 8, because: "Few figures are reported by more." },
  "ReconciliationCheck.claims": { size: 8, because: "Few figures are reported by more." },
  "CoSignatoryEdge.sharedArticles": { size: 5, because: "Few pairs sign more together." },
  "ResponseChain.layers": { size: 1, because: "All layers together hold what `articles` is priced at." },
  "ChainLayer.articles": { size: 200, because: "Most chains end long before." },
  "ResponseChain.edges": { size: 200, because: "About one for each article." },
  "ResponseChain.outline": { size: 200, because: "One line for each edge." },
  "PathResult.paths": { size: (asked) => numberOf(asked["limit"], 3), because: "As many as `limit` says." },
  "Path.nodes": { size: (asked) => numberOf(asked["maxLength"], 6) + 1, because: "As long as `maxLength` says." },
  "Path.hops": { size: (asked) => numberOf(asked["maxLength"], 6), because: "As long as `maxLength` says." },
  "Subgraph.nodes": { size: (asked) => numberOf(asked["limit"], 200), because: "As many as `limit` says." },
  "Subgraph.edges": { size: (asked) => 2 * numberOf(asked["limit"], 200), because: "Two for each node." },
  "Timeline.entries": { size: (asked) => numberOf(asked["limit"], 500), because: "As many as `limit` says." },
  "Network.nodes": { size: (asked) => numberOf(asked["limit"], 500), because: "As many as `limit` says." },
};

const scan = 200;

/** Filters that no index serves: where little is found, everything is looked at. */
const unindexed = /Contains$|^url$|^hasResponses$|^isResponse$/u;

/** Such filters, and orders that need a count of everything. */
function scanOf({ filter, orderBy }: Arguments): number {
  const narrowing = (filter ?? {}) as Arguments;
  const looksThrough = Object.entries(narrowing).some(([name, value]) => unindexed.test(name) && value !== null);
  const field = (orderBy as Arguments | null | undefined)?.["field"];
  return looksThrough || (typeof field === "string" && field.endsWith("_COUNT")) ? scan : 0;
}

/** Never less than 0: what is refused only when it is answered must not make up for anything beside it. */
function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? Math.max(0, value) : otherwise;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
