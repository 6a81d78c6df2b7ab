import { searched } from "../../model/searched.js";
import { askableStatuses } from "../../model/visibility.js";
import type { Arguments } from "../../planner/plan.js";
import { fullReach, type Reach } from "../../planner/reach.js";
import { requireRange } from "../errors.js";

/** Most paths. */
export const MOST_PATHS = 20;

/** What a caller asks of paths. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly via: readonly string[];
  readonly without: readonly string[];
  readonly statuses: readonly string[];
}

/** The question that the arguments put. @throws OutOfRangeError */
export function readPathQuestion(args: Arguments, { pathLength }: Reach = fullReach): PathQuestion {
  // Coerced arguments have the types that the schema declares.
  const { from, to, maxLength, limit, via, without, minimumStatus } = args as unknown as PathQuestion & {
    readonly via?: readonly string[] | null;
    readonly without?: readonly string[] | null;
    readonly minimumStatus: string;
  };
  return {
    from,
    to,
    maxLength: requireRange("maxLength", maxLength, 1, pathLength),
    limit: requireRange("limit", limit, 1, MOST_PATHS),
    via: searched.filter(({ kind }) => via?.includes(kind) ?? true).map(({ concept }) => concept),
    without: without ?? [],
    statuses: askableStatuses.slice(0, askableStatuses.indexOf(minimumStatus) + 1),
  };
}
