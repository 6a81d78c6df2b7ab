import { invariant } from "../../../base/invariant.js";
import { groupBy } from "../../../base/group-by.js";
import { isList } from "../../../base/guards/is-list.js";
import { cypher, empty, identifier, join, param, type Fragment } from "../../../cypher/cypher.js";
import { toIdentifiers } from "../../../model/values/api-values.js";
import { findConcept } from "../../../model/declare/registry.js";
import { LARGEST_PAGE } from "../../../model/declare/page-arguments.js";
import type { Belonging, Searched } from "../../../model/derived/searched-concepts.js";
import type { Row } from "../../../engine/row.js";
import { addSubquery, type RowScope } from "../../../planner/compile/row-scope.js";
import { visible } from "../../../planner/compile/visible.js";
import { compareByKeys } from "../../../planner/in-memory/keys.js";
import { declaredKeys } from "../../../planner/in-memory/list-source.js";
import type { Reading } from "../../../planner/in-memory/reading.js";
import { seenOf } from "../../shared/in-memory/seen-of.js";
import { typedForms } from "../../../rules/text/identifier-key.js";
import type { FieldText } from "./highlight.js";

/** Adds to the row what search looks through in a node of this kind, and gives what reads it back out as texts of fields, titles first. */
export function fieldTexts(
  { title, text, identifiers, belonging }: Searched,
  node: Fragment,
  at: RowScope,
): (row: Row) => readonly FieldText[] {
  const fields = [...title, ...text].map((field) => ({
    field,
    place: at.columns.add(cypher`${node}.${identifier(field)}`),
  }));
  const listed = identifiers && {
    schemes: at.columns.add(cypher`${node}.${identifier(identifiers.schemes)}`),
    values: at.columns.add(cypher`${node}.${identifier(identifiers.values)}`),
  };
  const besides = [...groupBy(belonging, (each) => each.field)].map(([field, properties]) => ({
    field,
    place: addBelonging(properties, node, at),
  }));
  const textsAt = (row: Row, places: typeof fields) =>
    places.flatMap(({ field, place }) => textsIn(row[place]).map((found) => ({ field, text: found })));
  return (row) =>
    eachOnce([
      ...textsAt(row, fields),
      ...(listed ? identifierTexts(textsIn(row[listed.schemes]), textsIn(row[listed.values])) : []),
      ...textsAt(row, besides),
    ]);
}

/** The same of a node in memory. */
export function fieldTextsOf(
  { title, text, identifiers, belonging }: Searched,
  node: number,
  at: Reading,
): readonly FieldText[] {
  const { snapshot } = at;
  const stored = (name: string, of: number) => textsIn(snapshot.property(name).at(of));
  const own = [...title, ...text].flatMap((field) => stored(field, node).map((found) => ({ field, text: found })));
  const listed = identifiers && identifierTexts(stored(identifiers.schemes, node), stored(identifiers.values, node));
  const inOrder = compareByKeys(declaredKeys([{ property: "position" }], at));
  const besides = [...groupBy(belonging, (each) => each.field)].flatMap(([field, properties]) => {
    const { concept, edge } = invariant(properties[0], "a property of what belongs");
    const isSeen = seenOf(snapshot, concept);
    const belongs = [...snapshot.edges(edge).in.neighbours(node)].filter(
      (each) => snapshot.hasLabel(each, concept) && isSeen(each),
    );
    const first = belongs.sort(inOrder).slice(0, LARGEST_PAGE);
    const found = first.flatMap((each) => properties.flatMap(({ property }) => stored(property, each)));
    return found.map((each) => ({ field, text: each }));
  });
  return eachOnce([...own, ...(listed ?? []), ...besides]);
}

function identifierTexts(schemes: readonly string[], values: readonly string[]): readonly FieldText[] {
  return toIdentifiers({ schemes, values }).map((each) => ({
    field: "identifiers",
    text: `${each.scheme} ${each.value}`,
    typedAs: typedForms(each),
  }));
}

/* What many claims speak of is looked through once. */
function eachOnce(texts: readonly FieldText[]): readonly FieldText[] {
  return [...new Map(texts.map((each) => [`${each.field} ${each.text}`, each])).values()];
}

/* Texts, lists of texts, and in lists what is not there. */
function textsIn(value: unknown): readonly string[] {
  if (isList(value)) return value.flatMap(textsIn);
  return typeof value === "string" ? [value] : [];
}

/** `CALL (n0) { MATCH (n0)<-[:ABOUT]-(n1:Claim) … RETURN collect([n1.propertyLabel, n1.stated]) AS l1 }`: the properties of one field together. */
function addBelonging(properties: readonly Belonging[], node: Fragment, at: RowScope): number {
  const { concept, edge } = invariant(properties[0], "a property of what belongs");
  const belonging = at.scope.node();
  const list = at.scope.list();
  const conditions = visible(belonging, findConcept(concept));
  const where = conditions.length === 0 ? empty : cypher`\nWHERE ${join(conditions, cypher` AND `)}`;
  addSubquery(
    at,
    cypher`CALL (${node}) {
MATCH (${node})<-[:${identifier(edge)}]-(${belonging}:${identifier(concept)})${where}
WITH ${belonging} ORDER BY ${belonging}.position, ${belonging}.id LIMIT ${param(() => LARGEST_PAGE)}
RETURN collect([${join(
      properties.map(({ property }) => cypher`${belonging}.${identifier(property)}`),
      cypher`, `,
    )}]) AS ${list}
}
`,
  );
  return at.columns.add(list);
}
