import { counted } from "../../model/derived/counted-concepts.js";
import { declaredConcepts } from "../../model/declare/registry.js";
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import type { FieldPrice } from "./price.js";
import { bucketsPrice, chainPrice, each, networkPrice, numberOf, ties, upTo, pathsPrice } from "./question-prices.js";
import { countPrice, scanPrice, wholePrices } from "./scan-prices.js";

/** What everything else costs, in points. */
export const prices = {
  /** To read a request and to answer a root field, even where nothing is found. */
  rootField: 15,
  /** What is asked of the schema itself, at the least. */
  introspection: 20,
  /** `totalCount`, or a facet, at the root of what is no list of one kind of thing. */
  rootCount: 10,
  /** `totalCount` of a relation. */
  count: 2,
  /** One facet of a relation. */
  facet: 20,
  /** A value that is worked out over many nodes, such as a figure over its claims. */
  gathered: 4,
  /** How many a list without paging is taken to hold, where nothing else is said. */
  listSize: 10,
  /** How many a page holds that does not say. */
  pageSize: DEFAULT_PAGE_SIZE,
} as const;

const countPrices: Readonly<Record<string, FieldPrice>> = Object.fromEntries(
  counted.map(({ name, label }) => [
    `CorpusCounts.${name}`,
    { cost: each(label, wholePrices.count), because: "One for each thousand." },
  ]),
);

/** The root fields that list all nodes of a label, of which whatever is not found at once is looked for. */
export const listedLabels: Readonly<Record<string, string>> = Object.fromEntries(
  declaredConcepts().flatMap(({ name, plural, list }) => (list === undefined ? [] : [[plural, name]])),
);

const listPrices: Readonly<Record<string, FieldPrice>> = Object.fromEntries(
  Object.entries(listedLabels).map(([name, label]) => [
    `Query.${name}`,
    { cost: scanPrice(label), because: "Where it is narrowed, or in the order of a count: see above." },
  ]),
);

/** The fields that cost otherwise than `prices` says, by type and name. Those of an interface stand under each type that has them. */
export const fieldPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.nodes": { size: (asked) => lengthOf(asked["ids"]), because: "As many as ids are given." },
  ...listPrices,
  "Query.search": {
    cost: (_asked, holdings) => 20 + holdings.perThousand("Article", 1),
    because: "20, and one for each thousand articles: every word is looked up in every spelling that is near it.",
  },
  "Corpus.languages": { cost: each("Article", 1), because: "One for each thousand articles." },
  "Corpus.period": { cost: each("Article", 1), because: "One for each thousand articles." },
  "Corpus.reading": { cost: each("Article", 1), because: "One for each thousand articles." },
  "Corpus.addressees": { cost: each("Article", 2), because: "Two for each thousand articles." },
  ...countPrices,
  "Query.responseChain": {
    cost: chainPrice,
    because: "100, and 180 for each thousand articles, up to 3 100; both ways 200, and 250 for each.",
  },
  "Query.paths": {
    cost: (asked, holdings) => pathsPrice(asked) + upTo(400, holdings, "Article", 20),
    because:
      "32 for each step of each path that may be shown, and 20 for each thousand articles, up to 400: many ways are walked for the few that are shown.",
  },
  "Query.neighbourhood": {
    cost: (asked, holdings) => 200 * numberOf(asked["depth"], 1) + ties(asked, holdings, 4),
    because:
      "200 for each step outwards, and what its things are tied to: 2 for each, and 4 for each thousand articles for a body, series or topic, up to 4 000.",
  },
  "Query.between": {
    cost: (asked, holdings) => 50 + ties(asked, holdings, 1),
    because: "50, and what its things are tied to: as for `neighbourhood`, but one for each thousand articles.",
  },
  "Query.timeline": {
    cost: (asked, holdings, declared) => 50 + countPrice("Article", 40)(asked, holdings, declared),
    because:
      "50, and 40 for each thousand articles: everything dated is counted. A filter costs what it costs a count of `articles`.",
  },
  "Timeline.buckets": {
    cost: bucketsPrice,
    because: "One for each 20 days that are counted by days, of at most 10 000.",
  },
  "Query.debates": {
    cost: (asked, holdings, declared) => 100 + countPrice("Article", 20, 600)(asked, holdings, declared),
    because:
      "100, and 20 for each thousand articles, up to 600: all of them are in it, and it is found once for a corpus. A filter costs what it costs a count of `articles`.",
  },
  "Query.river": {
    cost: (asked, holdings, declared) => 150 + countPrice("Article", 40, 1_000)(asked, holdings, declared),
    because:
      "150, and 40 for each thousand articles, up to 1 000: all of them are looked at. A filter costs what it costs a count of `articles`.",
  },
  "River.texts": { size: (asked) => numberOf(asked["limit"], 500), of: "Article", because: "As many as `limit` says." },
  "River.references": {
    size: (asked) => 2 * numberOf(asked["limit"], 500),
    because: "Two for each text.",
  },
  "River.events": { size: LARGEST_PAGE, because: "As many as a page holds." },
  "River.votes": { size: LARGEST_PAGE, because: "As many as a page holds." },
  "River.buckets": {
    cost: (asked, holdings) => bucketsPrice(asked) + upTo(800, holdings, "Article", 40),
    because: "As for `timeline`, and 40 for each thousand articles, up to 800: they are counted by debate.",
  },
  "Query.order": {
    cost: (_asked, holdings) => 20 + upTo(1_500, holdings, "Article", 400),
    because:
      "20, and 400 for each thousand articles, up to 1 500: what answers what is walked from both, hundreds of texts far.",
  },
  "Query.reconcile": { cost: 20, because: "All claims on the vote are read." },
  "Query.silences": {
    cost: (asked, holdings, declared) => 50 + countPrice("Article", 30)(asked, holdings, declared),
    because:
      "50, and 30 for each thousand articles: everything is looked at that might have been answered. A filter costs what it costs a count of `articles`.",
  },
  "Query.network": {
    cost: networkPrice,
    because:
      "500, one for each node, and 30 for each thousand references, 60 of publishers, up to 3 400, or 80 for each thousand signatures: all are counted.",
  },
  "Claim.value": { cost: 2, because: "The words of the source are read for the numbers in them." },
  "Article.citation": { cost: 1, because: "It is written by a formatter." },
  "Article.work": { size: 5, because: "Languages and versions of one text." },
  "FirstVersions.articles": { size: 5, because: "Languages and versions of one text." },
  "Article.textRelations": { size: 3, because: "Few texts are translated twice." },
  "Authorship.sources": { size: 1, because: "Few bylines were seen in several other texts." },
  "Contribution.sources": { size: 1, because: "Few parts in a text were seen in several other texts." },
  "CrossReference.statedIn": { size: 1, because: "Few references are stated in other texts than the one that refers." },
  "Article.publications": { size: 2, because: "Few texts come out in more places." },
  "Article.addressees": { size: 3, because: "Few letters name more." },
  "Person.possiblySameAs": { size: 5, because: "Few names are that common." },
  "IdentityHypothesis.people": { size: 2, because: "A hypothesis is about two." },
  "Vote.options": { size: 6, because: "Few votes offer more." },
  "Figure.claims": { size: 8, because: "Few figures are reported by more." },
  "Claim.rivals": { size: 8, because: "Few figures are reported by more." },
  "Conflict.claims": { size: 8, because: "Few figures are reported by more." },
  "Figure.supportedBy": { size: 3, because: "Few figures have more works behind them." },
  "ShownClaim.supportedBy": { size: 3, because: "Few figures have more works behind them." },
  "Support.claims": { size: 1, because: "Few works say a thing twice." },
  "Support.echoes": { size: 3, because: "Few claims are repeated more often." },
  "PerBase.figures": { size: 2, because: "Few figures are counted of more." },
  "FiguresOnBase.claims": { size: 4, because: "All bases together hold what `claims` is priced at." },
  "KnownByThen.possibly": { size: 4, because: "With `later`, what is left of the claims." },
  "KnownByThen.later": { size: 4, because: "With `possibly`, what is left of the claims." },
  "ConflictAsOf.claims": { size: 8, because: "Few figures are reported by more." },
  "ReconciliationCheck.claims": { size: 8, because: "Few figures are reported by more." },
  "CoSignatoryEdge.sharedArticles": { size: 5, because: "Few pairs sign more together." },
  "ResponseChain.layers": { size: 1, because: "All layers together hold what `articles` is priced at." },
  "ChainLayer.articles": { size: 200, because: "Most chains end long before." },
  "ChainLayer.texts": { size: 200, because: "As many as `articles`." },
  "ChainText.versions": { size: 1, because: "Few texts answer or are answered in more than two languages." },
  "ResponseChain.edges": { size: 200, of: "CrossReference", because: "About one for each article." },
  "ResponseChain.outline": { size: 200, of: "CrossReference", because: "One line for each edge." },
  "ChainEdge.alsoIn": { size: 1, because: "Few answers stand in more than two languages." },
  "OutlineLine.parts": { size: 3, because: "A title for each of two texts, and for a version once." },
  "PathResult.paths": { size: (asked) => numberOf(asked["limit"], 3), because: "As many as `limit` says." },
  "Path.nodes": { size: (asked) => numberOf(asked["maxLength"], 6) + 1, because: "As long as `maxLength` says." },
  "Path.hops": { size: (asked) => numberOf(asked["maxLength"], 6), because: "As long as `maxLength` says." },
  "Subgraph.nodes": { size: (asked) => numberOf(asked["limit"], 200), because: "As many as `limit` says." },
  "Subgraph.edges": { size: (asked) => 2 * numberOf(asked["limit"], 200), because: "Two for each node." },
  "Timeline.entries": { size: (asked) => numberOf(asked["limit"], 500), because: "As many as `limit` says." },
  "Network.nodes": { size: (asked) => numberOf(asked["limit"], 500), because: "As many as `limit` says." },
};

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
