import { done } from "../../base/scheduling/steps.js";
import { cypher, param } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { invariant } from "../../base/invariant.js";
import type { Call } from "../run/call.js";
import { statusesOf } from "../conditions/list-conditions.js";
import { findById, firstOf } from "../in-memory/read-roots.js";
import { inMemory, type Reading } from "../in-memory/reading.js";
import { Match } from "../compile/match.js";
import { planSelection } from "../plan/plan-selection.js";
import { statementScope, type RootPlan, type RootSelection } from "../root.js";
import { visible } from "../compile/visible.js";
import { compositeType } from "./composite-type.js";
import { single } from "./single.js";

/** One node of a concept by its id; `null` if there is none, or none that may be seen. */
export function lookup(selection: RootSelection): RootPlan {
  const plan = planSelection(selection.operation, compositeType(selection.type), selection.sets);
  const concept = invariant(findConcept(selection.type.name), "a concept to look up");
  const at = statementScope();
  const match = new Match({ steps: [], label: concept.labels[0], paths: [] }, at.scope);
  match.where(
    cypher`${match.property({ property: "id" })} = ${param((call: Call) => call.arguments(selection.args)["id"])}`,
  );
  match.where(...visible(match.related, concept, statusesOf(selection.args)));
  const find = (reading: Reading) =>
    done(findById(reading.call.arguments(selection.args)["id"], concept.labels[0], reading));
  return inMemory(
    single(plan, match, at),
    firstOf(plan, concept, { by: "id", find, statuses: statusesOf(selection.args) }),
  );
}
