import { cypher, join, type Fragment } from "../../cypher/cypher.js";
import { lackOf, orLacking } from "../../model/filters/lack-of.js";
import type { Matched } from "../match.js";
import type { PlannedArguments } from "../plan.js";
import { compileCondition } from "./compile-condition.js";
import { listConditions, type ListCondition } from "./list-conditions.js";

/** Of the nodes that the conditions of a list leave out, those that are left out for nothing but what is not known of them: without a date where a
 *  period is asked for, without a publisher where publishers are. `undefined` where only such things are asked as are always known. */
export function unknownConditions(args: PlannedArguments, node: Matched): readonly Fragment[] | undefined {
  const lacks = lacksAsked(args);
  if (lacks.length === 0) return undefined;
  return [...possibleConditions(args, node), cypher`(${join(compileAll(lacks, node), cypher` OR `)})`];
}

/** What the conditions of a list let through, or leave out for nothing but what is not known of it. */
export function possibleConditions(args: PlannedArguments, node: Matched): readonly Fragment[] {
  return compileAll(possibleAsked(args), node);
}

/** That something is not known of a node which the arguments ask for, a condition for each such thing. */
export function lacksAsked(args: PlannedArguments): readonly ListCondition[] {
  return listConditions(args).flatMap(({ condition, ...asked }) => {
    const lack = lackOf(condition);
    return lack === undefined ? [] : [{ ...asked, condition: lack }];
  });
}

/** The conditions that arguments ask for, each met also where that is not known which it asks for. */
export function possibleAsked(args: PlannedArguments): readonly ListCondition[] {
  return listConditions(args).map(({ condition, ...asked }) => ({ ...asked, condition: orLacking(condition) }));
}

function compileAll(conditions: readonly ListCondition[], node: Matched): readonly Fragment[] {
  return conditions.flatMap(({ condition, ...asked }) => compileCondition(condition, node, asked));
}
