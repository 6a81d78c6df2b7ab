import type { GraphSchema, SchemaKey } from "../../engine/engine.js";
import "../concepts.js";
import { storedDateOf } from "../derived/dated-concepts.js";
import { declaredConcepts, type ConceptDeclaration } from "../declare/registry.js";
import { dateProperty } from "../properties.js";
import { askedOrders } from "./asked-orders.js";
import { LISTING } from "./listing.js";

/* An event is looked up as an event and as a convention: each label has its own key. */
const labels = [...new Set(declaredConcepts().flatMap((concept) => concept.labels))];

/** What an engine prepares: every node is found by label and id, and the heads of lists without reading the whole label.
 *  Nothing is indexed for full text: search keeps its own index in memory, the same for every engine (`src/questions/search`). */
export const graphSchema: GraphSchema = {
  keys: [
    // What the graph says of itself: one node, which whoever writes first makes.
    { label: "Meta", property: "id", isUnique: true },
    // What is listed under an identifier is found from there.
    { label: LISTING, property: "id", isUnique: true },
    ...labels.map((label): SchemaKey => ({ label, property: "id", isUnique: true })),
    ...declaredConcepts().flatMap((concept) =>
      lookupsOf(concept).map((property): SchemaKey => ({ label: concept.name, property, isUnique: false })),
    ),
  ],
};

/** What its list is put in order by, either way, what periods are looked up by, and single nodes beside their ids. */
function lookupsOf(concept: ConceptDeclaration): readonly string[] {
  const { list, lookups = [] } = concept;
  if (list === undefined) return lookups;
  const date = storedDateOf(concept);
  const first = list.order.slice(0, 1).map(({ property }) => property);
  const asked = askedOrders(concept).flatMap(({ ascending, descending }) => [ascending, descending]);
  const spans = date === undefined ? [] : [dateProperty(date.prefix, "Span")];
  return [...new Set([...first, ...asked, ...spans, ...lookups])];
}
