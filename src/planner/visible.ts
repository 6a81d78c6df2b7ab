import { cypher, param, type Fragment } from "../cypher/cypher.js";
import { fieldsOf, type ConceptDeclaration } from "../domain/declare/registry.js";
import type { Getter } from "./call.js";

/** What a reader may see of nodes of a concept, as conditions: only reviewed records, unless other statuses are asked for.
 *  The one place that decides it; `[]` for concepts that are not reviewed. */
export function visible(
  node: Fragment,
  concept: ConceptDeclaration | undefined,
  statuses?: Getter,
): readonly Fragment[] {
  if (concept === undefined || !fieldsOf(concept).has("status")) return [];
  return [visibleStatus(node, statuses)];
}

/** The same for anything that carries a review status: a node, or an edge contracted from one. */
export function visibleStatus(carrier: Fragment, statuses?: Getter): Fragment {
  return statuses === undefined
    ? cypher`${carrier}.status = 'ACCEPTED'`
    : cypher`${carrier}.status IN ${param(statuses)}`;
}
