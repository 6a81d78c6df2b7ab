import type { Fragment } from "../../cypher/cypher.js";
import { targetConcept, type ConceptDeclaration } from "../../model/declare/registry.js";
import { compileList } from "./compile-list.js";
import { unknownConditions } from "../conditions/unknown-conditions.js";
import { argumentConditions, listConditions, statusesOf } from "../conditions/list-conditions.js";
import { Match } from "./match.js";
import type { FieldPlan } from "../plan/plan.js";
import type { Reader, RowScope } from "./row-scope.js";
import { sharedConditions } from "./shared.js";
import { visible } from "./visible.js";
import { wherePairs } from "./where-pairs.js";

/** A relation that is read page by page:
 *  `CALL (n0) { MATCH (n0)<-[:SIGNATURE_ON]-(n1) WITH n1 ORDER BY n1.id LIMIT $p0 RETURN collect([n1.id]) AS l0 }` */
export function compileConnection(
  field: FieldPlan & { readonly kind: "connection" },
  concept: ConceptDeclaration,
  node: Fragment,
  at: RowScope,
): Reader {
  const { field: relation, args, page: plan } = field;
  const target = targetConcept(relation);
  const related = (paths: typeof relation.order) =>
    new Match({ from: node, steps: relation.steps, label: target?.labels[0], paths }, at.scope);
  const narrowed = (found: Match, conditions: readonly Fragment[]) =>
    found.where(
      ...wherePairs(relation.where, found),
      ...visible(found.related, target, statusesOf(args)),
      ...conditions,
      ...(relation.shared ? sharedConditions(relation.shared, found, node) : []),
    );
  const match = (paths: typeof relation.order) => {
    const found = related(paths);
    return narrowed(found, argumentConditions(args, found));
  };
  const matchUnknown = () => {
    const found = related([]);
    const unknown = unknownConditions(listConditions(args), found);
    return unknown && narrowed(found, unknown);
  };
  const name = `${concept.labels.at(-1) ?? concept.name}.${relation.name}`;
  return compileList(
    { plan, args, name, order: relation.order, match, matchUnknown, shared: relation.shared },
    node,
    at,
  );
}
