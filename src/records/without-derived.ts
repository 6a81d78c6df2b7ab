import type { GraphRecord } from "../model/graph/graph-record.js";
import type { Derivation } from "./derivation.js";

/** Takes from a record all that derivations add, so that it is as its maker gave it; of the properties that they fill, those which are named in
 *  `filled`: `deriveAll` gives them for each record. */
export type Strip = (record: GraphRecord, filled?: readonly string[]) => GraphRecord;

/** Makes what takes away what these derivations add. */
export function stripOf(derivations: readonly Derivation[]): Strip {
  const known = new Map<string, Written>();
  const writtenTo = (labels: readonly string[]): Written => {
    const key = labels.join();
    const written = known.get(key) ?? writtenBy(derivations.filter(({ reads }) => labels.includes(reads.of)));
    known.set(key, written);
    return written;
  };
  return (record, filled = []) => strip(record, writtenTo(record.labels), filled);
}

interface Written {
  readonly properties: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

function writtenBy(derivations: readonly Derivation[]): Written {
  return {
    properties: new Set(derivations.flatMap(({ writes }) => writes.properties ?? [])),
    edges: new Set(derivations.flatMap(({ writes }) => writes.edges ?? [])),
  };
}

function strip(record: GraphRecord, written: Written, filled: readonly string[]): GraphRecord {
  const said = Object.entries(record.properties).filter(
    ([name]) => !written.properties.has(name) && !filled.includes(name),
  );
  const edges = record.edges.filter(({ type }) => !written.edges.has(type));
  return { ...record, properties: Object.fromEntries(said), edges };
}
