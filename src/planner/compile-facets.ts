import type { Fragment } from "../cypher/cypher.js";
import { facetCounts, facetNames } from "./facets.js";
import type { Match } from "./match.js";
import type { PagePlan } from "./plan.js";

/** Adds a count for each facet that is asked for, and says at which place of the row each one is. */
export function compileFacets(
  plan: PagePlan,
  match: () => Match,
  add: (body: (list: Fragment) => Fragment) => number,
): ReadonlyMap<string, number> {
  const names = plan.fields.flatMap((field) => (field.kind === "facets" ? facetNames(field.args.given) : []));
  return new Map([...new Set(names)].map((name) => [name, add((list) => facetCounts(name, match(), list))] as const));
}
