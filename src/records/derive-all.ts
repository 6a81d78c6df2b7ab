import type { GraphRecord } from "../model/graph/graph-record.js";
import type { Addition, Derivation } from "./derivation.js";
import { derivations } from "./derive/derivations.js";
import { RecordGraph, type Properties } from "./record-graph.js";
import { withoutDerived } from "./without-derived.js";

/** Records with all that follows from them. */
export interface DerivedRecords {
  /** In the order of ids. */
  readonly records: readonly GraphRecord[];
  /** By id, the properties that a record could have given itself and did not, so that they were worked out. */
  readonly filled: ReadonlyMap<string, readonly string[]>;
}

/** Works out what follows from records, whoever made them. What was derived before is taken away first, so that nothing old stays:
 *  the same records in any order give the same. */
export function deriveAll(
  records: readonly GraphRecord[],
  inTheirOrder: readonly Derivation[] = derivations,
): DerivedRecords {
  const graph = new RecordGraph(records.map((record) => withoutDerived(record, inTheirOrder)));
  const filled = new Map<string, readonly string[]>();
  for (const derivation of inTheirOrder) {
    for (const id of graph.labelled(derivation.reads.of)) {
      const addition = derivation.additionTo(graph, id);
      const names = add(graph, id, derivation, addition);
      if (names.length > 0) filled.set(id, [...(filled.get(id) ?? []), ...names]);
    }
  }
  return { records: graph.all(), filled };
}

/** Gives the names of the properties that were filled. */
function add(
  graph: RecordGraph,
  id: string,
  { name, writes: { properties: own = [], fills = [], edges: types = [] } }: Derivation,
  { properties = {}, edges = [] }: Addition,
): readonly string[] {
  const said = graph.find(id)?.properties ?? {};
  const values = Object.entries(known(properties)).filter(([key]) => !(fills.includes(key) && key in said));
  const undeclared = [
    ...values.flatMap(([key]) => (own.includes(key) || fills.includes(key) ? [] : [key])),
    ...edges.flatMap(({ type }) => (types.includes(type) ? [] : [type])),
  ];
  if (undeclared.length > 0)
    throw new Error(`The derivation "${name}" does not say that it writes ${undeclared.join()}.`);
  graph.add(id, Object.fromEntries(values), edges);
  return values.flatMap(([key]) => (fills.includes(key) ? [key] : []));
}

/** The properties that have a value. */
function known(properties: NonNullable<Addition["properties"]>): Properties {
  const known: Record<string, Properties[string]> = {};
  for (const [name, value] of Object.entries(properties))
    if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) known[name] = value;
  return known;
}
