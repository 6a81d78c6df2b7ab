import { identifier, cypher, type Fragment } from "../../cypher/cypher.js";
import type { RelatedNeed } from "../../model/declare/needs.js";
import type { RelationDeclaration } from "../../model/declare/field-declaration.js";
import { targetConcept } from "../../model/declare/registry.js";
import { carriesStatus } from "../../model/visibility.js";
import type { Row } from "../../engine/row.js";
import { collect } from "./collect.js";
import { argumentConditions, statusesOf } from "../conditions/list-conditions.js";
import { Match } from "./match.js";
import type { FieldPlan, PlannedArguments } from "../plan/plan.js";
import { innerScope, wayOf, type Collection, type Reader, type RowScope } from "./row-scope.js";
import { visible } from "./visible.js";
import { wherePairs } from "./where-pairs.js";

/** A relation to one node, or a list without paging: its nodes are collected in one column of the row. */
export function compileRelated(field: FieldPlan & { readonly kind: "related" }, node: Fragment, at: RowScope): Reader {
  const { field: relation, selection, args } = field;
  const bound = boundNeighbour(relation, node, at);
  if (bound !== undefined) return at.compile(selection, bound, at);
  const { node: related, rows, read: rowsOf } = collection(relation, args, node, at);
  const read = at.compile(selection, related, rows);
  if (relation.cardinality === "one") {
    return (row, call) => {
      const [first] = rowsOf(row);
      return first === undefined ? null : read(first, call);
    };
  }
  return (row, call) => rowsOf(row).map((each) => read(each, call));
}

/** Rows with a few properties of the nodes of a relation, for a field that is worked out from them. */
export function compileNeed(
  need: RelatedNeed,
  relation: RelationDeclaration,
  node: Fragment,
  at: RowScope,
): (row: Row) => unknown {
  const { node: related, rows, read } = collection(relation, undefined, node, at);
  const places = need.properties.map(
    (property) => [property, rows.columns.add(cypher`${related}.${identifier(property)}`)] as const,
  );
  return (row) =>
    Array.from(read(row), (each) => Object.fromEntries(places.map(([name, index]) => [name, each[index] ?? null])));
}

/** The node that the row's match has already gone to, for its order; if nothing else decides whether it is the one. */
function boundNeighbour(relation: RelationDeclaration, node: Fragment, at: RowScope): Fragment | undefined {
  const isDecided = Object.keys(relation.where).length > 0 || relation.steps.some(({ edge }) => carriesStatus(edge));
  const isOpen = !isDecided && visible(node, targetConcept(relation)).length === 0;
  return relation.cardinality === "one" && isOpen ? at.neighbours.get(wayOf(node, relation.steps)) : undefined;
}

/** The collected nodes of a relation. Without arguments they are the same each time, and collected once. */
function collection(
  relation: RelationDeclaration,
  args: PlannedArguments | undefined,
  node: Fragment,
  at: RowScope,
): Collection {
  const isPlain = args === undefined || Object.keys(args.given).length === 0;
  const key = `${relation.name} ${wayOf(node, relation.steps)}`;
  const known = isPlain ? at.collections.get(key) : undefined;
  if (known !== undefined) return known;
  const match = matchOf(relation, args, node, at);
  const rows = innerScope(at, match.neighbours);
  const made = { node: match.related, rows, read: collect({ relation, from: node, match, rows }, at) };
  if (isPlain) at.collections.set(key, made);
  return made;
}

function matchOf(
  relation: RelationDeclaration,
  args: PlannedArguments | undefined,
  node: Fragment,
  at: RowScope,
): Match {
  const target = targetConcept(relation);
  const plan = { from: node, steps: relation.steps, label: target?.labels[0], paths: relation.order };
  const match = new Match(plan, at.scope);
  return match.where(
    ...wherePairs(relation.where, match),
    ...visible(match.related, target, args && statusesOf(args)),
    ...(args ? argumentConditions(args, match) : []),
  );
}
