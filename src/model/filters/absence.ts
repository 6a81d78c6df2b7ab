import type { AnyCondition, ConditionOfOne } from "./condition.js";

/** Whether nothing is known of a node that the condition could be held against, as a condition; `undefined` for one that asks for what is known of
 *  every node, or of which nobody can say that something is missing: not every text has signatories. */
export function absenceOf(condition: AnyCondition): AnyCondition | undefined {
  if (condition.operator !== "leadsTo") return lackOfOne(condition);
  const inner = lackOfOne(condition.condition);
  return inner && { ...condition, condition: inner };
}

/** The condition, or that nothing is known which it could be held against. */
export function orAbsent(condition: AnyCondition): AnyCondition {
  if (condition.operator !== "leadsTo") return orLackingOfOne(condition);
  return { ...condition, condition: orLackingOfOne(condition.condition) };
}

function orLackingOfOne(condition: ConditionOfOne<string, string>): ConditionOfOne<string, string> {
  const lack = lackOfOne(condition);
  return lack === undefined ? condition : { operator: "anyOf", conditions: [condition, lack] };
}

function lackOfOne(condition: ConditionOfOne<string, string>): ConditionOfOne<string, string> | undefined {
  switch (condition.operator) {
    case "hasLanguage":
    case "overlapsPeriod":
      return { operator: "lacks", of: condition };
    case "reaches":
      return condition.mayBeUnknown === true ? { operator: "lacks", of: condition } : undefined;
    default:
      return undefined;
  }
}
