import type { GraphSchema } from "./engine.js";

/** One search index with all that it covers: each property, on each label. */
export interface SearchIndex {
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
}

/** The search entries of a schema by index, labels and properties sorted. */
export function searchIndexes(schema: GraphSchema): readonly SearchIndex[] {
  const names = [...new Set(schema.search.map(({ index }) => index))];
  return names.map((name) => {
    const entries = schema.search.filter(({ index }) => index === name);
    const distinct = (values: readonly string[]) => [...new Set(values)].sort();
    return {
      name,
      labels: distinct(entries.map(({ label }) => label)),
      properties: distinct(entries.map(({ property }) => property)),
    };
  });
}
