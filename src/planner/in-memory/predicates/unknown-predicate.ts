import type { Predicate } from "../../../graph/predicates.js";
import { lacksAsked, possibleAsked } from "../../conditions/unknown-conditions.js";
import type { ListCondition } from "../../conditions/list-conditions.js";
import { conditionPredicate } from "./condition-predicate.js";
import { allOf, type Reading } from "../reading.js";

/** Whether a node passes the conditions of a list; `undefined` if nothing is asked. */
export function passingPredicate(asked: readonly ListCondition[], at: Reading): Predicate | undefined {
  return allOf(testsOf(asked, at));
}

/** Whether a node passes them, or fails for nothing but what is not known of it; `undefined` if nothing is asked. */
export function possiblePredicate(asked: readonly ListCondition[], at: Reading): Predicate | undefined {
  return allOf(testsOf(possibleAsked(asked), at));
}

/** Whether a node fails for nothing but what is not known of it; `undefined` if only such things are asked as are always known. */
export function unknownPredicate(asked: readonly ListCondition[], at: Reading): Predicate | undefined {
  const lacks = testsOf(lacksAsked(asked), at);
  if (lacks.length === 0) return undefined;
  return allOf([possiblePredicate(asked, at), (node) => lacks.some((test) => test(node))]);
}

function testsOf(conditions: readonly ListCondition[], at: Reading): readonly Predicate[] {
  return conditions.flatMap(({ condition, value }) => conditionPredicate(condition, value(at.call), at) ?? []);
}
