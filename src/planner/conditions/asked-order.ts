import { cypher } from "../../cypher/cypher.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import type { DeclaredOrder } from "../../model/declare/order.js";
import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import type { Match } from "../compile/match.js";
import { idKey, sortKeys, type SortKey } from "../compile/order.js";
import type { Arguments, PlannedArguments } from "../plan/plan.js";
import type { Scope } from "../compile/scope.js";
import { patternOf } from "./pattern-of.js";

/** An order that arguments ask for. */
export interface AskedOrder {
  readonly by: DeclaredOrder;
  readonly isDescending: boolean;
}

/** The order that the given arguments ask for; `undefined` if they ask for none. */
export function askedOrder(given: Arguments, declared: ArgumentDeclarations): AskedOrder | undefined {
  for (const [name, { means }] of Object.entries(declared)) {
    const asked = given[name];
    if (means?.kind !== "order" || !isMapping(asked)) continue;
    const by = means.orders[String(asked["field"])];
    if (by !== undefined) return { by, isDescending: asked["direction"] === "DESC" };
  }
  return undefined;
}

/** The keys of the order that is asked for; `undefined` if none is. Equal nodes follow by id. */
export function askedKeys(
  { given, declared }: PlannedArguments,
  match: Match,
  scope: Scope,
): readonly SortKey[] | undefined {
  const order = askedOrder(given, declared);
  if (order === undefined) return undefined;
  const { by, isDescending } = order;
  if ("counts" in by) {
    const counted = cypher`COUNT { ${patternOf(by.counts, match.related)} }`;
    return [{ expression: scope.key(), isDescending, counted }, idKey(match)];
  }
  return sortKeys([{ property: isDescending ? by.descending : by.ascending }], match, isDescending);
}
