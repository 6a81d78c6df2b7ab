import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import { spansIn } from "../../domain/date-span.js";
import type { Call, Getter } from "../call.js";
import type { Match } from "../match.js";
import type { Arguments, PlannedArguments } from "../plan.js";
import { isOneOf, type Condition } from "./condition.js";
import { filterConditions } from "./filters.js";

/** Arguments that narrow a list by themselves, beside its filter. */
const narrowing: Readonly<Record<string, Condition>> = {
  property: (match, value) => cypher`${match.property({ property: "property" })} = ${param(value)}`,
  agreement: isOneOf("agreement"),
  subject: (match, value) => cypher`EXISTS { MATCH (${match.related})-[:CONCERNS]->(x) WHERE x.id = ${param(value)} }`,
};

/** The conditions that the arguments of a list put on its nodes. What is left out, or null, puts none. */
export function argumentConditions(
  args: PlannedArguments,
  match: Match,
  concept: string | undefined,
): readonly Fragment[] {
  const filter = (args.given["filter"] ?? {}) as Arguments;
  const fromFilter = Object.entries(filterConditions[concept ?? ""] ?? {}).flatMap(([name, condition]) =>
    isAsked(filter[name]) ? [condition(match, filterGetter(args, name), filter[name])] : [],
  );
  const besides = Object.entries(narrowing).flatMap(([name, condition]) =>
    isAsked(args.given[name]) ? [condition(match, (call) => call.arguments(args)[name], args.given[name])] : [],
  );
  return [...fromFilter, ...besides];
}

/** True where an index finds what the arguments ask for: a short period. */
export function isLookedUp({ given }: PlannedArguments): boolean {
  const { published, when } = (given["filter"] ?? {}) as Arguments;
  return [published, when].some((period) => isAsked(period) && spansIn(period as Arguments) !== undefined);
}

/** Gives the review statuses that the arguments ask for; `undefined` where they ask for none. */
export function statusesOf(args: PlannedArguments): Getter | undefined {
  const filter = args.given["filter"] as Arguments | null | undefined;
  if (isAsked(filter?.["statuses"])) return filterGetter(args, "statuses");
  return isAsked(args.given["statuses"]) ? (call: Call) => call.arguments(args)["statuses"] : undefined;
}

function filterGetter(args: PlannedArguments, name: string): Getter {
  return (call) => (call.arguments(args)["filter"] as Arguments)[name];
}

function isAsked(value: unknown): boolean {
  return value !== undefined && value !== null;
}
