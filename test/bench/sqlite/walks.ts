import { invariant } from "../../../src/base/invariant.js";
import { depth as chainDepth } from "../questions/chain.js";
import type { ChainRow } from "../questions/chain/ask-neo4j.js";
import { limit as canvasLimit } from "../questions/neighbourhood.js";
import type { CanvasRow, ThingRow, TieRow } from "../questions/neighbourhood/ask-neo4j.js";
import { findWay, toPathRow, type Hop, type HopDetails } from "../relational/ways.js";
import type { AskSqlite } from "./open-sqlite.js";
import type { SqliteFile } from "./sqlite-file.js";

/** What is walked: by JavaScript, a step of all that was reached by one statement, which is quicker here than recursion in SQL. */
export function askWalks(file: SqliteFile): Readonly<Record<string, AskSqlite>> {
  const article = file.row<readonly [number]>("SELECT n FROM Article WHERE id = ?");
  const find: Find = (id) => article(String(id))?.[0];
  return { chain: askChain(file, find), path: askPath(file, find), neighbourhood: askCanvas(file, find) };
}

/** The number of an article; `undefined` where there is none. */
type Find = (id: unknown) => number | undefined;

/** `FROM given CROSS JOIN …`: the numbers that are given as a list in JSON, in its order. */
const given = "(SELECT value AS n FROM json_each(?1)) given";

function toList(numbers: Iterable<number>): string {
  return `[${[...numbers].join()}]`;
}

function askChain(file: SqliteFile, find: Find): AskSqlite {
  type Answer = readonly [target: number, id: string, type: string, source: number, locator: string | null];
  const answersTo = file.rows<Answer>(
    `SELECT target, r.id, type, source, locator FROM ${given} CROSS JOIN CrossReference r ON r.target = given.n
     WHERE status = 'ACCEPTED' AND isResponse = 1`,
  );
  type Own = readonly [n: number, string, string, string, string | null, string, ...bounds: (string | null)[]];
  const articlesOf = file.rows<Own>(
    `SELECT a.n, a.id, title, language, published, publishedKey, publishedEarliest, publishedLatest, publishedFirmEarliest, publishedFirmLatest FROM ${given} CROSS JOIN Article a ON a.n = given.n`,
  );
  return ({ from }) => {
    const first = find(from);
    const depths = new Map<number, number>(first === undefined ? [] : [[first, 0]]);
    const answers: Answer[] = [];
    let ring = [...depths.keys()];
    for (let depth = 0; ring.length > 0; depth += 1) {
      const next: number[] = [];
      for (const answer of answersTo(toList(ring))) {
        const source = answer[3];
        if (!depths.has(source)) {
          if (depth === chainDepth) continue;
          depths.set(source, depth + 1);
          next.push(source);
        }
        answers.push(answer);
      }
      ring = next;
    }
    const articles = articlesOf(toList(depths.keys()));
    const idOf = new Map(articles.map(([n, id]) => [n, id]));
    const answersOf = new Map<number, ChainRow[6][number][]>(articles.map(([n]) => [n, []]));
    for (const [target, id, type, source, locator] of answers)
      answersOf.get(source)?.push([id, type, idOf.get(target) ?? "", locator]);
    return articles.map(([n, id, title, language, published, key, ...bounds]): ChainRow => [
      id,
      depths.get(n) ?? 0,
      title,
      language,
      published,
      key,
      answersOf.get(n) ?? [],
      bounds,
    ]);
  };
}

function askPath(file: SqliteFile, find: Find): AskSqlite {
  const tied = file.rows<Hop>(
    `SELECT near, far, id FROM ${given} CROSS JOIN Tie ON near = given.n WHERE farLabel = 'Article' AND status = 'ACCEPTED'`,
  );
  const details = file.row<HopDetails>(
    `SELECT t.id, a.id, b.id, isForward, type, status, locator
     FROM Tie t CROSS JOIN Thing a ON a.n = near CROSS JOIN Thing b ON b.n = far WHERE near = ? AND far = ? AND t.id = ?`,
  );
  return ({ from, to }) => {
    const [first, last] = [find(from), find(to)];
    if (first === undefined || last === undefined) return [];
    const steps = findWay(first, last);
    let step = steps.next();
    while (step.done !== true) step = steps.next(tied(toList(step.value)));
    return step.value === undefined
      ? []
      : [toPathRow(step.value.map((hop) => invariant(details(...hop), `the tie ${hop[2]}`)))];
  };
}

function askCanvas(file: SqliteFile, find: Find): AskSqlite {
  const isSeen = "status = 'ACCEPTED'";
  const around = file.rows<readonly [number]>(
    `SELECT DISTINCT far FROM ${given} CROSS JOIN Tie ON near = given.n WHERE ${isSeen} AND farLabel IN ('Article', 'Person')`,
  );
  type Thing = readonly [n: number, id: string, text: string, label: string, degree: number];
  const things = file.rows<Thing>(
    `SELECT t.n, t.id, text, label, (SELECT count(DISTINCT far) FROM Tie WHERE near = t.n AND far <> t.n AND ${isSeen})
     FROM ${given} CROSS JOIN Thing t ON t.n = given.n`,
  );
  const tiesAmong = file.rows<TieRow>(
    `SELECT type, a.id, b.id, t.id, stance FROM ${given} CROSS JOIN Tie t ON near = given.n
     CROSS JOIN Thing a ON a.n = near CROSS JOIN Thing b ON b.n = far
     WHERE isForward = 1 AND ${isSeen} AND far <> near AND far IN (SELECT value FROM json_each(?1))`,
  );
  return ({ id: asked }) => {
    const first = find(asked);
    if (first === undefined) return [];
    const distances = new Map([[first, 0]]);
    let ring = [first];
    for (let distance = 1; distance <= 2; distance += 1) {
      ring = around(toList(ring)).flatMap(([far]) => (distances.has(far) ? [] : [far]));
      for (const n of ring) distances.set(n, distance);
    }
    const distanceOf = ([n]: Thing): number => distances.get(n) ?? 0;
    const nearest = [...things(toList(distances.keys()))]
      .sort((a, b) => distanceOf(a) - distanceOf(b) || b[4] - a[4] || (a[1] < b[1] ? -1 : 1))
      .slice(0, canvasLimit);
    const shown = nearest.map((thing): ThingRow => [thing[1], thing[2], thing[3], distanceOf(thing), thing[4]]);
    const row: CanvasRow = [distances.size, shown, tiesAmong(toList(nearest.map(([n]) => n)))];
    return [row];
  };
}
