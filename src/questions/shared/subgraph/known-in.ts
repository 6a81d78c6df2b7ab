import { labelOf } from "../../../planner/run/node-groups.js";

/** The ids that are of a kind that there is, each once. */
export function knownIn(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => labelOf(id) !== undefined);
}
