import type { Derivation } from "./derivation.js";
import { fits } from "./reader.js";
import { stepsOf, type PatternStep, type Reads } from "./reads.js";
import type { RecordGraph } from "./record-graph.js";

/** Where a record stands in a pattern. */
interface Standing {
  readonly id: string;
  readonly at: Reads;
}

/** The records to which a derivation may add something else once others have changed, these included if they are of its label: its pattern is
 *  walked backwards from what has changed. Ask it of the graph before the change and after, as edges may be gone or new. */
export function reachOf({ reads }: Derivation, changed: Iterable<string>, graph: RecordGraph): ReadonlySet<string> {
  const steps = stepsOf(reads);
  const places = new Set([reads, ...steps.map(({ to }) => to)]);
  const standings = new Standings(graph);
  for (const id of changed) for (const at of places) standings.add({ id, at });
  for (const standing of standings) for (const before of stepsBack(standing, steps, graph)) standings.add(before);
  return new Set([...standings].flatMap(({ id, at }) => (at === reads ? [id] : [])));
}

/** All records that hold something else once some have changed: derivations, given in their order, pass it on to each other. */
export function reachOfAll(
  derivations: readonly Derivation[],
  changed: Iterable<string>,
  graphs: readonly RecordGraph[],
): ReadonlySet<string> {
  const touched = new Set(changed);
  for (const derivation of derivations)
    for (const id of graphs.flatMap((graph) => [...reachOf(derivation, touched, graph)])) touched.add(id);
  return touched;
}

function stepsBack({ id, at }: Standing, steps: readonly PatternStep[], graph: RecordGraph): readonly Standing[] {
  return steps.flatMap(({ from, direction, edge, to }) =>
    to === at
      ? graph.ends(id, direction === "out" ? "into" : "out", edge).map((other) => ({ id: other, at: from }))
      : [],
  );
}

/** Each standing once, in the order of their coming; walking them meets what is added meanwhile. */
class Standings implements Iterable<Standing> {
  private readonly all: Standing[] = [];
  private readonly known = new Map<Reads, Set<string>>();

  constructor(private readonly graph: RecordGraph) {}

  /** Leaves out what does not have the label that the pattern asks for there. */
  add({ id, at }: Standing): void {
    const ids = this.known.get(at) ?? new Set();
    this.known.set(at, ids);
    if (ids.has(id) || !fits(this.graph, id, at)) return;
    ids.add(id);
    this.all.push({ id, at });
  }

  [Symbol.iterator](): Iterator<Standing> {
    return this.all[Symbol.iterator]();
  }
}
