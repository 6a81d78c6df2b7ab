import { cypher, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import { isReviewed, visibleStatuses } from "../../model/visibility.js";
import type { Getter } from "../run/call.js";

/** What a reader may see of nodes of a concept, as conditions: what `model/visibility` shows always, or records of the statuses that are asked
 *  for: by a text that is bound for each call, or by one that is made for one call. `[]` for concepts that are not reviewed. */
export function visible(
  node: Fragment,
  concept: ConceptDeclaration | undefined,
  statuses?: Getter | readonly string[],
): readonly Fragment[] {
  return isReviewed(concept) ? [visibleStatus(node, statuses)] : [];
}

/** The same for anything that carries a review status: a node, or an edge materialized from one. */
export function visibleStatus(carrier: Fragment, statuses?: Getter | readonly string[]): Fragment {
  return statuses === undefined ? shownAlways(carrier) : cypher`${carrier}.status IN ${param(statuses)}`;
}

/** True of an edge `REFERS_TO` that answers, and that a reader may see. */
export function isAnswer(edge: Fragment, statuses?: Getter | readonly string[]): Fragment {
  return cypher`${edge}.response = true AND ${visibleStatus(edge, statuses)}`;
}

/** `n0.status = 'ACCEPTED'`: written out, so that engines can plan with it. */
function shownAlways(carrier: Fragment): Fragment {
  const names = visibleStatuses().map((status) => cypher`'${identifier(status)}'`);
  const [name, ...others] = names;
  return name !== undefined && others.length === 0
    ? cypher`${carrier}.status = ${name}`
    : cypher`${carrier}.status IN [${join(names, cypher`, `)}]`;
}
