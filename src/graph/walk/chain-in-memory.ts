import type { Chain, ChainEdge, ChainNode, ChainWalk } from "../../engine/walk/walk.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../snapshot.js";
import { sortInSteps } from "../sort/sort-in-steps.js";
import { ChainLevels, compareTexts, type Hops } from "./chain-level.js";
import { findKey } from "./find-key.js";
import { mostEdges } from "./most-edges.js";
import { valuesAt } from "../read/values-at.js";

/** What a walk reaches, as every engine finds it; `undefined` if there is no node to start from. A node costs less than a microsecond, an edge
 *  some ten nanoseconds; what is read of both comes on top. */
export function* chainInMemory(graph: Snapshot, walk: ChainWalk, pace = new Pace()): Steps<Chain | undefined> {
  const start = findKey(graph, walk.start);
  if (start === undefined) return undefined;
  const levels = new ChainLevels(graph, walk);
  const form = levels.formOf(start);
  if (form === undefined) return undefined;
  const found = new Found(walk, levels, start, form);
  while (found.frontier.length > 0) yield* found.grow(yield* levels.at(found.frontier, pace), pace);
  return {
    nodes: yield* toNodes(graph, walk, found, pace),
    edges: yield* toEdges(graph, walk, found, pace),
    isCut: found.isCut,
    goesOn: found.goesOn,
  };
}

/** What has been found so far, by numbers. */
class Found {
  /** Of what stands for forms. */
  private readonly depths: Map<number, number>;
  /** Nodes, each with what stands for its forms. */
  readonly nodes: Map<number, number>;
  readonly edges = new Set<number>();
  isCut = false;
  goesOn = false;
  /** What stands for the forms of the nodes that the next level is walked from; empty if there is none. */
  frontier: readonly number[];
  private level = 0;

  constructor(
    private readonly walk: ChainWalk,
    private readonly levels: ChainLevels,
    start: number,
    form: number,
  ) {
    this.depths = new Map([[form, 0]]);
    this.nodes = new Map([[start, form]]);
    this.frontier = [form];
  }

  depthOf(form: number): number {
    return this.depths.get(form) ?? 0;
  }

  /** Takes in all edges out of the frontier, and moves it on. Behind the last step it only looks, and takes in nothing that it has not known. */
  *grow(hops: Hops, pace: Pace): Steps<void> {
    const isLook = this.level === this.walk.depth;
    const next = yield* this.reach(hops, isLook, pace);
    yield* this.take(hops, pace);
    this.level += 1;
    const hasMore = !isLook && next.size > 0;
    this.goesOn = isLook && next.size > 0;
    this.isCut ||= hops.edge.length >= mostEdges(this.walk) || (this.nodes.size > this.walk.limit && hasMore);
    this.frontier = hasMore && !this.isCut ? [...next] : [];
  }

  private *reach({ form: forms }: Hops, isLook: boolean, pace: Pace): Steps<ReadonlySet<number>> {
    const next = new Set<number>();
    for (const form of forms) {
      if (!this.depths.has(form)) {
        next.add(form);
        if (!isLook) this.depths.set(form, this.level + 1);
      }
      if (pace.isUp()) yield;
    }
    return next;
  }

  private *take({ near, far, form: forms, edge }: Hops, pace: Pace): Steps<void> {
    for (let place = 0; place < forms.length; place += 1) {
      if (this.depths.has(forms[place] ?? -1)) {
        this.find(near[place] ?? 0);
        this.find(far[place] ?? 0);
        this.edges.add(edge[place] ?? 0);
      }
      if (pace.isUp()) yield;
    }
  }

  private find(node: number): void {
    const form = this.nodes.has(node) ? undefined : this.levels.formOf(node);
    if (form !== undefined) this.nodes.set(node, form);
  }
}

function* toNodes(graph: Snapshot, walk: ChainWalk, found: Found, pace: Pace): Steps<readonly ChainNode[]> {
  const [order, ids] = [graph.property(walk.orderBy), graph.property("id")];
  const columns = walk.nodeProperties.map((name) => graph.property(name));
  const depthOf = (node: number) => found.depthOf(found.nodes.get(node) ?? node);
  const numbers = Uint32Array.from(found.nodes.keys());
  const compare = (a: number, b: number) =>
    depthOf(a) - depthOf(b) || compareTexts(order, a, b) || compareTexts(ids, a, b);
  yield* sortInSteps(numbers, compare, pace);
  const nodes: ChainNode[] = [];
  for (const node of numbers) {
    const form = graph.idOf(found.nodes.get(node) ?? node);
    nodes.push({ id: graph.idOf(node), form, depth: depthOf(node), values: valuesAt(columns, node) });
    if (pace.isUp(columns.length)) yield;
  }
  return nodes;
}

function* toEdges(graph: Snapshot, walk: ChainWalk, { edges: found }: Found, pace: Pace): Steps<readonly ChainEdge[]> {
  const table = graph.edges(walk.edge);
  const columns = walk.edgeProperties.map((name) => table.property(name));
  const edges: ChainEdge[] = [];
  for (const edge of found) {
    const [from, to] = [graph.idOf(table.from(edge)), graph.idOf(table.to(edge))];
    edges.push({ from, to, values: valuesAt(columns, edge) });
    if (pace.isUp(columns.length)) yield;
  }
  return edges;
}
