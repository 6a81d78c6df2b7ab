import { isGiven } from "../../base/guards/is-given.js";
import { readPeriod, type Period } from "../../model/filters/inputs/period-input.js";
import { visibleStatuses } from "../../model/visibility.js";
import { numberArgument, termArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import type { Arguments } from "../../planner/plan/plan.js";
import { requireRange } from "../shared/errors.js";
import { Granularity, type GranularityName } from "../timeline/types.js";

/** Most texts that a river shows. */
export const MOST_TEXTS = 1_000;

/** A river as it is asked for. */
export interface RiverQuestion {
  /** `undefined` if all times are meant, and what has no date too. */
  readonly period: Period | undefined;
  readonly granularity: GranularityName;
  readonly references: WantedReferences;
  /** Most texts. */
  readonly limit: number;
}

/** Which references are shown between texts. */
export interface WantedReferences {
  /** Only what answers, or only what does not; `undefined` for both. */
  readonly isResponse: boolean | undefined;
  /** Only those that take one of these sides; `undefined` for all. */
  readonly stances: readonly string[] | undefined;
  readonly statuses: readonly string[];
}

/** Reads the arguments of a river. @throws OutOfRangeError */
export function readRiverQuestion(args: Arguments): RiverQuestion {
  const { isResponse } = args;
  return {
    period: askedPeriod(args),
    granularity: termArgument(args, "granularity", Granularity),
    references: {
      isResponse: typeof isResponse === "boolean" ? isResponse : undefined,
      stances: textsArgument(args, "stances"),
      statuses: visibleStatuses(textsArgument(args, "statuses")),
    },
    limit: requireRange("limit", numberArgument(args, "limit"), 1, MOST_TEXTS),
  };
}

/** The period of a river; `undefined` for one that is open on both sides, in which everything can lie. */
export function askedPeriod(args: Arguments): Period | undefined {
  const { period: given } = args;
  const period = readPeriod(given);
  const isOpen = period.from === undefined && period.to === undefined && !period.certainlyWithin;
  return !isGiven(given) || isOpen ? undefined : period;
}

/** Most references between so many texts. */
export function mostReferences({ limit }: RiverQuestion): number {
  return 2 * limit;
}
