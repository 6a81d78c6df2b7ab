import { cypher, param, type Fragment } from "../cypher/cypher.js";
import { fieldsOf, type ConceptDeclaration } from "../model/declare/registry.js";
import type { Getter } from "./call.js";

/** What is visible where nothing else is asked for. */
const reviewed: readonly string[] = ["ACCEPTED"];
/** What nobody has looked at yet, and an answer says that it leaves out. */
const unreviewed: readonly string[] = ["SUGGESTED"];
/** The status of what is left of a record that was removed. The API has no word for it, so that nobody can ask for one. */
const removed: readonly string[] = ["REDACTED"];

/** What a reader may see of nodes of a concept, as conditions: only reviewed records, unless other statuses are asked for: by a text that is
 *  bound for each call, or by one that is made for one call.
 *  The one place that decides it; `[]` for concepts that are not reviewed. */
export function visible(
  node: Fragment,
  concept: ConceptDeclaration | undefined,
  statuses?: Getter | readonly string[],
): readonly Fragment[] {
  if (concept === undefined || !fieldsOf(concept).has("status")) return [];
  return [visibleStatus(node, statuses)];
}

/** The same for anything that carries a review status: a node, or an edge contracted from one. */
export function visibleStatus(carrier: Fragment, statuses?: Getter | readonly string[]): Fragment {
  return statuses === undefined
    ? cypher`${carrier}.status = 'ACCEPTED'`
    : cypher`${carrier}.status IN ${param(statuses)}`;
}

/** True of an edge `REFERS_TO` that answers, and that a reader may see. */
export function isAnswer(edge: Fragment, statuses?: Getter | readonly string[]): Fragment {
  return cypher`${edge}.response = true AND ${visibleStatus(edge, statuses)}`;
}

/** The statuses that a walk may see of records and of the edges contracted from them, where conditions are given as data. */
export function visibleStatuses(asked?: readonly string[] | null): readonly string[] {
  return asked ?? reviewed;
}

/** The statuses that a walk does not see and says so of: what somebody has still to decide on, unless it is asked for, and what was removed.
 *  What a review has rejected is not missed. */
export function hiddenStatuses(asked?: readonly string[] | null): readonly string[] {
  return [...unreviewed.filter((status) => !visibleStatuses(asked).includes(status)), ...removed];
}
