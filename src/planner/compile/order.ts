import { invariant } from "../../base/invariant.js";
import { cypher, join, param, type Fragment } from "../../cypher/cypher.js";
import type { PropertyPath } from "../../model/declare/step.js";
import type { Getter } from "../run/call.js";
import type { Match } from "./match.js";

/** One key of an order over matched nodes. */
export interface SortKey {
  readonly expression: Fragment;
  readonly isDescending: boolean;
  /** For a key that must be counted first: what `expression`, then a variable, stands for. */
  readonly counted?: Fragment;
  /** The property, for a key that the node itself holds. */
  readonly stored?: string;
}

/** The keys of a declared order over a match; the id comes last and makes it total. */
export function sortKeys(order: readonly PropertyPath[], match: Match, isDescending = false): readonly SortKey[] {
  const keys = order.map((key) => ({
    expression: match.property(key),
    isDescending,
    ...(key.step === undefined && { stored: key.property }),
  }));
  return [...keys, idKey(match)];
}

/** The last key of every order. */
export function idKey(match: Match): SortKey {
  return { expression: match.property({ property: "id" }), isDescending: false, stored: "id" };
}

/** `ORDER BY k0, k1 DESC`; the other way round for a page that is read from the end. */
export function orderBy(keys: readonly SortKey[], isBackward: boolean): Fragment {
  const items = keys.map(({ expression, isDescending }) =>
    isDescending !== isBackward ? cypher`${expression} DESC` : expression,
  );
  return cypher`ORDER BY ${join(items, cypher`, `)}`;
}

/** True for what stands behind the cursor in this order: `a >= $p0 AND (a > $p0 OR id > $p1)`. Written so that the first key can use an index. */
export function behind(keys: readonly SortKey[], cursor: readonly Getter[], isBefore: boolean): Fragment {
  const [key, ...rest] = keys;
  const [value, ...values] = cursor;
  const first = invariant(key, "a key to order by");
  const isLess = first.isDescending !== isBefore;
  const beyond = isLess ? cypher`${first.expression} < ${param(value)}` : cypher`${first.expression} > ${param(value)}`;
  if (rest.length === 0) return beyond;
  const reaches = isLess
    ? cypher`${first.expression} <= ${param(value)}`
    : cypher`${first.expression} >= ${param(value)}`;
  return cypher`${reaches} AND (${beyond} OR (${behind(rest, values, isBefore)}))`;
}
