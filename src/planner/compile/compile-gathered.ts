import { cypher, join, param, type Fragment } from "../../cypher/cypher.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { conceptOfType } from "../../model/declare/registry.js";
import type { Call } from "../run/call.js";
import { compileValue } from "./compile-value.js";
import { selectionsIn } from "../plan/selections-in.js";
import { gatheredNodes } from "../run/gathered-nodes.js";
import { Match } from "./match.js";
import { orderBy, sortKeys } from "./order.js";
import type { FieldPlan } from "../plan/plan.js";
import { addSubquery, clausesOf, innerScope, listOf, rowsAt, type Reader, type RowScope } from "./row-scope.js";
import { visible } from "./visible.js";
import { wherePairs } from "./where-pairs.js";
import { invariant } from "../../base/invariant.js";

/** A value worked out over the nodes of a relation: one list with the properties it needs, and with what is asked of the nodes themselves. */
export function compileGathered(
  field: FieldPlan & { readonly kind: "gathered" },
  node: Fragment,
  at: RowScope,
): Reader {
  const { field: gathered, args, value } = field;
  const concept = conceptOfType(gathered.concept());
  const paths = [...gathered.order, ...Object.values(gathered.properties)];
  const match = new Match({ from: node, steps: gathered.steps, label: concept.labels[0], paths }, at.scope);
  match.where(...wherePairs(gathered.where, match), ...visible(match.related, concept));
  const inner = innerScope(at, match.neighbours);
  const places = Object.entries(gathered.properties).map(
    ([name, path]) => [name, inner.columns.add(match.property(path))] as const,
  );
  const nodeReaders = new Map(
    selectionsIn(value).map((selection) => [selection, at.compile(selection, match.related, inner)]),
  );
  const list = at.scope.list();
  addSubquery(
    at,
    cypher`CALL (${node}) {
${match.toFragment()}
WITH ${join(match.variables, cypher`, `)} ${orderBy(sortKeys(gathered.order, match), false)} LIMIT ${param(() => LARGEST_PAGE)}
${clausesOf(inner)}RETURN collect(${listOf(inner)}) AS ${list}
}
`,
  );
  const place = at.columns.add(list);
  const shape = compileValue(value);
  return (row, call: Call) => {
    const rows = rowsAt(row, place);
    const found = rows.map((each) => Object.fromEntries(places.map(([name, index]) => [name, each[index] ?? null])));
    return shape(gathered.compute(found, call.arguments(args)), call, (selection, at) => {
      const read = invariant(nodeReaders.get(selection), "a reader for each selection");
      return gatheredNodes(rows, at, (each) => read(each, call));
    });
  };
}
