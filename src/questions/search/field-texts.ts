import { cypher, empty, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { findConcept } from "../../model/declare/registry.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import type { Belonging, Searched } from "../../model/derived/searched-concepts.js";
import type { Row } from "../../engine/row.js";
import { addSubquery, type RowScope } from "../../planner/row-scope.js";
import { visible } from "../../planner/visible.js";
import { compareByKeys } from "../../planner/memory/keys.js";
import { declaredKeys } from "../../planner/memory/list-source.js";
import type { Reading } from "../../planner/memory/reading.js";
import { seenOf } from "../in-memory/seen-of.js";
import type { FieldText } from "./highlight.js";

/** Adds to the row what search looks through in a node of this kind, and gives what reads it back out as texts of fields, titles first. */
export function fieldTexts(
  { title, text, belonging }: Searched,
  node: Fragment,
  at: RowScope,
): (row: Row) => readonly FieldText[] {
  const fields = [...title, ...text].map((field) => ({
    field,
    place: at.columns.add(cypher`${node}.${identifier(field)}`),
  }));
  const besides = belonging.map((each) => ({ field: each.field, place: addBelonging(each, node, at) }));
  return (row) =>
    [...fields, ...besides].flatMap(({ field, place }) =>
      [row[place] ?? []].flat().map((found) => ({ field, text: String(found) })),
    );
}

/** The same of a node in memory. */
export function fieldTextsOf({ title, text, belonging }: Searched, node: number, at: Reading): readonly FieldText[] {
  const { snapshot } = at;
  const textsIn = (name: string, of: number) => [snapshot.property(name).at(of) ?? []].flat().map(String);
  const own = [...title, ...text].flatMap((field) => textsIn(field, node).map((found) => ({ field, text: found })));
  const inOrder = compareByKeys(declaredKeys([{ property: "position" }], at));
  const besides = belonging.flatMap(({ concept, edge, property, field }) => {
    const isSeen = seenOf(snapshot, concept);
    const belongs = [...snapshot.edges(edge).in.neighbours(node)].filter(
      (each) => snapshot.hasLabel(each, concept) && isSeen(each),
    );
    const first = belongs.sort(inOrder).slice(0, LARGEST_PAGE);
    return first.flatMap((each) => textsIn(property, each).map((found) => ({ field, text: found })));
  });
  return [...own, ...besides];
}

/** `CALL (n0) { MATCH (n0)<-[:AUTHORSHIP_OF]-(n1:Authorship) … RETURN collect(n1.nameAsPrinted) AS l1 }` */
function addBelonging({ concept, edge, property }: Belonging, node: Fragment, at: RowScope): number {
  const belonging = at.scope.node();
  const list = at.scope.list();
  const conditions = visible(belonging, findConcept(concept));
  const where = conditions.length === 0 ? empty : cypher`\nWHERE ${join(conditions, cypher` AND `)}`;
  addSubquery(
    at,
    cypher`CALL (${node}) {
MATCH (${node})<-[:${identifier(edge)}]-(${belonging}:${identifier(concept)})${where}
WITH ${belonging} ORDER BY ${belonging}.position, ${belonging}.id LIMIT ${param(() => LARGEST_PAGE)}
RETURN collect(${belonging}.${identifier(property)}) AS ${list}
}
`,
  );
  return at.columns.add(list);
}
