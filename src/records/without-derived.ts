import type { GraphRecord } from "../model/graph/graph-record.js";
import type { Derivation } from "./derivation.js";

/** A record as its maker gave it: all that the derivations add is taken away, of the properties that they fill those which they filled.
 *  Shape: `filled` as `deriveAll` gives it for the record. */
export function withoutDerived(
  record: GraphRecord,
  derivations: readonly Derivation[],
  filled: readonly string[] = [],
): GraphRecord {
  const own = derivations.filter(({ reads }) => record.labels.includes(reads.of));
  const properties = new Set([...filled, ...own.flatMap(({ writes }) => writes.properties ?? [])]);
  const edges = new Set(own.flatMap(({ writes }) => writes.edges ?? []));
  return {
    ...record,
    properties: Object.fromEntries(Object.entries(record.properties).filter(([name]) => !properties.has(name))),
    edges: record.edges.filter(({ type }) => !edges.has(type)),
  };
}
