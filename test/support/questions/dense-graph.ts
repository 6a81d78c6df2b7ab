import type { CypherQuery } from "../../../src/cypher/cypher.js";

/** The article that everything leads back to. */
export const denseMiddle = "article/dense-0";

/** How many rows one statement takes. */
const BATCH = 5_000;

/** Writes so many articles, of which each answers two earlier ones: each step from the first reaches four times as many as the one before.
 *  Only what a chain walks over is there; loading whole records would take most of a test's time. */
export function* denseGraph(count: number): Generator<CypherQuery> {
  const rows = Array.from({ length: count }, (_, n) => ({ id: idOf(n), day: `2019-03-01/${n}`, to: targetsOf(n) }));
  const answers = rows.flatMap(({ id, to }) => to.map((target) => ({ key: `${id}--${target}`, from: id, to: target })));
  yield* batches(
    "CREATE (a:Article {id: row.id, title: row.id, published: '2019-03-01', publishedKey: row.day})",
    rows.map(({ id, day }) => ({ id, day })),
  );
  yield* batches(
    "MATCH (a:Article {id: row.id}) CREATE (a)-[:WORK]->(a)",
    rows.map(({ id }) => ({ id })),
  );
  yield* batches(
    "MATCH (a:Article {id: row.from}) MATCH (b:Article {id: row.to}) " +
      "CREATE (a)-[:REFERS_TO {id: row.key, type: 'REPLIES_TO', status: 'ACCEPTED', response: true}]->(b)",
    answers,
  );
}

function* batches(text: string, rows: readonly object[]): Generator<CypherQuery> {
  for (let start = 0; start < rows.length; start += BATCH)
    yield { text: `UNWIND $rows AS row ${text}`, parameters: { rows: rows.slice(start, start + BATCH) } };
}

function targetsOf(n: number): readonly string[] {
  if (n === 0) return [];
  return [...new Set([Math.floor(n / 4), Math.floor(n / 3)])].map(idOf);
}

function idOf(n: number): string {
  return `article/dense-${n}`;
}
