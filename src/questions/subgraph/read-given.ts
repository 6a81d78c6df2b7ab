import { cypher, toQuery, type Fragment } from "../../cypher/cypher.js";
import { labelOf } from "../../planner/node-groups.js";
import type { Run } from "../../planner/root.js";
import { byNearness, toThings, type Thing } from "./collect-things.js";
import { degreeOf, lookUp, thing } from "./statements.js";

/** The things that are asked about, as far as the corpus has them. */
export async function readGiven(ids: readonly string[], { engine, options }: Run): Promise<readonly Thing[]> {
  const known = knownIn(ids);
  if (known.length === 0) return [];
  const [[things] = []] = await engine.read(toQuery(givenStatement(known)), options);
  return [...toThings(things, 0)].sort(byNearness);
}

/** The ids that are of a kind that there is, each once. */
export function knownIn(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => labelOf(id) !== undefined);
}

/** Reads the things with these ids; at least one. */
export function givenStatement(ids: readonly string[]): Fragment {
  return cypher`${lookUp("y", ids)}
${degreeOf}
WITH y, degree ORDER BY y.id LIMIT 100
RETURN collect(${thing}) AS c0`;
}
