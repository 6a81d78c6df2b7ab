import { cypher, identifier, join, param, render, type Fragment } from "../../cypher/cypher.js";
import type { SilenceKindName } from "./types.js";
import type { Row } from "../../engine/row.js";
import type { HeadRequest } from "../../engine/head.js";
import { Call } from "../../planner/call.js";
import { BadCursorError } from "../../planner/errors.js";
import { behind, orderBy, type SortKey } from "../../planner/order.js";
import type { Page } from "../../planner/page.js";
import { bind } from "../../planner/root.js";
import type { SilenceSource } from "./silence-source.js";

/** One silence, as read. */
export interface FoundSilence {
  readonly kind: SilenceKindName;
  /** Place of its kind among those that are listed one after another. */
  readonly place: number;
  readonly id: string;
  /** Sorts as its date does. */
  readonly key: string;
  readonly edtf: string | null;
  readonly basis: string | null;
  readonly explanation: string;
}

const FIRST = "";
/** After every id and date that can be written, and before what has none. */
export const LAST = "\u{10FFFF}";

/** How many silences of a kind there are: `MATCH … RETURN count(n0) AS l0` */
export function countOfKind({ found }: SilenceSource, as: Fragment): Fragment {
  return cypher`${found()}\nRETURN count(n0) AS ${as}`;
}

/** A kind, its place among those that are listed one after another, and the page that they are listed for. */
export interface KindPage {
  readonly source: SilenceSource;
  readonly place: number;
  readonly page: Page;
}

/** The first of a kind as an engine that keeps orders itself is asked for them; `undefined` where subjects do not hold what they are listed by. */
export function headOfKind(kind: KindPage, call: Call): HeadRequest | undefined {
  const { source, place, page } = kind;
  const { listed } = source;
  if (listed === undefined) return undefined;
  const [start, hasStart] = page.isBackward
    ? (["before", page.hasBefore] as const)
    : (["after", page.hasAfter] as const);
  return {
    label: listed.label,
    order: [listed.key, "id"].map((property) => ({ property, isDescending: page.isBackward })),
    after: hasStart ? boundKeys(page, start, place).map((key) => key(call)) : undefined,
    size: page.size(call) + 1,
    wanted: (ids) =>
      bind(
        render(cypher`${foundIn(kind, someOf(source))}\nRETURN n0.id AS c0`),
        withHeads(call, new Map([[source.kind, ids]])),
      ),
  };
}

/** The same call once the first of some kinds are known. */
export function withHeads(call: Call, ids: ReadonlyMap<string, readonly string[]>): Call {
  return new Call(call.variables, new Map([...call.given, ...ids]));
}

/** True for the subjects that the engine has found. */
export function someOf({ kind }: SilenceSource): Fragment {
  return cypher`n0.id IN ${param((call: Call) => call.given.get(kind))}`;
}

/** The first silences of a kind behind the cursor, as a list, one more than the page holds; `few` narrows them to some. The page lists one kind
 *  after another: where the cursor stands in a later kind, this one has none left, and where it stands in an earlier one, it has all. */
export function rowsOfKind(kind: KindPage, few: Fragment | undefined, as: Fragment): Fragment {
  const { source, page } = kind;
  const { bound, dated, details } = source;
  const date = [cypher`${dated}.publishedKey`, cypher`${dated}.published`, cypher`${dated}.publishedBasis`];
  const columns = [cypher`n0.id`, ...date, ...source.columns];
  return cypher`${foundIn(kind, few)}
WITH ${join(bound, cypher`, `)} ${orderBy(keysOf(source), page.isBackward)} LIMIT ${param((call: Call) => page.size(call) + 1)}
${details}RETURN collect([${join(columns, cypher`, `)}]) AS ${as}`;
}

function keysOf({ dated, listed }: SilenceSource): readonly SortKey[] {
  const key = listed === undefined ? cypher`${dated}.publishedKey` : cypher`n0.${identifier(listed.key)}`;
  return [key, cypher`n0.id`].map((expression) => ({ expression, isDescending: false }));
}

/* Neo4j reads the head of an order off an index only where the text says that no key is missing. */
function foundIn({ source, place, page }: KindPage, few: Fragment | undefined): Fragment {
  const keys = keysOf(source);
  const from = [
    ...(page.hasAfter ? [behind(keys, boundKeys(page, "after", place), false)] : []),
    ...(page.hasBefore ? [behind(keys, boundKeys(page, "before", place), true)] : []),
  ];
  const isListed = keys.slice(0, 1).map(({ expression }) => cypher`${expression} IS NOT NULL`);
  return join([source.found(few), ...(from.length === 0 ? isListed : from)], cypher` AND `);
}

/** Reads the list back. */
export function readKind(
  { kind, explain }: SilenceSource,
  place: number,
  rows: readonly Row[],
): readonly FoundSilence[] {
  return rows.map(([id, key, edtf, basis, ...details]) => ({
    kind,
    place,
    id: String(id),
    key: String(key),
    edtf: typeof edtf === "string" ? edtf : null,
    basis: typeof basis === "string" ? basis : null,
    explanation: explain(details),
  }));
}

/** The keys that rows of a kind must be beyond: the cursor's own for its kind, else such as let all through, or none. */
export function boundKeys(
  page: Page,
  argument: "after" | "before",
  place: number,
): readonly ((call: Call) => string)[] {
  const [atPlace, ...own] = page.cursorKeys(argument);
  const nothing = argument === "after" ? LAST : FIRST;
  const everything = argument === "after" ? FIRST : LAST;
  return own.map((key) => (call: Call) => {
    const cursorPlace = atPlace?.(call);
    const value = key(call);
    if (typeof cursorPlace !== "number" || typeof value !== "string") throw new BadCursorError(argument);
    if (cursorPlace === place) return value;
    return cursorPlace < place === (argument === "after") ? everything : nothing;
  });
}
