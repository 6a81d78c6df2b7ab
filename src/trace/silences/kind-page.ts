import { cypher, join, param, type Fragment } from "../../cypher/cypher.js";
import type { SilenceKindName } from "../../domain/silence.js";
import type { Row } from "../../engine/engine.js";
import type { Call, Getter } from "../../planner/call.js";
import { BadCursorError } from "../../planner/errors.js";
import { behind, orderBy } from "../../planner/order.js";
import type { Page } from "../../planner/page.js";
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
/** After every id and date that can be written. */
const LAST = "\u{10FFFF}";

/** How many silences of a kind there are: `MATCH … RETURN count(n0) AS l0` */
export function countOfKind({ found }: SilenceSource, as: Fragment): Fragment {
  return cypher`${found}\nRETURN count(n0) AS ${as}`;
}

/** Those of a kind that the page may begin with, one more than it holds, as a list. Kinds are listed one after another: of those before
 *  the cursor none are wanted, of those after it all. */
export function rowsOfKind(source: SilenceSource, place: number, page: Page, as: Fragment): Fragment {
  const { found, bound, dated, details } = source;
  const keys = [cypher`${dated}.publishedKey`, cypher`n0.id`].map((expression) => ({
    expression,
    isDescending: false,
  }));
  const from = [
    ...(page.hasAfter ? [behind(keys, boundKeys(page, "after", place), false)] : []),
    ...(page.hasBefore ? [behind(keys, boundKeys(page, "before", place), true)] : []),
  ].map((condition) => cypher` AND ${condition}`);
  const date = [cypher`${dated}.publishedKey`, cypher`${dated}.published`, cypher`${dated}.publishedBasis`];
  const columns = [cypher`n0.id`, ...date, ...source.columns];
  return cypher`${found}${join(from, cypher``)}
WITH ${join(bound, cypher`, `)} ${orderBy(keys, page.isBackward)} LIMIT ${param((call: Call) => page.size(call) + 1)}
${details}RETURN collect([${join(columns, cypher`, `)}]) AS ${as}`;
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
function boundKeys(page: Page, argument: "after" | "before", place: number): readonly Getter[] {
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
