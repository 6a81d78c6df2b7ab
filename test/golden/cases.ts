import type { GoldenCase } from "../support/golden/golden-page.js";
import { traceCases } from "./trace-cases.js";

/** The pages of this folder. Together they show what the planner makes of each construct of the API. */
export const goldenCases: readonly GoldenCase[] = [
  {
    name: "one-node",
    title: "One node and what it leads to",
    note: "A relation to one node is a subquery of one row at most, so that the node stays where the relation leads nowhere.",
    source: `query ($id: ID!) {
  article(id: $id) {
    title { value language }
    published { edtf text(language: "de") }
    publisher { id name { value } }
    series { name { value } }
    versionOf { id }
    translationOf { id language translationOf { id } }
  }
}`,
    variables: { id: "article/de-chain-01" },
  },
  {
    name: "nested-lists",
    title: "Lists within lists",
    note: "Each list is a subquery of the one above it: ordered, cut and collected before the next row is looked at. One statement for all.",
    source: `query {
  articles(first: 2, filter: { hasResponses: true }) {
    nodes {
      id
      referencedBy(first: 2) {
        nodes { type from { id authors(first: 1) { nodes { nameAsPrinted } } } }
        pageInfo { hasNextPage }
      }
    }
  }
}`,
  },
  {
    name: "two-aliases",
    title: "One field under two names",
    note: "Two aliases are two plans. What both of them read of the node itself is read once.",
    source: `query ($id: ID!) {
  article(id: $id) {
    sharp: referencedBy(first: 10, filter: { stances: [DISAGREES] }) { totalCount nodes { type from { id } } }
    warm: referencedBy(first: 10, filter: { stances: [AGREES, DEVELOPS] }) { totalCount nodes { type from { id } } }
    id
    sameId: id
  }
}`,
    variables: { id: "article/chain-01" },
  },
  {
    name: "union",
    title: "What a reference leads to",
    note: "A union is told apart by labels; each member's own fields are columns of one row, and those of other members are not read out.",
    source: `query {
  article(id: "article/every-mention") {
    references(first: 3, filter: { types: [CITES, DISCUSSES, CRITIQUES] }) {
      nodes {
        type
        to {
          __typename
          ... on Article { title { value } }
          ... on Convention { name { value } when { edtf } }
          ... on Vote { question }
          ... on Organization { kind }
        }
      }
    }
  }
}`,
  },
  {
    name: "any-version",
    title: "What answers a text in any language",
    note: "A relation may go over several edges: to the text, to all its versions, to what refers to one of them.",
    source: `query {
  article(id: "article/de-chain-02") {
    referencedBy { totalCount }
    referencedByAnyVersion(first: 2, filter: { isResponse: true }) { totalCount nodes { type from { id } to { ... on Article { id } } } }
  }
}`,
  },
  {
    name: "interface",
    title: "An interface and what implements it",
    note: "`events` lists by the label that conventions and occurrences share. The order ends in the id.",
    source: `query {
  events(first: 3) {
    nodes {
      __typename
      id
      shortName
      when { edtf }
      ... on Convention { votes { totalCount } }
      ... on Occurrence { partOf { id } }
    }
  }
}`,
  },
  {
    name: "figure",
    title: "A figure and its rivals",
    note: "The claims are read once, with what the projection weighs and with what is asked of them; the rejected one is not among them.",
    source: `query {
  vote(id: "vote/pier") {
    turnout { text value agreement preferredBecause claims { stated source { id } rivals { stated } } }
    options { label wordings figure { text base } }
  }
}`,
  },
  {
    name: "facets",
    title: "Counts beside a page",
    note: "Count and facets are subqueries over the same filter, each there only because it is asked for; none of them orders anything.",
    source: `query ($filter: ArticleFilter) {
  articles(first: 1, filter: $filter) {
    totalCount
    facets(names: [LANGUAGE, YEAR]) { name buckets { value label count } }
    nodes { id }
  }
}`,
    variables: { filter: { kinds: ["TRANSLATION"], published: { from: "2019-01-01" } } },
  },
  {
    name: "count-alone",
    title: "Nothing but a count",
    note: "A page that nobody asks for is not read.",
    source: `query { claims(filter: { properties: ["turnout"] }) { totalCount } }`,
  },
  {
    name: "backwards",
    title: "A page from the end",
    note: "The order is turned round, one row more than asked tells whether there is more before, and the rows are turned back.",
    source: `query ($before: String) {
  people(last: 2, before: $before) {
    edges { cursor node { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`,
    variables: { before: "WyJXdU0tVG1oRiIsImJydW5vIHRhcm4iLCJwZXJzb24vYnJ1bm8tdGFybiJd" },
  },
  {
    name: "counted-order",
    title: "In the order of a count",
    note: "The count gets a name before it is ordered by; the cursor holds it, and the id decides among equals.",
    source: `query {
  articles(first: 3, orderBy: { field: REFERENCE_COUNT, direction: DESC }) {
    edges { cursor node { id } }
    pageInfo { hasNextPage }
  }
}`,
  },
  {
    name: "statuses",
    title: "Suggested is not known",
    note: "Only reviewed records are seen unless other statuses are asked for, here under another name beside the usual list.",
    source: `query {
  article(id: "article/open-letter") {
    known: signatories { nodes { nameAsPrinted status } }
    others: signatories(statuses: [SUGGESTED, REJECTED]) { nodes { nameAsPrinted status } }
  }
}`,
  },
  {
    name: "nodes-by-id",
    title: "Anything by its id",
    note: "Ids say which label to look under, so that each is found by its key; the answers stand in the order asked.",
    source: `query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename id ... on Event { kind } ... on Person { name } ... on Vote { question } }
}`,
    variables: { ids: ["person/ada-quill", "event/storm", "vote/nowhere", "event/june-convention", "person/shui-lan"] },
  },
  {
    name: "title-in-languages",
    title: "A title in a reader's language",
    note: "The other versions of the text are read only where languages are asked for.",
    source: `query {
  article(id: "article/chain-01") {
    asPrinted: title { value }
    inGreek: title(languages: ["el"]) { value language isOriginal }
    isDescribed: titleIsDescribed(languages: ["el"])
    inChinese: title(languages: ["zh-Hans-SG", "zh"]) { value language }
  }
}`,
  },
  {
    name: "directives",
    title: "What is skipped is not read",
    note: "Fragments and directives are worked out before anything is planned.",
    source: `query ($withSignatories: Boolean!) {
  article(id: "article/petition") {
    ...Head
    signatories(first: 1) @include(if: $withSignatories) { totalCount }
    claims @skip(if: true) { totalCount }
  }
}
fragment Head on Article { id ... @skip(if: $withSignatories) { url } kind }`,
    variables: { withSignatories: false },
  },
  {
    name: "corpus",
    title: "What the corpus is",
    note: "A subquery for each part that is asked for. People are not counted here, since nobody asks.",
    source: `query { corpus { title { value } licence languages { value label count } period { edtf } counts { articles signatures } } }`,
  },
  {
    name: "search",
    title: "A search",
    note: "Hits are found in memory; the one statement reads the nodes of the page, and the version that tells whether memory is up to date. Shown is the statement for a page with every kind of thing; one is sent with the parts for the kinds on it.",
    source: `query ($query: String!) {
  search(query: $query, first: 2, filter: { kinds: [ARTICLE, VOTE] }) {
    totalCount
    didYouMean
    facets(names: [KIND, LANGUAGE]) { name buckets { value label count } }
    edges { score node { ... on Article { id title { value } } ... on Vote { question } } highlights { field text matches { start end } } }
  }
}`,
    variables: { query: "who piants the pi" },
  },
  {
    name: "search-conflicts",
    title: "A search for what is in dispute",
    note: "A conflict is found by its topic, by what its property is called in any language, and by the words of its reviewed claims; those that are not reviewed are no words of it.",
    source: `query {
  byProperty: search(query: "beteiligung", filter: { kinds: [CONFLICT] }) { edges { node { ... on Conflict { id topic } } highlights { field text } } }
  byClaim: search(query: "230 and no fewer", filter: { kinds: [CONFLICT] }) { edges { node { ... on Conflict { id } } highlights { field text } } }
  notReviewed: search(query: "999") { totalCount }
}`,
  },
  ...traceCases,
];
