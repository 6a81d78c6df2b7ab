import { depth as chainDepth } from "../questions/chain.js";
import type { ChainRow } from "../questions/chain/ask-neo4j.js";
import { limit as canvasLimit } from "../questions/neighbourhood.js";
import type { CanvasRow, TieRow } from "../questions/neighbourhood/ask-neo4j.js";
import { mostSteps } from "../questions/path.js";
import type { HopRow, PathRow } from "../questions/path/ask-neo4j.js";
import type { AskSqlite } from "./open-sqlite.js";
import type { SqliteFile } from "./sqlite-file.js";

/** What is walked: by JavaScript, over small statements, which is quicker here than recursion in SQL. */
export function askWalks(file: SqliteFile): Readonly<Record<string, AskSqlite>> {
  return { chain: askChain(file), path: askPath(file), neighbourhood: askCanvas(file) };
}

function askChain(file: SqliteFile): AskSqlite {
  const start = file.row<readonly [number]>("SELECT n FROM Article WHERE id = ?");
  const answersTo = file.rows<readonly [id: string, type: string, source: number, locator: string | null]>(
    "SELECT id, type, source, locator FROM CrossReference WHERE target = ? AND status = 'ACCEPTED' AND isResponse = 1",
  );
  type Own = readonly [string, string, string, string | null, string, string | null];
  const article = file.row<Own>(
    "SELECT id, title, language, published, publishedKey, publishedDoubts FROM Article WHERE n = ?",
  );
  return ({ from }) => {
    const [first] = start(String(from)) ?? [];
    if (first === undefined) return [];
    const depths = new Map([[first, 0]]);
    const given = new Map<number, (readonly [string, string, number, string | null])[]>([[first, []]]);
    // A map gives what is added while it is walked.
    for (const [target, depth] of depths) {
      for (const [id, type, source, locator] of answersTo(target)) {
        if (!depths.has(source)) {
          if (depth === chainDepth) continue;
          depths.set(source, depth + 1);
          given.set(source, []);
        }
        given.get(source)?.push([id, type, target, locator]);
      }
    }
    const articles = new Map([...depths.keys()].map((n) => [n, article(n)]));
    return [...depths].flatMap(([n, depth]): readonly ChainRow[] => {
      const own = articles.get(n);
      if (own === undefined) return [];
      const [id, title, language, published, key, doubts] = own;
      const answers = (given.get(n) ?? []).map(([answer, type, target, locator]) => {
        return [answer, type, articles.get(target)?.[0] ?? "", locator] as const;
      });
      const doubted = doubts === null ? null : (JSON.parse(doubts) as readonly string[]);
      return [[id, depth, title, language, published, key, answers, doubted]];
    });
  };
}

/** By which end and tie a thing was reached. */
type Reached = Map<number, readonly [near: number, tie: string]>;

function askPath(file: SqliteFile): AskSqlite {
  const start = file.row<readonly [number]>("SELECT n FROM Article WHERE id = ?");
  const tied = file.rows<readonly [far: number, tie: string]>(
    "SELECT far, id FROM Tie WHERE near = ? AND farLabel = 'Article' AND status = 'ACCEPTED'",
  );
  const tie = file.row<readonly [isForward: number, type: string, status: string, locator: string | null]>(
    "SELECT isForward, type, status, locator FROM Tie WHERE near = ? AND far = ? AND id = ?",
  );
  const thing = file.row<readonly [string]>("SELECT id FROM Thing WHERE n = ?");

  return ({ from, to }) => {
    const [[first] = [], [last] = []] = [start(String(from)), start(String(to))];
    if (first === undefined || last === undefined) return [];
    const here = { reached: new Map([[first, [0, ""]]]) as Reached, frontier: [first] };
    const there = { reached: new Map([[last, [0, ""]]]) as Reached, frontier: [last] };
    for (let length = 0; length < mostSteps; length += 1) {
      const [side, other] = here.frontier.length <= there.frontier.length ? [here, there] : [there, here];
      const next: number[] = [];
      for (const near of side.frontier) {
        for (const [far, by] of tied(near)) {
          if (side.reached.has(far)) continue;
          side.reached.set(far, [near, by]);
          if (other.reached.has(far)) return [toRow(here.reached, there.reached, far)];
          next.push(far);
        }
      }
      side.frontier = next;
    }
    return [];
  };

  function toRow(here: Reached, there: Reached, meeting: number): PathRow {
    const back = wayFrom(meeting, here);
    const hops = [...back.reverse().map(([far, near, by]) => [near, far, by] as const), ...wayFrom(meeting, there)];
    const ids = new Map(hops.flat().flatMap((n) => (typeof n === "number" ? [[n, thing(n)?.[0] ?? ""] as const] : [])));
    const idOf = (n: number): string => ids.get(n) ?? "";
    const places: (readonly [string, string])[] = [];
    const shown = hops.flatMap(([near, far, by]): readonly HopRow[] => {
      const [isForward, type = "", status = "", locator = null] = tie(near, far, by) ?? [];
      if (locator !== null) places.push([by, locator]);
      return [
        [
          type,
          ...(isForward === 1 ? ([idOf(near), idOf(far)] as const) : ([idOf(far), idOf(near)] as const)),
          by,
          status,
        ],
      ];
    });
    return [[idOf(hops[0]?.[0] ?? meeting), ...hops.map(([, far]) => idOf(far))], shown, places];
  }
}

function wayFrom(meeting: number, reached: Reached): (readonly [near: number, far: number, tie: string])[] {
  const hops: (readonly [number, number, string])[] = [];
  let near = meeting;
  for (let at = reached.get(near); at !== undefined && at[0] !== 0; at = reached.get(near)) {
    hops.push([near, at[0], at[1]]);
    near = at[0];
  }
  return hops;
}

function askCanvas(file: SqliteFile): AskSqlite {
  const start = file.row<readonly [number]>("SELECT n FROM Article WHERE id = ?");
  const thing = file.row<readonly [id: string, label: string, text: string]>(
    "SELECT id, label, text FROM Thing WHERE n = ?",
  );
  type Tie = readonly [far: number, label: string, isForward: number, type: string, id: string, stance: string | null];
  const around = file.rows<Tie>(
    "SELECT far, farLabel, isForward, type, id, stance FROM Tie WHERE near = ? AND status = 'ACCEPTED'",
  );
  return ({ id: asked }) => {
    const [first] = start(String(asked)) ?? [];
    const found = new Map<
      number,
      { id: string; label: string; text: string; distance: number; degree: number; ties: readonly Tie[] }
    >();
    let ring = first === undefined ? [] : [first];
    for (let distance = 0; distance <= 2; distance += 1) {
      const next = new Set<number>();
      for (const n of ring) {
        const ties = around(n).filter(([far]) => far !== n);
        const [id = "", label = "", text = ""] = thing(n) ?? [];
        const degree = new Set(ties.map(([far]) => far)).size;
        found.set(n, { id, label, text, distance, degree, ties });
        for (const [far, kind] of ties) if (kind === "Article" || kind === "Person") next.add(far);
      }
      ring = [...next].filter((n) => !found.has(n));
    }
    const nearest = [...found].sort(
      ([, a], [, b]) => a.distance - b.distance || b.degree - a.degree || (a.id < b.id ? -1 : 1),
    );
    const shown = new Map(nearest.slice(0, canvasLimit));
    const ties = [...shown.values()].flatMap(({ id, ties: all }) =>
      all.flatMap(([far, , isForward, type, record, stance]): readonly TieRow[] => {
        const to = isForward === 1 ? shown.get(far)?.id : undefined;
        return to === undefined ? [] : [[type, id, to, record, stance]];
      }),
    );
    const things = [...shown.values()].map(
      (each) => [each.id, each.text, each.label, each.distance, each.degree] as const,
    );
    const row: CanvasRow = [found.size, things, ties];
    return first === undefined ? [] : [row];
  };
}
