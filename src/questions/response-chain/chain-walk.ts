import { isGiven } from "../../base/guards/is-given.js";
import { numberArgument, termArgument, textArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import { citationTypes } from "../../model/citation-type.js";
import { ChainDirection, type ChainDirectionName } from "./types.js";
import type { ChainWalk, Conditions } from "../../engine/walk/walk.js";
import type { Arguments } from "../../planner/plan/plan.js";
import { omittedStatuses, visibleStatuses } from "../../model/visibility.js";
import { requireRange } from "../shared/errors.js";
import { articleProperties, referenceProperties } from "./chain-graph.js";

/** The furthest that a chain is followed. */
export const MOST_STEPS = 12;

/** What a caller asks of a chain. */
export interface ChainQuestion {
  readonly from: string;
  readonly direction: ChainDirectionName;
  readonly depth: number;
  /** The types of references that are followed. */
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  /** What is not followed, and counted. */
  readonly hidden: readonly string[];
  readonly acrossTranslations: boolean;
  readonly asOf: string | undefined;
}

/** What a walk reads of articles and references beside what makes the chain. */
export interface PrefetchedProperties {
  readonly articles: readonly string[];
  readonly references: readonly string[];
}

const nonePrefetched: PrefetchedProperties = { articles: [], references: [] };

/** The question that the arguments put. @throws OutOfRangeError */
export function readChainQuestion(args: Arguments): ChainQuestion {
  const statuses = textsArgument(args, "statuses");
  return {
    from: textArgument(args, "from"),
    direction: termArgument(args, "direction", ChainDirection),
    depth: requireRange("depth", numberArgument(args, "depth"), 1, MOST_STEPS),
    types: followedTypes(textsArgument(args, "types"), textsArgument(args, "stances")),
    statuses: visibleStatuses(statuses),
    hidden: omittedStatuses(statuses),
    acrossTranslations: args["acrossTranslations"] === true,
    asOf: isGiven(args["asOf"]) ? textArgument(args, "asOf") : undefined,
  };
}

/** The types that are asked for, those that answer if none are; of them, those that take one of the stances. */
function followedTypes(
  types: readonly string[] | undefined,
  stances: readonly string[] | undefined,
): readonly string[] {
  return citationTypes
    .filter(({ name, isResponse }) => types?.includes(name) ?? isResponse)
    .filter(({ stance }) => stances?.includes(stance) ?? true)
    .map(({ name }) => name);
}

/** The walk that finds the chain. The engine looks one step further than it gives, and says whether there is more. */
export function toChainWalk(
  question: ChainQuestion,
  depth: number,
  limit: number,
  carried: PrefetchedProperties = nonePrefetched,
): ChainWalk {
  const { from, direction, acrossTranslations, asOf } = question;
  return {
    start: { label: "Article", id: from },
    edge: "REFERS_TO",
    direction: directions[direction],
    where: followed(question, question.statuses),
    ...(acrossTranslations ? { form: "WORK" } : {}),
    // What has no first day may have been published by any day.
    ...(asOf === undefined ? {} : { until: { property: "publishedEarliest", value: asOf } }),
    orderBy: "publishedKey",
    nodeProperties: [...new Set([...articleProperties, ...carried.articles])],
    edgeProperties: [...new Set([...referenceProperties, ...carried.references])],
    depth,
    limit,
  };
}

/** What a reference must have to be followed. */
export function followed({ types }: ChainQuestion, statuses: readonly string[]): Conditions {
  return { type: types, status: statuses };
}

/** How the references of a chain are gone along, from the article that it begins with. */
export const directions = { ANSWERS_TO: "out", ANSWERED_BY: "in", BOTH: "both" } as const;
