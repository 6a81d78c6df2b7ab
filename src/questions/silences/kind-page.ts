import { readTextOrNull } from "../../cypher/read-cells.js";
import { shownDate } from "../../rules/dates/bounds/known-date.js";
import { cypher, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import type { SilenceKindName } from "./types.js";
import type { Row } from "../../engine/row.js";
import type { Call } from "../../planner/run/call.js";
import { BadCursorError } from "../../planner/errors.js";
import { behind, orderBy, type SortKey } from "../../planner/compile/order.js";
import type { Page } from "../../planner/pagination/page.js";
import type { CorpusExtent } from "./corpus-extent.js";
import type { Narrowing } from "./narrowing.js";
import type { SilenceSource, ToldSilence } from "./silence-source.js";

/** One silence, as read. */
export interface FoundSilence extends ToldSilence {
  readonly kind: SilenceKindName;
  /** Place of its kind among those that are listed one after another. */
  readonly place: number;
  readonly id: string;
  /** Sorts as its date does. */
  readonly key: string;
  readonly edtf: string | null;
  readonly basis: string | null;
}

const FIRST = "";
/** After every id and date that can be written, and before what has none. */
export const LAST = "\u{10FFFF}";

/** How many silences of a kind there are, of those that are not left out: `MATCH … RETURN count(n0) AS l0` */
export function countOfKind(source: SilenceSource, { conditions }: Narrowing, as: Fragment): Fragment {
  return cypher`${source.found(conditions(source))}\nRETURN count(n0) AS ${as}`;
}

/** A kind, its place among those that are listed one after another, the page that they are listed for, and what is left out of it. */
export interface KindPage {
  readonly source: SilenceSource;
  readonly place: number;
  readonly page: Page;
  readonly narrowing: Narrowing;
}

/** The first silences of a kind behind the cursor, as a list, one more than the page holds. The page lists one kind
 *  after another: where the cursor stands in a later kind, this one has none left, and where it stands in an earlier one, it has all. */
export function rowsOfKind(kind: KindPage, as: Fragment): Fragment {
  const { source, page } = kind;
  const { bound, dated, details } = source;
  const date = dateColumns.map((name) => cypher`${dated}.${identifier(name)}`);
  const columns = [cypher`n0.id`, ...date, ...source.columns];
  return cypher`${foundIn(kind)}
WITH ${join(bound, cypher`, `)} ${orderBy(keysOf(source), page.isBackward)} LIMIT ${param((call: Call) => page.size(call) + 1)}
${details}RETURN collect([${join(columns, cypher`, `)}]) AS ${as}`;
}

/** What is read of the date of a subject. */
export const dateColumns = [
  "publishedKey",
  "published",
  "publishedBasis",
  "publishedEarliest",
  "publishedLatest",
] as const;

function keysOf({ dated, listedBy }: SilenceSource): readonly SortKey[] {
  const key = listedBy === undefined ? cypher`${dated}.publishedKey` : cypher`n0.${identifier(listedBy)}`;
  return [key, cypher`n0.id`].map((expression) => ({ expression, isDescending: false }));
}

/* Neo4j reads the head of an order off an index only where the text says that no key is missing. */
function foundIn({ source, place, page, narrowing }: KindPage): Fragment {
  const keys = keysOf(source);
  const from = [
    ...(page.hasAfter ? [behind(keys, boundKeys(page, "after", place), false)] : []),
    ...(page.hasBefore ? [behind(keys, boundKeys(page, "before", place), true)] : []),
  ];
  const isListed = keys.slice(0, 1).map(({ expression }) => cypher`${expression} IS NOT NULL`);
  return join([source.found(narrowing.conditions(source)), ...(from.length === 0 ? isListed : from)], cypher` AND `);
}

/** Reads the list back. */
export function readKind(
  { kind, tell }: SilenceSource,
  place: number,
  rows: readonly Row[],
  extent: CorpusExtent,
): readonly FoundSilence[] {
  return rows.map(([id, key, edtf, basis, earliest, latest, ...details]) => ({
    kind,
    place,
    id: String(id),
    key: String(key),
    ...shownDate(readTextOrNull(edtf), readTextOrNull(basis), {
      earliest: readTextOrNull(earliest),
      latest: readTextOrNull(latest),
    }),
    ...tell(details, extent),
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
