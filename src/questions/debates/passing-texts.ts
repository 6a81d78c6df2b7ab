import { readTexts } from "../../cypher/read-cells.js";
import { cypher } from "../../cypher/cypher.js";
import type { Value } from "../../engine/row.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { findConcept } from "../../model/declare/registry.js";
import { argumentConditions, leadOf, listConditions } from "../../planner/conditions/list-conditions.js";
import { Match } from "../../planner/compile/match.js";
import { conditionPredicate } from "../../planner/in-memory/predicates/condition-predicate.js";
import { allOf } from "../../planner/in-memory/reading.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import type { MemoryRun } from "../../planner/root.js";
import { Scope } from "../../planner/compile/scope.js";
import { visible } from "../../planner/compile/visible.js";
import type { StatementPart } from "../shared/combine-statements.js";
import type { AnswerGraph } from "./answer-graph.js";

/** Whether a text of the graph passes. */
export type TextTest = (text: number) => boolean;

/** Tells which texts the argument `filter` lets through, if it asks anything of them. */
export interface TextFilter {
  /** Collects the ids of those that pass. */
  readonly part: StatementPart;
  fromIds(ids: Value | undefined, answers: AnswerGraph): TextTest;
  /** What takes longer than a look at a text is noted in the pace. */
  inMemory(run: MemoryRun, answers: AnswerGraph, pace: Pace): TextTest | undefined;
  /** How it is done in memory, for a reader of the plan. */
  readonly words: string;
}

/** A filter for texts, as arguments ask for it; `undefined` if they ask nothing. */
export function textFilter(args: PlannedArguments): TextFilter | undefined {
  const conditions = listConditions(args);
  if (conditions.length === 0) return undefined;
  return {
    part: idsPart(args),
    fromIds: (ids, answers) => {
      const passing = new Set(readTexts(ids));
      return (text) => passing.has(answers.idOf(text));
    },
    inMemory: ({ graph: { snapshot }, call }, answers, pace) => {
      const at = { snapshot, call, pace };
      const test = allOf(conditions.map(({ condition, value }) => conditionPredicate(condition, value(call), at)));
      return test && ((text) => test(Number(answers.nameOf(text))));
    },
    words: conditions.map(({ condition }) => condition.operator).join("; "),
  };
}

/** `MATCH (n0:Article) WHERE … RETURN collect(n0.id) AS x0` */
function idsPart(args: PlannedArguments): StatementPart {
  const lead = leadOf(args);
  const match = new Match({ steps: [], label: "Article", lead, paths: [] }, new Scope());
  match.where(...argumentConditions(args, match, lead), ...visible(match.related, findConcept("Article")));
  return (as) => cypher`${match.toFragment()}\nRETURN collect(${match.related}.id) AS ${as}`;
}
