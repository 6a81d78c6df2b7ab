import { cypher, type Fragment } from "../cypher/cypher.js";
import { targetConcept, type ConceptDeclaration, type RelationDeclaration } from "../domain/declare/registry.js";
import type { Call } from "./call.js";
import { compileFacets } from "./compile-facets.js";
import { compilePage, pageRows } from "./compile-page.js";
import { argumentConditions, statusesOf } from "./conditions/arguments.js";
import { articleOrder } from "./conditions/article-order.js";
import { Match } from "./match.js";
import { sortKeys } from "./order.js";
import { Page } from "./page.js";
import type { FieldPlan, PlannedArguments } from "./plan.js";
import { listOf, rowsAt, subqueriesOf, type Reader, type RowScope } from "./row-scope.js";
import { visible } from "./visible.js";
import { wherePairs } from "./where-pairs.js";
import { certain } from "../domain/certain.js";

/** A paged relation: a subquery for the page, and one each for the count and the facets where they are asked for. */
export function compileConnection(
  field: FieldPlan & { readonly kind: "connection" },
  concept: ConceptDeclaration,
  node: Fragment,
  at: RowScope,
): Reader {
  const { field: relation, args, page: plan } = field;
  const matchNow = () => matchRelated({ ...relation, order: [] }, args, node, at);
  const total = plan.fields.some(({ kind }) => kind === "totalCount")
    ? subquery(at, node, countOf(matchNow()))
    : undefined;
  const facets = compileFacets(plan, matchNow, (body) => subquery(at, node, body));
  const match = matchRelated(relation, args, node, at);
  const order = articleOrder(args, match, at.scope) ?? sortKeys(relation.order, match);
  const page = new Page(`${concept.labels.at(-1)}.${relation.name}`, args, order.length);
  const compiled = compilePage(plan, page, order, match, at);
  const place = compiled.isNeeded
    ? subquery(
        at,
        node,
        (list) =>
          cypher`${pageRows(page, order, match)}${subqueriesOf(compiled.rows)}RETURN collect(${listOf(compiled.rows)}) AS ${list}`,
      )
    : undefined;
  return (row, call: Call) =>
    compiled.read({
      rows: place === undefined ? [] : rowsAt(row, place),
      total: total === undefined ? undefined : row[total],
      facet: (name) => rowsAt(row, certain(facets.get(name), `counts for the facet "${name}"`)),
      call,
    });
}

/** `MATCH (n1:Article) RETURN count(n1) AS l0` */
export function countOf(match: Match): (list: Fragment) => Fragment {
  return (list) => cypher`${match.toFragment()}\nRETURN count(${match.related}) AS ${list}`;
}

function matchRelated(relation: RelationDeclaration, args: PlannedArguments, node: Fragment, at: RowScope): Match {
  const concept = targetConcept(relation);
  const match = new Match(
    { from: node, steps: relation.steps, label: concept?.labels[0], paths: relation.order },
    at.scope,
  );
  return match.where(
    ...wherePairs(relation.where, match),
    ...visible(match.related, concept, statusesOf(args)),
    ...argumentConditions(args, match, concept?.name),
  );
}

function subquery(at: RowScope, node: Fragment, body: (list: Fragment) => Fragment): number {
  const list = at.scope.list();
  at.subqueries.push(cypher`CALL (${node}) {\n${body(list)}\n}\n`);
  return at.columns.add(list);
}
