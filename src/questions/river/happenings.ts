import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { readTexts } from "../../cypher/read-cells.js";
import { cypher, identifier, param, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../../engine/row.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { findConcept } from "../../model/declare/registry.js";
import { storedDateOf } from "../../model/derived/dated-concepts.js";
import type { Period } from "../../model/filters/inputs/period-input.js";
import { dateProperty } from "../../model/properties.js";
import type { Getter } from "../../planner/run/call.js";
import type { NodeName } from "../../planner/run/collect-nodes.js";
import { compileCondition } from "../../planner/conditions/compile-condition.js";
import { Match } from "../../planner/compile/match.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import { describeIndexed } from "../../planner/in-memory/describe-reading.js";
import { Scope } from "../../planner/compile/scope.js";
import { visible } from "../../planner/compile/visible.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import { datedNodes } from "../timeline/dated-nodes.js";
import type { StatementPart } from "../shared/combine-statements.js";
import { askedPeriod } from "./river-question.js";

/** What happened beside the texts: the first hundred, and how many there are. */
export interface Happenings {
  readonly names: readonly NodeName[];
  readonly count: number;
}

/** Of what has a date: what can have happened in the period. */
export type HappeningKind = "Event" | "Vote";

/** Finds them in memory. Without a period, what has no date comes last. */
export function* findHappenings(
  snapshot: Snapshot,
  concept: HappeningKind,
  period: Period | undefined,
  pace: Pace,
): Steps<Happenings> {
  const date = dateOf(concept);
  const nodes =
    period === undefined
      ? nodesOf(snapshot, concept, dateProperty(date.prefix, "Key")).nodes.filter(seenOf(snapshot, concept))
      : yield* datedNodes(snapshot, { concept, date }, period, pace);
  return { names: [...nodes.subarray(0, LARGEST_PAGE)], count: nodes.length };
}

/** The same for a reader of the plan. */
export function happeningLines(concept: HappeningKind): readonly string[] {
  const order = [{ property: dateProperty(dateOf(concept).prefix, "Key") }];
  return [describeIndexed(invariant(findConcept(concept), "a concept"), order)];
}

/** The same as two parts of a statement: how many there are, and the ids of the first of them. */
export function happeningParts(
  concept: HappeningKind,
  args: PlannedArguments,
): readonly [count: StatementPart, ids: StatementPart] {
  const { prefix } = dateOf(concept);
  const [counted, listed] = [matchOf(concept, args), matchOf(concept, args)];
  const node = listed.related;
  const key = cypher`${node}.${identifier(dateProperty(prefix, "Key"))}`;
  return [
    (as) => cypher`${counted.toFragment()}\nRETURN count(${counted.related}) AS ${as}`,
    (as) => cypher`${listed.toFragment()}
WITH ${node} ORDER BY ${key}, ${node}.id LIMIT ${param(() => LARGEST_PAGE)}
RETURN collect(${node}.id) AS ${as}`,
  ];
}

/** Reads the two columns. */
export function readHappenings([count, ids]: Row): Happenings {
  return { names: readTexts(ids), count: Number(count) };
}

function matchOf(concept: HappeningKind, args: PlannedArguments): Match {
  const match = new Match({ steps: [], label: concept, paths: [] }, new Scope());
  return match.where(...visible(match.related, findConcept(concept)), ...inPeriod(concept, args, match));
}

function inPeriod(concept: HappeningKind, args: PlannedArguments, match: Match): readonly Fragment[] {
  if (askedPeriod(args.given) === undefined) return [];
  const { property, prefix } = dateOf(concept);
  const value: Getter = (call) => call.arguments(args)["period"];
  const condition = { operator: "overlapsPeriod", property, bounds: prefix } as const;
  return compileCondition(condition, match, { value, given: args.given["period"] });
}

function dateOf(concept: HappeningKind) {
  return invariant(storedDateOf(invariant(findConcept(concept), "a concept")), "a date");
}
