import { cypher, join, type Fragment } from "../../cypher/cypher.js";
import { absenceOf, orAbsent } from "../../model/filters/absence.js";
import type { Matched } from "../compile/match.js";
import { compileCondition } from "./compile-condition.js";
import type { ListCondition } from "./list-conditions.js";

/** Of the nodes that the conditions of a list leave out, those that are left out for nothing but what is not known of them: without a date if a
 *  period is asked for, without a publisher where publishers are. `undefined` if only such things are asked as are always known. */
export function unknownConditions(asked: readonly ListCondition[], node: Matched): readonly Fragment[] | undefined {
  const lacks = lacksAsked(asked);
  if (lacks.length === 0) return undefined;
  return [...possibleConditions(asked, node), cypher`(${join(compileAll(lacks, node), cypher` OR `)})`];
}

/** What the conditions of a list let through, or leave out for nothing but what is not known of it. */
export function possibleConditions(asked: readonly ListCondition[], node: Matched): readonly Fragment[] {
  return compileAll(possibleAsked(asked), node);
}

/** That something is not known of a node which is asked for, a condition for each such thing. */
export function lacksAsked(asked: readonly ListCondition[]): readonly ListCondition[] {
  return asked.flatMap(({ condition, ...values }) => {
    const lack = absenceOf(condition);
    return lack === undefined ? [] : [{ ...values, condition: lack }];
  });
}

/** The conditions, each met also if that is not known which it asks for. */
export function possibleAsked(asked: readonly ListCondition[]): readonly ListCondition[] {
  return asked.map(({ condition, ...values }) => ({ ...values, condition: orAbsent(condition) }));
}

function compileAll(conditions: readonly ListCondition[], node: Matched): readonly Fragment[] {
  return conditions.flatMap(({ condition, ...asked }) => compileCondition(condition, node, asked));
}
