import type { GoldenCase } from "../support/golden/golden-page.js";

/** The pages on questions to the whole graph: what is asked of the engine, and what is made of its rows. */
export const traceCases: readonly GoldenCase[] = [
  {
    name: "co-signatories",
    title: "Who signed together",
    note: "Rows of one person are counted and gathered before the list is cut; what both signed is read from what was gathered.",
    source: `query ($id: ID!) {
  person(id: $id) {
    coSignatories(first: 2) {
      totalCount
      edges { cursor sharedCount node { name } sharedArticles { id title { value } } }
    }
  }
}`,
    variables: { id: "person/tilda-reed" },
  },
  {
    name: "order",
    title: "Which came first",
    note: "The statement finds the dates. What the two texts answer is found by walking, which is asked of the engine and not spelled.",
    source: `query ($a: ID!, $b: ID!) { order(a: $a, b: $b) { relation canAnswer because } }`,
    variables: { a: "article/chain-01", b: "article/chain-03" },
  },
  {
    name: "timeline",
    title: "What lies when",
    note: "Dates are counted where they lie; what lies in which month is worked out from few rows. Two parts a kind, and one for the undated.",
    source: `query {
  timeline(period: { from: "2019-03-01", to: "2019-05-31" }, kinds: [ARTICLE, VOTE], limit: 3) {
    undatedCount
    buckets { start certain possible }
    entries { label when { edtf } }
    completeness { isComplete omittedCount reasons }
  }
}`,
  },
  {
    name: "reconcile",
    title: "Whether figures add up",
    note: "One statement reads the figures, a second the claims that the checks used; sums are done in between.",
    source: `query { reconcile(vote: "vote/pier") { isConsistent checks { name holds explanation claims { stated } } } }`,
  },
  {
    name: "silences",
    title: "What nobody answered",
    note: "A subquery for each kind, cut to the page by itself: kinds are listed one after another, so a cursor lets none of the earlier ones through.",
    source: `query { silences(first: 2) { totalCount pageInfo { hasNextPage } nodes { kind since { edtf } explanation } } }`,
  },
];
