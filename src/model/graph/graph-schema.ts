import type { GraphSchema, SchemaKey } from "../../engine/engine.js";
import "../concepts.js";
import { declaredConcepts } from "../declare/registry.js";

/** What lists are put in order by, what periods are looked up by, and single nodes beside their ids. */
const lookups: Readonly<Record<string, readonly string[]>> = {
  Article: ["url", "publishedKey", "publishedDescendingKey", "publishedSpan", "titleKey"],
  Person: ["nameKey"],
  Organization: ["nameKey"],
  Event: ["whenKey", "whenSpan"],
  Convention: ["whenKey", "whenSpan"],
  Vote: ["whenKey", "whenSpan"],
  CrossReference: ["sourceKey"],
  Claim: ["sourceKey"],
};

/* An event is looked up as an event and as a convention: each label has its own key. */
const labels = [...new Set(declaredConcepts().flatMap((concept) => concept.labels))];

/** What an engine prepares: every node is found by label and id, and the heads of lists without reading the whole label.
 *  Nothing is indexed for full text: search keeps its own index in memory, the same for every engine (`src/questions/search`). */
export const graphSchema: GraphSchema = {
  keys: [
    ...labels.map((label): SchemaKey => ({ label, property: "id", isUnique: true })),
    ...Object.entries(lookups).flatMap(([label, properties]) =>
      properties.map((property): SchemaKey => ({ label, property, isUnique: false })),
    ),
  ],
  search: [],
};
