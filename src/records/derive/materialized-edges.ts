import { groupBy } from "../../base/group-by.js";
import {
  materialize,
  materializedEdges,
  type MaterializedEdgeDeclaration,
} from "../../model/graph/materialized-edges.js";
import { derivation, type Derivation } from "../derivation.js";

/** The edges that stand for records: `SIGNED` for a signature, `REFERS_TO` for a cross-reference. */
export const edgesOfRecords: readonly Derivation[] = [...groupBy(materializedEdges, ({ concept }) => concept)].map(
  ([concept, own]) => edgesOfConcept(concept, own),
);

function edgesOfConcept(concept: string, own: readonly MaterializedEdgeDeclaration[]): Derivation {
  const names = [...new Set(own.flatMap(({ copied, where }) => [...copied, ...Object.keys(where)]))];
  const types = [...new Set(own.flatMap(({ from, to }) => [from, to]))];
  return derivation({
    name: `materialized edges of ${concept}`,
    reads: { of: concept, properties: names, out: anyAlong(types) },
    writes: { edges: own.map(({ edge }) => edge) },
    derive: (record) => {
      const values = names.flatMap((name) => {
        const value = record.get(name);
        return value === undefined ? [] : [[name, value] as const];
      });
      const edges = types.flatMap((type) => record.out(type).map(({ id }) => ({ type, to: id })));
      const { id, status } = record;
      return { edges: materialize({ id, labels: [concept], status, properties: Object.fromEntries(values), edges }) };
    },
  });
}

function anyAlong(types: readonly string[]): Readonly<Record<string, object>> {
  return Object.fromEntries(types.map((type) => [type, {}]));
}
