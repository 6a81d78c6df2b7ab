import type { Test } from "../../graph/tests.js";
import { lacksAsked, possibleAsked } from "../conditions/unknown-conditions.js";
import type { ListCondition } from "../conditions/list-conditions.js";
import { conditionTest } from "./condition-test.js";
import { allOf, type Reading } from "./reading.js";

/** Whether a node passes the conditions of a list; `undefined` if nothing is asked. */
export function passingTest(asked: readonly ListCondition[], at: Reading): Test | undefined {
  return allOf(testsOf(asked, at));
}

/** Whether a node passes them, or fails for nothing but what is not known of it; `undefined` if nothing is asked. */
export function possibleTest(asked: readonly ListCondition[], at: Reading): Test | undefined {
  return allOf(testsOf(possibleAsked(asked), at));
}

/** Whether a node fails for nothing but what is not known of it; `undefined` if only such things are asked as are always known. */
export function unknownTest(asked: readonly ListCondition[], at: Reading): Test | undefined {
  const lacks = testsOf(lacksAsked(asked), at);
  if (lacks.length === 0) return undefined;
  return allOf([possibleTest(asked, at), (node) => lacks.some((test) => test(node))]);
}

function testsOf(conditions: readonly ListCondition[], at: Reading): readonly Test[] {
  return conditions.flatMap(({ condition, value }) => conditionTest(condition, value(at.call), at) ?? []);
}
