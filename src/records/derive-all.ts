import type { GraphRecord } from "../model/graph/graph-record.js";
import type { Addition, Derivation } from "./derivation.js";
import { derivations } from "./derive/derivations.js";
import { known } from "./without-empty.js";
import { RecordGraph } from "./record-graph.js";
import { stripOf } from "./without-derived.js";

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
  const strip = stripOf(inTheirOrder);
  const graph = new RecordGraph(records.map((record) => strip(record)));
  const filled = new Map<string, readonly string[]>();
  for (const derivation of inTheirOrder) {
    for (const id of graph.labelled(derivation.reads.of)) {
      const names = add(graph, id, derivation);
      if (names.length > 0) filled.set(id, [...(filled.get(id) ?? []), ...names]);
    }
  }
  return { records: graph.all(), filled };
}

/** Adds to one record what a derivation gives it, and gives the names of the properties that were filled.
 *  @throws Error if the derivation gives what it does not declare: a mistake in the program */
function add(graph: RecordGraph, id: string, derivation: Derivation): readonly string[] {
  const { properties = {}, edges = [] } = derivation.additionTo(graph, id);
  const { fills = [] } = derivation.writes;
  const said = graph.find(id)?.properties ?? {};
  const values = Object.entries(known(properties));
  const added = Object.fromEntries(values.filter(([name]) => !(fills.includes(name) && name in said)));
  requireDeclared(derivation, { properties: added, edges });
  graph.add(id, added, edges);
  return fills.filter((name) => name in added);
}

/* Most of it the compiler has seen to; not where names are put together. */
function requireDeclared({ name, writes }: Derivation, { properties = {}, edges = [] }: Addition): void {
  const { properties: own = [], fills = [], edges: types = [] } = writes;
  const undeclared = [
    ...Object.keys(properties).filter((key) => !own.includes(key) && !fills.includes(key)),
    ...edges.flatMap(({ type }) => (types.includes(type) ? [] : [type])),
  ];
  if (undeclared.length > 0) throw new Error(`The derivation "${name}" gives ${undeclared.join()}, undeclared.`);
}
