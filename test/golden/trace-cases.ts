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
    name: "debates",
    title: "Which debates there are",
    note: "Texts and the answers between them are read once and kept, since no statement finds what hangs together; debates are found in memory. Each call asks whether the corpus is still the same, and which texts pass.",
    source: `query ($filter: ArticleFilter) {
  debates(first: 2, filter: $filter) {
    totalCount
    pageInfo { hasNextPage }
    edges {
      cursor
      node { name size period { edtf text } answerCount stances { stance count } mostAnswered { id } articles { id } }
    }
  }
}`,
    variables: { filter: { kinds: ["LETTER", "OPEN_LETTER"] } },
  },
  {
    name: "river",
    title: "Who answers whom, in time",
    note: "Texts and answers are those that debates were found in; a statement says what happened beside, and another, once it is known which texts are shown, what they refer to among themselves.",
    source: `query {
  river(period: { from: "2019-03-01", to: "2019-03-20" }, stances: [DISAGREES], limit: 20) {
    texts { when { edtf } answers mentions debate article { id } }
    references { type from { id } to { ... on Node { id } } }
    events { id }
    votes { id }
    buckets { start debate certain possible }
    undatedCount
    completeness { isComplete omittedCount reasons }
  }
}`,
  },
  {
    name: "timeline",
    title: "What happened when",
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
  {
    name: "response-chain",
    title: "Who answers whom",
    note: "The engine walks, and gives articles and references with what the graph itself needs: layers and edges take no statement. Prose does, and whatever is asked of the nodes.",
    source: `query ($from: ID!) {
  responseChain(from: $from, direction: ANSWERED_BY, depth: 2) {
    layers { depth articles { id } }
    edges { depth temporalOrder reference { type stance } }
    outline { depth text parts { text article { id } } }
    completeness { isComplete omittedCount reasons }
  }
}`,
    variables: { from: "article/chain-01" },
  },
  {
    name: "paths",
    title: "How two things are connected",
    note: "The engine looks for ways, and what they rest on ranks them. Whether both are there is found out beside that where completeness is asked for, as here. Last comes what is asked of the nodes on them.",
    source: `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, limit: 2, via: [ARTICLE, PERSON]) {
    paths {
      length
      hops { relation isForward from { id } to { __typename } locator source { id } reference { type } }
      weakestHop { relation }
    }
    completeness { isComplete reasons }
  }
}`,
    variables: { from: "person/ada-quill", to: "article/chain-04" },
  },
  {
    name: "neighbourhood",
    title: "What surrounds something",
    note: "A statement for each step, since how far to go on is known only when it is known how much was found. Degrees count the whole corpus.",
    source: `query ($ids: [ID!]!) {
  neighbourhood(ids: $ids, depth: 2, limit: 5, stances: [DISAGREES]) {
    nodes { label kind degree hiddenCount distance node { id } }
    edges { from relation to stance }
    completeness { isComplete omittedCount reasons }
  }
}`,
    variables: { ids: ["article/chain-02"] },
  },
  {
    name: "between",
    title: "What connects some things",
    note: "Whatever is tied to two or more of them is counted and ordered by the engine; nodes are asked for by their kinds.",
    source: `query ($ids: [ID!]!) {
  between(ids: $ids, limit: 6) {
    nodes { label degree distance }
    edges { from relation to reference { type } }
    completeness { isComplete omittedCount reasons }
  }
}`,
    variables: { ids: ["article/chain-01", "article/chain-02", "person/ada-quill"] },
  },
  {
    name: "network",
    title: "The network as a whole",
    note: "Members and ties are counted by the engine; centrality, ranks and communities are worked out from at most some thousands of rows.",
    source: `query {
  network(kind: RESPONSES, limit: 6) {
    communities
    nodes { label inDegree outDegree betweenness pageRank community node { id } }
    edges { from to weight stance }
    completeness { isComplete omittedCount reasons }
  }
}`,
  },
  {
    name: "conflicts",
    title: "What sources do not agree on",
    note: "A conflict is a node that was made when the corpus was loaded, with its agreement; its claims are read with it, the oldest source first, in one statement, and with what the choice of the one that is shown first weighs.",
    source: `query ($subject: ID!) {
  conflicts(first: 3, subject: $subject) {
    totalCount
    nodes {
      topic
      propertyLabel { value }
      inGerman: propertyLabel(language: "de") { value language }
      agreement
      spread { least most }
      shown { claim { stated source { id } } because }
      claims { stated source { id } value { ... on NumberValue { lower upper unit } } }
    }
  }
}`,
    variables: { subject: "vote/pier" },
  },
];
