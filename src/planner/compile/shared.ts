import { cypher, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { invariant } from "../../base/invariant.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import type { SharedDeclaration } from "../../model/declare/field-declaration.js";
import { conceptOfType } from "../../model/declare/registry.js";
import type { Match } from "./match.js";
import type { SortKey } from "./order.js";
import type { SelectionPlan } from "../plan/plan.js";
import { addSubquery, clausesOf, innerScope, listOf, rowsAt, type Reader, type RowScope } from "./row-scope.js";
import type { Scope } from "./scope.js";
import { visible } from "./visible.js";

/** A variable and what it is bound to, over all rows of a match. */
export interface Binding {
  readonly expression: Fragment;
  readonly as: Fragment;
}

/** What related nodes have in common with the one that they are related to. */
export interface Shared {
  /** Those that have most in common first. */
  readonly order: readonly SortKey[];
  /** All that they have in common, each once, where it has been compiled by then. */
  bindings(): readonly Binding[];
  compileCount(rows: RowScope): Reader;
  compileNodes(selection: SelectionPlan, rows: RowScope): Reader;
}

/** Binds how much and what is shared: `count(DISTINCT n1) AS k0, collect(DISTINCT n1) AS l0` */
export function bindShared(declaration: SharedDeclaration, match: Match, scope: Scope): Shared {
  const between = betweenOf(match);
  const [count, nodes] = [scope.key(), scope.list()];
  let isGathered = false;
  return {
    order: [
      { expression: count, isDescending: true, counted: cypher`count(DISTINCT ${between})` },
      { expression: match.property({ property: "id" }), isDescending: false },
    ],
    bindings: () => (isGathered ? [{ expression: cypher`collect(DISTINCT ${between})`, as: nodes }] : []),
    compileCount: (rows) => {
      const place = rows.columns.add(count);
      return (row) => row[place];
    },
    compileNodes: (selection, rows) => {
      isGathered = true;
      return compileNodes(declaration, selection, nodes, rows);
    },
  };
}

/** Nothing is related to itself by what it has in common with itself, nor by what may not be seen. */
export function sharedConditions({ concept }: SharedDeclaration, match: Match, node: Fragment): readonly Fragment[] {
  return [
    cypher`${match.property({ property: "id" })} <> ${node}.id`,
    ...visible(betweenOf(match), conceptOfType(concept())),
  ];
}

/** `CALL (l0) { UNWIND l0 AS n2 WITH n2 ORDER BY n2.publishedKey, n2.id LIMIT $p0 RETURN collect([n2.id]) AS l1 }` */
function compileNodes({ order }: SharedDeclaration, selection: SelectionPlan, nodes: Fragment, rows: RowScope): Reader {
  const inner = innerScope(rows);
  const [node, list] = [rows.scope.node(), rows.scope.list()];
  const read = rows.compile(selection, node, inner);
  const keys = [...order.map(({ property }) => property), "id"].map((name) => cypher`${node}.${identifier(name)}`);
  addSubquery(
    rows,
    cypher`CALL (${nodes}) {
UNWIND ${nodes} AS ${node}
WITH ${node} ORDER BY ${join(keys, cypher`, `)} LIMIT ${param(() => LARGEST_PAGE)}
${clausesOf(inner)}RETURN collect(${listOf(inner)}) AS ${list}
}
`,
  );
  const place = rows.columns.add(list);
  return (row, call) => rowsAt(row, place).map((each) => read(each, call));
}

function betweenOf({ between }: Match): Fragment {
  return invariant(between, "a node half way");
}
