import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { cypher, identifier, join, toQuery, type CypherQuery, type Fragment } from "../../cypher/cypher.js";
import { compareValues } from "../../base/compare-values.js";
import { countDown } from "../count-down.js";
import type { RunOptions } from "../engine.js";
import type { Row, Value } from "../row.js";
import type { Head, HeadKey, HeadRequest } from "../head.js";
import { requirePatience, withPatience, type Patience } from "../patience.js";
import { Turns } from "../turns.js";

/** Most nodes that are looked through for those that are wanted, before a text that looks through all of them takes less time. */
const MOST_LOOKED_AT = 10_000;
/** Most ids in one text: what it takes grows with their square. */
const MOST_AT_ONCE = 500;
/** Rows that are taken over before others get their turn. */
const ROWS_A_TURN = 5_000;

/** Runs a text, for rows that may be taken one by one. */
export type Execute = (query: CypherQuery) => Promise<QueryResult>;

/** Does one piece of work under the eyes of whoever waits for it. */
export type WatchOrder = <T>(options: RunOptions, work: (patience: Patience) => Promise<T>) => Promise<T>;

/** Lists of all nodes of a label in an order, kept in memory until something is written: the library has no index in an order, so that a text
 *  would read every node of the label to find the first. */
export class OrderedNodes {
  private readonly lists = new Map<string, Promise<OrderedList>>();
  private epoch: bigint | undefined;

  constructor(
    private readonly graph: GrafeoDB,
    private readonly execute: Execute,
    private readonly watch: WatchOrder,
  ) {}

  /** The first nodes; `undefined` where too many had to be looked at for those that are wanted. A caller waits no longer for a list than it is
   *  ready to; the list is read on, since it serves everybody. */
  async head(request: HeadRequest, options: RunOptions): Promise<Head | undefined> {
    const { wanted, size } = request;
    const left = countDown(options);
    const epoch = this.graph.currentEpoch();
    const list = await withPatience(left, () => this.listOf(request));
    const ids =
      wanted === undefined
        ? list.take(request, 0, size)
        : await this.watch(left, (patience) => this.pick(list, request, wanted, patience));
    return ids && { ids, isCurrent: () => this.graph.currentEpoch() === epoch };
  }

  /** Those of the first that are wanted. At first few are looked at, then more. */
  private async pick(
    list: OrderedList,
    request: HeadRequest,
    wanted: NonNullable<HeadRequest["wanted"]>,
    patience: Patience,
  ): Promise<readonly string[] | undefined> {
    const picked: string[] = [];
    let looked = 0;
    while (picked.length < request.size) {
      if (looked >= MOST_LOOKED_AT) return undefined;
      const ids = list.take(request, looked, Math.min(MOST_AT_ONCE, Math.max(looked * 4, request.size * 2)));
      if (ids.length === 0) break;
      requirePatience(patience);
      const found = new Set((await this.execute(wanted(ids))).rows().map(([id]) => id));
      picked.push(...ids.filter((id) => found.has(id)));
      looked += ids.length;
    }
    return picked.slice(0, request.size);
  }

  /** One list serves an order and its reverse. */
  private listOf({ label, order }: HeadRequest): Promise<OrderedList> {
    const epoch = this.graph.currentEpoch();
    if (epoch !== this.epoch) {
      this.lists.clear();
      this.epoch = epoch;
    }
    const keys = order.at(-1)?.isDescending === true ? order.map(reversed) : order;
    const name = JSON.stringify([label, keys]);
    return this.lists.get(name) ?? this.keep(name, (patience) => this.readList(label, keys, patience));
  }

  /** Watched as work of nobody's, however many wait for it. */
  private keep(name: string, read: (patience: Patience) => Promise<OrderedList>): Promise<OrderedList> {
    const list = this.watch({}, read);
    this.lists.set(name, list);
    // Whoever waits gets the error; the next one tries again.
    list.catch(() => this.lists.get(name) === list && this.lists.delete(name));
    return list;
  }

  private async readList(label: string, order: readonly HeadKey[], patience: Patience): Promise<OrderedList> {
    const result = await this.execute(toQuery(allInOrder(label, order)));
    const { columns } = result;
    const rows: Row[] = [];
    const turns = new Turns(patience, ROWS_A_TURN);
    for (let index = 0; index < result.length; index += 1) {
      if (turns.isUp()) await turns.giveWay();
      const values = result.get(index) as Readonly<Record<string, Value>>;
      rows.push(columns.map((column) => values[column] ?? null));
    }
    return new OrderedList(order, rows);
  }
}

/** `MATCH (n:Article) WITH n.publishedKey AS k0, n.id AS k1 WHERE … RETURN k0 AS c0, k1 AS c1 ORDER BY k0, k1` */
function allInOrder(label: string, order: readonly HeadKey[]): Fragment {
  const keys = order.map(({ property, isDescending }, index) => {
    const key = identifier(`k${index}`);
    return { key, bound: cypher`n.${identifier(property)} AS ${key}`, by: isDescending ? cypher`${key} DESC` : key };
  });
  const list = (items: readonly Fragment[]) => join(items, cypher`, `);
  const isThere = keys.map(({ key }) => cypher`${key} IS NOT NULL`);
  return cypher`MATCH (n:${identifier(label)})
WITH ${list(keys.map(({ bound }) => bound))} WHERE ${join(isThere, cypher` AND `)}
WITH ${list(keys.map(({ key }) => key))} ORDER BY ${list(keys.map(({ by }) => by))}
RETURN ${list(keys.map(({ key }, index) => cypher`${key} AS ${identifier(`c${index}`)}`))}`;
}

/** The keys of all nodes of a label, in order; the last key is the id. */
class OrderedList {
  constructor(
    private readonly order: readonly HeadKey[],
    private readonly rows: readonly Row[],
  ) {}

  /** The ids of `count` nodes from the one on that is `skipped` nodes behind the place where the request begins. */
  take({ order, after }: HeadRequest, skipped: number, count: number): readonly string[] {
    const isReverse = order.at(-1)?.isDescending !== this.order.at(-1)?.isDescending;
    if (!isReverse) {
      const start = (after === undefined ? 0 : this.placeOf(after, 1)) + skipped;
      return this.idsIn(start, start + count);
    }
    const end = (after === undefined ? this.rows.length : this.placeOf(after, 0)) - skipped;
    return this.idsIn(Math.max(0, end - count), Math.max(0, end)).reverse();
  }

  private idsIn(start: number, end: number): string[] {
    return this.rows.slice(start, end).map((row) => String(row.at(-1)));
  }

  /** How many rows come before these keys, or, with 1 for `orAt`, before or at them. */
  private placeOf(keys: readonly Value[], orAt: 0 | 1): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const isBefore = this.compare(this.rows[middle] ?? [], keys) < orAt;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(row: Row, keys: readonly Value[]): number {
    for (const [index, { isDescending }] of this.order.entries()) {
      const order = compareValues(row[index] ?? null, keys[index] ?? null);
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  }
}

function reversed(key: HeadKey): HeadKey {
  return { ...key, isDescending: !key.isDescending };
}
