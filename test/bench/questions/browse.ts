import { strict as assert } from "node:assert";
import { cursor, withoutFingerprints } from "./cursor.js";
import { coreOf, type CorpusModel, type Question } from "./question.js";

/** The fields of a list of articles with references three deep, in GraphQL. */
export const listFields = `edges { cursor node { id kind language title { value } published { edtf } references(first: 3) { nodes { to { ... on Article { id signatories(first: 3) { nodes { nameAsPrinted } } } } } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** The same by hand. The condition on the key lets Neo4j read the order off its index. */
export const listText = `MATCH (a:Article) WHERE a.publishedKey IS NOT NULL WITH a ORDER BY a.publishedKey, a.id LIMIT $limit
CALL (a) { MATCH (a)<-[:REFERENCE_FROM]-(r:CrossReference) WHERE r.status = 'ACCEPTED' WITH r ORDER BY r.position, r.id LIMIT 3
CALL (r) { MATCH (r)-[:REFERENCE_TO]->(t)
CALL (t) { MATCH (t)<-[:SIGNATURE_ON]-(s:Signature) WHERE s.status = 'ACCEPTED' WITH s ORDER BY s.position, s.id LIMIT 3 RETURN collect(s.nameAsPrinted) AS names }
RETURN collect([t.id, names]) AS target }
RETURN collect(target) AS targets }
RETURN a.publishedKey AS sortKey, a.id AS id, a.kind AS kind, a.language AS language, a.title AS title, a.published AS published, targets AS refs`;

/** Articles on a page. */
export const pageSize = 50;

/** A program walks the list, without counts. */
export const browse: Question = {
  name: "browse",
  title: "50 articles, references three deep",
  document: `query Browse($first: Int) {
  articles(first: $first) {
    ${listFields}
  }
}`,
  root: "articles",
  samples: () => [{ first: pageSize }],
  askNeo4j: (driver) => driver.run(listText, { limit: pageSize + 1 }),
  shape: (rows) => ({ articles: toList(rows as readonly ListRow[]) }),
  check: checkList,
  comparable: withoutFingerprints,
};

/** The columns of `listText`. */
export type ListRow = readonly [
  key: string,
  id: string,
  kind: string,
  language: string,
  title: string,
  published: string | null,
  references: readonly (readonly (readonly [string, readonly string[]])[])[],
];

/** The page as GraphQL gives it. */
export interface ListAnswer {
  readonly edges: readonly { readonly cursor: string; readonly node: ListedArticle }[];
  readonly pageInfo: Readonly<Record<string, boolean | string | null>>;
}

interface ListedArticle {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly title: { readonly value: string };
  readonly published: { readonly edtf: string } | null;
  readonly references: { readonly nodes: readonly { readonly to: unknown }[] };
}

/** Shapes the rows of `listText`. */
export function toList(rows: readonly ListRow[]): ListAnswer {
  const shown = rows.slice(0, pageSize);
  const edges = shown.map(([key, id, kind, language, title, published, references]) => ({
    cursor: cursor(key, id),
    node: {
      id,
      kind,
      language,
      title: { value: title },
      published: published === null ? null : { edtf: published },
      references: {
        nodes: references.map(([target]) => ({
          to: target && {
            id: target[0],
            signatories: { nodes: target[1].map((nameAsPrinted) => ({ nameAsPrinted })) },
          },
        })),
      },
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > pageSize,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The first page holds the oldest articles of the core; each reference leads where the article says. */
export function checkList(data: unknown, _variables: unknown, { value, articles }: CorpusModel): void {
  const { edges } = (data as { readonly articles: ListAnswer }).articles;
  assert.equal(edges.length, Math.min(pageSize, value.articles.length));
  for (const { node } of edges) {
    const article = articles.get(node.id);
    assert.equal(node.title.value, article?.title);
    const wanted = article?.references.slice(0, 3).map(({ to }) => ({
      id: to,
      signatories: {
        nodes: articles
          .get(to)
          ?.signatories.slice(0, 3)
          .map(({ nameAsPrinted }) => ({ nameAsPrinted })),
      },
    }));
    assert.deepEqual(
      node.references.nodes.map(({ to }) => to),
      wanted,
    );
  }
  const years = coreOf(value)
    .map(({ published }) => published ?? "9999")
    .sort();
  assert.equal(edges[0]?.node.published?.edtf.slice(0, 4), years[0]?.slice(0, 4));
}
