import type { Test } from "../../graph/tests.js";
import { lacksAsked, possibleAsked } from "../conditions/unknown-conditions.js";
import { listConditions, type ListCondition } from "../conditions/list-conditions.js";
import type { PlannedArguments } from "../plan.js";
import { conditionTest } from "./condition-test.js";
import { allOf, type Reading } from "./reading.js";

/** Whether a node passes the conditions of a list; `undefined` where nothing is asked. */
export function passingTest(args: PlannedArguments, at: Reading): Test | undefined {
  return allOf(testsOf(listConditions(args), at));
}

/** Whether a node passes them, or fails for nothing but what is not known of it; `undefined` where nothing is asked. */
export function possibleTest(args: PlannedArguments, at: Reading): Test | undefined {
  return allOf(testsOf(possibleAsked(args), at));
}

/** Whether a node fails for nothing but what is not known of it; `undefined` where only such things are asked as are always known. */
export function unknownTest(args: PlannedArguments, at: Reading): Test | undefined {
  const lacks = testsOf(lacksAsked(args), at);
  if (lacks.length === 0) return undefined;
  return allOf([possibleTest(args, at), (node) => lacks.some((test) => test(node))]);
}

function testsOf(conditions: readonly ListCondition[], at: Reading): readonly Test[] {
  return conditions.flatMap(({ condition, value }) => conditionTest(condition, value(at.call), at) ?? []);
}
