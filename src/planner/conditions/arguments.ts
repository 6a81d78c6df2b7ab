import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import { spansIn } from "../../rules/dates/date-span.js";
import { isGiven } from "../../base/is-given.js";
import type { Call, Getter } from "../call.js";
import type { Step } from "../../model/declare/registry.js";
import type { Lead, Match } from "../match.js";
import { labelOf } from "../node-groups.js";
import type { Arguments, PlannedArguments } from "../plan.js";
import { isOneOf, reaches, type Condition } from "./condition.js";
import { filterConditions, leadingWays } from "./filters.js";

/** Arguments that narrow a list by themselves, beside its filter. */
const narrowing: Readonly<Record<string, Condition>> = {
  property: (match, value) => cypher`${match.property({ property: "property" })} = ${param(value)}`,
  agreement: isOneOf("agreement"),
  subject: reaches(leadingWays.Conflict.subject),
};

/** The conditions that the arguments of a list put on its nodes. What is left out, or null, puts none. `lead` is the name of what the list
 *  begins with, and has no condition. */
export function argumentConditions(
  args: PlannedArguments,
  match: Match,
  concept: string | undefined,
  lead?: string,
): readonly Fragment[] {
  const asked = [
    ...Object.entries(filterConditions[concept ?? ""] ?? {}).map((entry) => [...entry, inFilter(args)] as const),
    ...Object.entries(narrowing).map((entry) => [...entry, besideFilter(args)] as const),
  ];
  return asked.flatMap(([name, condition, { given, getter }]) =>
    isGiven(given[name]) && name !== lead ? [condition(match, getter(name), given[name])] : [],
  );
}

/** The argument, or the field of the filter, that names what a list can begin with, and the way to its nodes. `undefined` where none is given,
 *  and where it names nodes of several labels. */
export function leadOf(args: PlannedArguments, concept: string): (Lead & { readonly name: string }) | undefined {
  for (const [name, step] of Object.entries<Step>(leadingWays[concept as keyof typeof leadingWays] ?? {})) {
    const { given, getter } = name in narrowing ? besideFilter(args) : inFilter(args);
    const labels = isGiven(given[name]) ? new Set(toList(given[name]).map(labelOf)) : new Set();
    const [label, ...others] = labels;
    if (typeof label !== "string" || others.length > 0) continue;
    return { name, step, label, ids: (call) => toList(getter(name)(call)) };
  }
  return undefined;
}

/** True where what the arguments ask for is few, and found without a look at all of a label: by what they name, or by a short period. */
export function isLookedUp(args: PlannedArguments, concept: string): boolean {
  const { published, when } = inFilter(args).given;
  const isShort = (period: unknown) => isGiven(period) && spansIn(period) !== undefined;
  return isShort(published) || isShort(when) || leadOf(args, concept) !== undefined;
}

/** Where arguments stand: what the operation gives, and how a call is asked for one of them. */
interface Place {
  readonly given: Arguments;
  readonly getter: (name: string) => Getter;
}

function inFilter(args: PlannedArguments): Place {
  return { given: (args.given["filter"] ?? {}) as Arguments, getter: (name) => filterGetter(args, name) };
}

function besideFilter(args: PlannedArguments): Place {
  return { given: args.given, getter: (name) => (call) => call.arguments(args)[name] };
}

function toList(ids: unknown): readonly string[] {
  return (Array.isArray(ids) ? ids : [ids]) as readonly string[];
}

/** Gives the review statuses that the arguments ask for; `undefined` where they ask for none. */
export function statusesOf(args: PlannedArguments): Getter | undefined {
  const filter = args.given["filter"] as Arguments | null | undefined;
  if (isGiven(filter?.["statuses"])) return filterGetter(args, "statuses");
  return isGiven(args.given["statuses"]) ? (call: Call) => call.arguments(args)["statuses"] : undefined;
}

function filterGetter(args: PlannedArguments, name: string): Getter {
  return (call) => (call.arguments(args)["filter"] as Arguments)[name];
}
