import { search as titles } from "../questions/search.js";
import { asSampled, type PeerQuestion } from "./peer-question.js";

/** Two words of a title. The peer hands its phrase to Neo4j's full-text index as it is, so it is asked in that index's own language. */
export const search: PeerQuestion = {
  name: "search",
  title: "Title search, first 20",
  ours: {
    document: titles.document,
    variables: asSampled,
    plain: (data, sample) => titles.comparable?.(data, sample),
  },
  peers: {
    document: `query Search($phrase: String!) { articlesByTitle(phrase: $phrase, first: 20) { edges { node { id title } } } }`,
    variables: ({ query }) => ({ phrase: folded(String(query)).replace(/\S+/gu, "+$&") }),
    plain: (data, sample) => titles.comparable?.({ search: toOurs(data as Found) }, sample),
  },
  samples: ({ value }) => titles.samples(value, "all"),
  leastRatio: 2,
};

interface Found {
  readonly articlesByTitle: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
  };
}

function toOurs({ articlesByTitle: { edges } }: Found): unknown {
  return { edges: edges.map(({ node: { id, title } }) => ({ node: { id, title: { value: title } } })) };
}

function folded(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
