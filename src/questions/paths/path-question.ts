import { numberArgument, textArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import { searched } from "../../model/derived/searched-concepts.js";
import { askableStatuses } from "../../model/visibility.js";
import type { Arguments } from "../../planner/plan/plan.js";
import { widestLimits, type TraversalLimits } from "../../planner/traversal-limits.js";
import { requireRange } from "../shared/errors.js";

/** Most signatures that fall with what is left out: both must fit into one parameter. */
export const MOST_EXCLUDED = 9_000;
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
export function readPathQuestion(args: Arguments, { pathLength }: TraversalLimits = widestLimits): PathQuestion {
  const via = textsArgument(args, "via");
  const minimumStatus = textArgument(args, "minimumStatus");
  return {
    from: textArgument(args, "from"),
    to: textArgument(args, "to"),
    maxLength: requireRange("maxLength", numberArgument(args, "maxLength"), 1, pathLength),
    limit: requireRange("limit", numberArgument(args, "limit"), 1, MOST_PATHS),
    via: searched.filter(({ kind }) => via?.includes(kind) ?? true).map(({ concept }) => concept),
    without: textsArgument(args, "without") ?? [],
    statuses: askableStatuses.slice(0, askableStatuses.indexOf(minimumStatus) + 1),
  };
}
