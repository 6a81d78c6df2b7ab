import { declaredConcepts } from "../../../../src/model/declare/registry.js";
import { graphSchema } from "../../../../src/model/graph/graph-schema.js";

test.each(declaredConcepts().flatMap(({ labels }) => labels))("finds every %s by its id", (label) => {
  expect(graphSchema.keys).toContainEqual({ label, property: "id", isUnique: true });
});

test("names each key once", () => {
  const names = graphSchema.keys.map(({ label, property }) => `${label}.${property}`);

  expect(names).toEqual([...new Set(names)]);
});
