import { declaredConcepts } from "../../model/declare/registry.js";
import { DEFAULT_PAGE_SIZE } from "../../model/declare/page-arguments.js";
import type { FieldPrice } from "./price.js";
import { scanPrice } from "./scan-prices.js";

/** What everything else costs, in points. */
export const prices = {
  /** To read a request and to answer a root field, even if nothing is found. */
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
  /** How many a list without paging is taken to hold, if nothing else is said. */
  listSize: 10,
  /** How many a page holds that does not say. */
  pageSize: DEFAULT_PAGE_SIZE,
} as const;

/** The root fields that list all nodes of a label, of which whatever is not found at once is looked for. */
export const listedLabels: Readonly<Record<string, string>> = Object.fromEntries(
  declaredConcepts().flatMap(({ name, plural, list }) => (list === undefined ? [] : [[plural, name]])),
);

const listPrices: Readonly<Record<string, FieldPrice>> = Object.fromEntries(
  Object.entries(listedLabels).map(([name, label]) => [
    `Query.${name}`,
    { cost: scanPrice(label), because: "Only if it is filtered or sorted by a count: see above." },
  ]),
);

/** The fields of lists and concepts that cost otherwise than `prices` says, by type and name. Those of an interface stand under each type that has them.
 *  What a question to the whole graph costs stands with the question (`RootField.prices`). */
export const fieldPrices: Readonly<Record<string, FieldPrice>> = {
  "Query.nodes": { size: (asked) => lengthOf(asked["ids"]), because: "As many as there are ids." },
  ...listPrices,
  "Claim.value": { cost: 2, because: "The numbers are read from the words of the source." },
  "Article.citation": { cost: 1, because: "A formatter writes it." },
  "Article.work": { size: 5, because: "Languages and versions of one text." },
  "FirstVersions.articles": { size: 5, because: "Languages and versions of one text." },
  "Article.textRelations": { size: 3, because: "Few texts are translated twice." },
  "Authorship.sources": { size: 1, because: "Few bylines are known from several other texts." },
  "Contribution.sources": { size: 1, because: "Few contributions to a text are known from several other texts." },
  "CrossReference.statedIn": {
    size: 1,
    because: "Few references are known from texts other than the one that refers.",
  },
  "Article.publications": { size: 2, because: "Few texts were published in more places." },
  "Article.addressees": { size: 3, because: "Few letters name more addressees." },
  "Person.possiblySameAs": { size: 5, because: "Few names are that common." },
  "IdentityHypothesis.people": { size: 2, because: "A hypothesis is about two people." },
  "Vote.options": { size: 6, because: "Few votes offer more options." },
  "Figure.claims": { size: 8, because: "Few figures have more claims." },
  "Claim.rivals": { size: 8, because: "Few figures have more claims." },
  "Conflict.claims": { size: 8, because: "Few figures have more claims." },
  "Figure.supportedBy": { size: 3, because: "Few figures are supported by more works." },
  "ShownClaim.supportedBy": { size: 3, because: "Few figures are supported by more works." },
  "Support.claims": { size: 1, because: "Few works state the same thing twice." },
  "Support.echoes": { size: 3, because: "Few claims are repeated more often." },
  "PerBase.figures": { size: 2, because: "Few figures are given on more than two bases." },
  "FiguresOnBase.claims": { size: 4, because: "Two bases of four claims each: together as many as `claims`." },
  "KnownByThen.possibly": {
    size: 4,
    because: "`possibly` and `later` share the claims that were not certainly known by then.",
  },
  "KnownByThen.later": {
    size: 4,
    because: "`possibly` and `later` share the claims that were not certainly known by then.",
  },
  "ConflictAsOf.claims": { size: 8, because: "Few figures have more claims." },
  "CoSignatoryEdge.sharedArticles": { size: 5, because: "Few pairs signed more texts together." },
};

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
