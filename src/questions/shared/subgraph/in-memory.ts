import { invariant } from "../../../base/invariant.js";
import { compareCodePoints } from "../../../base/compare-code-points.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import type { RunOptions } from "../../../base/scheduling/deadline.js";
import { finishYielding } from "../../../base/scheduling/yield-to-event-loop.js";
import type { LoadedGraph } from "../../../graph/loaded-graph.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { firstInSteps } from "../../../graph/sort/first-in-steps.js";
import { firstItems } from "../../../graph/sort/first-items.js";
import { sortItems } from "../../../graph/sort/sort-items.js";
import { omittedStatuses } from "../../../model/visibility.js";
import { labelOf } from "../../../planner/run/node-groups.js";
import { HiddenRecords } from "../in-memory/hidden-records.js";
import { seenEdges, edgesWithStatus, type EdgeRows } from "../in-memory/edge-rows.js";
import type { SubgraphNode } from "./collect-nodes.js";
import type { Narrowing, ReadEdges, SubgraphReader, EdgesWanted } from "./reader.js";
import { MOST_GIVEN, MOST_SEEN, MOST_EDGES } from "./statements.js";
import { toSubgraphEdge } from "./subgraph-edge.js";
import { NodesInMemory, type NumberedNode } from "./nodes-in-memory.js";
import type { SubgraphEdge } from "./types.js";

/** Reads the graph in memory, and yields to others. */
export function createMemoryReader(graph: LoadedGraph, options: RunOptions): SubgraphReader {
  const memory = new SubgraphInMemory(graph);
  return {
    given: (ids) => finishYielding(memory.given(ids), options),
    around: (ids, distance, narrowing) => finishYielding(memory.around(ids, distance, narrowing), options),
    joining: (ids) => finishYielding(memory.joining(ids), options),
    edges: (wanted) => finishYielding(memory.edges(wanted), options),
  };
}

class SubgraphInMemory {
  private readonly pace = new Pace();
  private readonly seen: EdgeRows;
  private readonly things: NodesInMemory;

  constructor(private readonly graph: LoadedGraph) {
    this.seen = seenEdges(graph.snapshot);
    this.things = new NodesInMemory(graph.snapshot, this.seen);
  }

  *given(ids: readonly string[]): Steps<readonly SubgraphNode[]> {
    const known = yield* this.numbersOf(ids.toSorted(compareCodePoints));
    return (yield* this.toNodes(known.slice(0, MOST_GIVEN), 0)).sort(this.byNearness);
  }

  *around(ids: readonly string[], distance: number, { stances, kinds }: Narrowing): Steps<readonly SubgraphNode[]> {
    const { snapshot } = this.graph;
    const rows = stances === undefined ? this.seen : seenEdges(snapshot, stances);
    const isWanted = this.things.isOfKind(kinds);
    const near = new Set<number>();
    for (const number of yield* this.numbersOf(ids)) yield* rows.addNeighbours(number, isWanted, near, this.pace);
    const things = yield* this.toNodes(near, distance);
    if (things.length <= MOST_SEEN) return things;
    return yield* this.mostConnected(things);
  }

  *joining(ids: readonly string[]): Steps<readonly SubgraphNode[]> {
    const given = new Set(yield* this.numbersOf(ids));
    const joined = new Map<number, number>();
    for (const number of given) {
      const neighbours = new Set<number>();
      yield* this.seen.addNeighbours(number, (far) => !given.has(far), neighbours, this.pace);
      for (const far of neighbours) {
        joined.set(far, (joined.get(far) ?? 0) + 1);
        if (this.pace.isUp()) yield;
      }
    }
    const isThing = this.things.isOfKind(undefined);
    const joining: number[] = [];
    for (const [number, count] of joined) {
      if (count > 1 && isThing(number)) joining.push(number);
      if (this.pace.isUp()) yield;
    }
    const countOf = ({ number }: NumberedNode) => joined.get(number) ?? 0;
    const compare = (a: NumberedNode, b: NumberedNode) => countOf(b) - countOf(a) || this.byNearness(a, b);
    return yield* firstItems(yield* this.toNodes(joining, 1), MOST_SEEN, compare, this.pace);
  }

  *edges(wanted: EdgesWanted): Steps<ReadEdges> {
    return {
      edges: yield* this.between(wanted),
      hidden: yield* this.hidden(wanted),
      version: this.graph.corpusVersion,
    };
  }

  private *between({ shown, stances }: EdgesWanted): Steps<readonly SubgraphEdge[]> {
    const { snapshot } = this.graph;
    const numbers = new Set(yield* this.numbersOf(shown));
    const edges: SubgraphEdge[] = [];
    const rows = stances === undefined ? this.seen : seenEdges(snapshot, stances);
    for (const number of numbers) {
      const from = snapshot.idOf(number);
      yield* rows.each(
        number,
        "out",
        (far, edge, { type, table }) => {
          if (!numbers.has(far)) return;
          const ends = { relation: type, from, to: snapshot.idOf(far) };
          edges.push(toSubgraphEdge(ends, table.property("id").at(edge), table.property("stance").at(edge)));
        },
        this.pace,
      );
    }
    const first = edges.length > MOST_EDGES ? (yield* sortItems(edges, byEnds, this.pace)).slice(0, MOST_EDGES) : edges;
    return yield* sortItems(first, (a, b) => (a.id < b.id ? -1 : 1), this.pace);
  }

  private *hidden({ visited, given, stances, kinds }: EdgesWanted): Steps<ReadEdges["hidden"]> {
    const { snapshot } = this.graph;
    const hidden = new HiddenRecords();
    const named = new Set(kinds === undefined ? [] : yield* this.numbersOf(given));
    const isWanted = this.things.isOfKind(kinds);
    const rows = edgesWithStatus(snapshot, omittedStatuses(), stances);
    for (const number of yield* this.numbersOf(visited)) {
      yield* rows.each(
        number,
        "both",
        (far, edge, { table }) => {
          if (isWanted(far) || named.has(far)) hidden.add(table, edge);
        },
        this.pace,
      );
    }
    return hidden.counted();
  }

  private *toNodes(numbers: Iterable<number>, distance: number): Steps<NumberedNode[]> {
    const things: NumberedNode[] = [];
    for (const number of numbers) {
      const thing = yield* this.things.read(number, distance, this.pace);
      if (thing !== undefined) things.push(thing);
    }
    return things;
  }

  /* Those that are looked at of so many, in no order. */
  private *mostConnected(things: readonly NumberedNode[]): Steps<NumberedNode[]> {
    const nodeAt = (place: number) => invariant(things[place], "a thing at each place");
    const places = Uint32Array.from(things.keys());
    yield* firstInSteps(places, MOST_SEEN, (a, b) => this.byNearness(nodeAt(a), nodeAt(b)), this.pace);
    return Array.from(places.subarray(0, MOST_SEEN), nodeAt);
  }

  /* Nearest first, then the most connected, then by id. */
  private readonly byNearness = (a: NumberedNode, b: NumberedNode): number =>
    a.distance - b.distance || b.degree - a.degree || this.graph.snapshot.parts.nodes.ids.compare(a.number, b.number);

  private *numbersOf(ids: readonly string[]): Steps<readonly number[]> {
    const numbers: number[] = [];
    for (const id of ids) {
      const number = this.numberOf(id);
      if (number !== undefined) numbers.push(number);
      if (this.pace.isUp(UNITS_OF_SEARCH)) yield;
    }
    return numbers;
  }

  private numberOf(id: string): number | undefined {
    const [number, label] = [this.graph.snapshot.find(id), labelOf(id)];
    const isThere = number !== undefined && label !== undefined && this.graph.snapshot.hasLabel(number, label);
    return isThere ? number : undefined;
  }
}

/** What it takes to read an id and to find its node. */
const UNITS_OF_SEARCH = 20;

/** The order in which edges are taken if there are too many. */
function byEnds(a: SubgraphEdge, b: SubgraphEdge): number {
  return (
    compareCodePoints(a.from, b.from) ||
    compareCodePoints(a.to, b.to) ||
    compareCodePoints(a.relation, b.relation) ||
    compareCodePoints(a.id, b.id)
  );
}
