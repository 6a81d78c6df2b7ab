import { cypher, param, type Fragment } from "../../cypher/cypher.js";
import type { Match } from "./match.js";

/** Conditions that properties have these fixed values. */
export function wherePairs(pairs: Readonly<Record<string, string>>, match: Match): readonly Fragment[] {
  return Object.entries(pairs).map(
    ([property, value]) => cypher`${match.property({ property })} = ${param(() => value)}`,
  );
}
