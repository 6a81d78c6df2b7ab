import "../concepts.js";
import type { FieldDeclaration } from "../declare/field-declaration.js";
import { declaredConcepts, fieldsOf, type ConceptDeclaration } from "../declare/registry.js";
import type { Step } from "../declare/step.js";
import { isReviewed } from "../visibility.js";
import { askedOrders } from "./asked-orders.js";
import type { Direction, GraphLayout, LabelOrder, RowOrder, TallyOf } from "./graph-layout.js";
import { graphSchema } from "./graph-schema.js";
import { LISTING } from "./listing.js";

/** Orders of edges that no relation declares: walks from answer to answer meet the oldest first. */
const walked: readonly RowOrder[] = (["out", "in"] as const).map((direction) => ({
  edge: "REFERS_TO",
  direction,
  order: [{ property: "publishedKey" }],
}));

/** Labels of nodes that are of no concept: the one that says what the corpus is, and those that things are listed under. */
const besides = ["Corpus", LISTING];

/** What facets count over a whole label. */
const counted: Readonly<Record<string, readonly string[]>> = {
  Article: ["kind", "language", "publishedYear", "publishedMonth", "evidence", "readExtent"],
};

/** What a graph in memory keeps ready for the declared concepts: their lists in order, what the schema looks nodes up by, reviewed and
 *  unreviewed records counted. @throws Error if two relations want the same edges in different orders: then one needs an edge of its own */
export function declaredLayout(): GraphLayout {
  return {
    rows: [...declaredRows(), ...walked],
    orders: [...ofLabels(), ...ofKeys(), ...declaredConcepts().flatMap(askedFor)],
    tallies: [...statuses(), ...ofFacets()],
  };
}

function declaredRows(): readonly RowOrder[] {
  const rows = new Map<string, RowOrder>();
  for (const field of declaredConcepts().flatMap((concept) => [...fieldsOf(concept).values()])) {
    for (const row of rowsOf(field)) {
      const name = `${row.edge} ${row.direction}`;
      const known = rows.get(name) ?? row;
      if (JSON.stringify(known) !== JSON.stringify(row)) throw new Error(`"${name}" is wanted in two orders.`);
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}

/* Over several edges the order is that of the last ones. */
function rowsOf(field: FieldDeclaration): readonly RowOrder[] {
  const isOrdered = (field.kind === "relation" || field.kind === "gathered") && field.order.length > 0;
  const step = isOrdered ? field.steps.at(-1) : undefined;
  if (!isOrdered || step === undefined) return [];
  if (field.kind !== "relation" || field.cardinality !== "list") refuseOrderOfEdges(field.order);
  return directionsOf(step).map((direction) => ({ edge: step.edge, direction, order: field.order }));
}

/* Pages and gathered values are put in order by what nodes hold. */
function refuseOrderOfEdges(order: RowOrder["order"]): void {
  if (order.some(({ isOfEdge }) => isOfEdge)) throw new Error("Only a list can be in the order of its edges.");
}

function directionsOf({ direction }: Step): readonly Direction[] {
  return direction === "both" ? ["out", "in"] : [direction];
}

function ofLabels(): readonly LabelOrder[] {
  const labels = new Set([...declaredConcepts().flatMap((concept) => concept.labels), ...besides]);
  return [...labels].map((label) => ({ label, keys: [] }));
}

function ofKeys(): readonly LabelOrder[] {
  return graphSchema.keys
    .filter(({ property }) => property !== "id")
    .map(({ label, property }) => ({ label, keys: [{ property, isDescending: false }] }));
}

/* Lists from the last to the first; from the first to the last they go by a key. What an order counts is not kept in order. */
function askedFor(concept: ConceptDeclaration): readonly LabelOrder[] {
  return askedOrders(concept).map(({ descending }) => ({
    label: concept.name,
    keys: [{ property: descending, isDescending: true }],
  }));
}

function statuses(): readonly TallyOf[] {
  const reviewed = declaredConcepts().filter(isReviewed);
  const labels = new Set(reviewed.flatMap((concept) => concept.labels));
  return [...labels].map((label) => ({ label, property: "status" }));
}

function ofFacets(): readonly TallyOf[] {
  return Object.entries(counted).flatMap(([label, properties]) => properties.map((property) => ({ label, property })));
}
