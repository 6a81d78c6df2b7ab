import { isMapping } from "../../base/guards/is-mapping.js";
import type { Fragment } from "../../cypher/cypher.js";
import { readPeriod } from "../../model/filters/inputs/period-input.js";
import type { Reaches } from "../../model/filters/condition.js";
import { toTexts } from "../../model/filters/inputs/to-texts.js";
import { spansIn } from "../../rules/dates/lookup-span.js";
import type { Call, Getter } from "../run/call.js";
import type { Lead, Matched } from "../compile/match.js";
import { labelOf } from "../run/node-groups.js";
import type { PlannedArguments } from "../plan/plan.js";
import { askedConditions, type AskedCondition } from "./asked-conditions.js";
import { compileCondition } from "./compile-condition.js";

/** What a list begins with, as its arguments name it. */
export interface AskedLead extends Lead {
  /** The condition that is met by beginning there; left out if it asks for more. */
  readonly meets?: Reaches;
}

/** The conditions that the arguments of a list put on its nodes. What is left out, or null, puts none, and neither does what `lead` meets. */
export function argumentConditions(args: PlannedArguments, match: Matched, lead?: AskedLead): readonly Fragment[] {
  return conditionsIn(args)
    .filter(({ condition }) => condition !== lead?.meets)
    .flatMap(({ condition, path, given }) =>
      compileCondition(condition, match, { value: getterOf(args, path), given }),
    );
}

/** The first condition that names few nodes enough to begin the list with, and the way to them. `undefined` if none is asked for, and where it
 *  names nodes of several labels. */
export function leadOf(args: PlannedArguments): AskedLead | undefined {
  for (const { condition, path, given } of conditionsIn(args)) {
    if (condition.operator !== "reaches" || condition.isSelective !== true) continue;
    const [label, ...others] = new Set(toTexts(given).map(labelOf));
    if (label === undefined || others.length > 0) continue;
    const { step, isEach = false } = condition;
    const value = getterOf(args, path);
    if (isEach) return { step, label, ids: (call) => toTexts(value(call)).slice(0, 1) };
    return { meets: condition, step, label, ids: (call) => toTexts(value(call)) };
  }
  return undefined;
}

/** True if what the arguments ask for is few, and found without a look at all of a label: by what they name, or by a short period. */
export function isLookedUp(args: PlannedArguments): boolean {
  const isShort = ({ condition, given }: AskedCondition) =>
    condition.operator === "overlapsPeriod" && spansIn(readPeriod(given)) !== undefined;
  return conditionsIn(args).some(isShort) || leadOf(args) !== undefined;
}

/** Gives the review statuses that the arguments ask for; `undefined` if they ask for none. */
export function statusesOf(args: PlannedArguments): Getter | undefined {
  const asked = conditionsIn(args).find(({ condition }) => condition.operator === "seesStatuses");
  return asked && getterOf(args, asked.path);
}

/** A condition that a list's arguments ask for, and what gives a call's value of it. */
export interface ListCondition {
  readonly condition: AskedCondition["condition"];
  readonly given: unknown;
  readonly value: Getter;
}

/** The conditions that the arguments of a list put on its nodes, for whoever works them out by other means than Cypher. */
export function listConditions(args: PlannedArguments): readonly ListCondition[] {
  return conditionsIn(args).map(({ condition, given, path }) => ({ condition, given, value: getterOf(args, path) }));
}

function conditionsIn({ given, declared }: PlannedArguments): readonly AskedCondition[] {
  return askedConditions(given, declared);
}

function getterOf(args: PlannedArguments, path: readonly string[]): Getter {
  return (call: Call) =>
    path.reduce<unknown>((value, name) => (isMapping(value) ? value[name] : undefined), call.arguments(args));
}
