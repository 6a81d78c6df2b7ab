import { strict as assert } from "node:assert";
import { words } from "../corpus/words.js";
import { coreOf, spread, type Question } from "./question.js";

const limit = 20;

/** Somebody looks for words of a title. */
export const search: Question = {
  name: "search",
  title: "Title search, first 20",
  document: `query Search($query: String!) {
  search(query: $query, first: ${limit}, filter: { kinds: [ARTICLE] }) {
    edges { node { ... on Article { id title { value } } } }
  }
}`,
  root: "search",
  samples(corpus, from) {
    const articles = from === "core" ? coreOf(corpus) : corpus.articles;
    const queries = articles.map(({ title }) => rareWords(title)).filter((rare) => rare.length === 2);
    return spread(queries, 200).map((rare) => ({ query: rare.join(" ") }));
  },
  askNeo4j: (driver, { query }) =>
    driver.search({
      terms: fold(String(query)).split(" "),
      limit,
      text: "MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.title AS title",
    }),
  shape: (rows) => ({
    search: {
      edges: (rows as readonly (readonly [string, string])[]).map(([id, value]) => ({
        node: { id, title: { value } },
      })),
    },
  }),
  check(data, { query }, { articles }) {
    for (const { node } of (data as Found).search.edges) assert.equal(node.title.value, articles.get(node.id)?.title);
    assert.ok(inTitle(data as Found, String(query)).length > 0, `nothing found for "${String(query)}"`);
  },
  comparable: (data, { query }) => inTitle(data as Found, String(query)),
};

interface Found {
  readonly search: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: { readonly value: string } } }[];
  };
}

/** Ours looks through summaries too, completes the last word and forgives an error: what has both words in its title comes first. */
function inTitle({ search: { edges } }: Found, query: string): readonly unknown[] {
  const terms = fold(query).split(" ");
  return edges
    .map(({ node }) => node)
    .filter(({ title }) => terms.every((term) => fold(title.value).split(" ").includes(term)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Two words that not every other title has. */
function rareWords(title: string): readonly string[] {
  return [...new Set(title.split(" ").slice(1))].filter((word) => (rankOf.get(word) ?? 0) > 300).slice(0, 2);
}

const rankOf = new Map(words.map((word, rank) => [word, rank]));

/** As titles are kept for search. The generated words have no other letters than these. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll("é", "e").replaceAll("ü", "u");
}
