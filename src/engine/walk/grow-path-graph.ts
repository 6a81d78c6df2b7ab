import type { PathWalk, PathGraph, PathEdge } from "./path-walk.js";

/** A passable edge as it was met from one end: it and both nodes by whatever an engine tells them apart by. */
export interface Hop<Node, Edge> {
  readonly near: Node;
  readonly far: Node;
  readonly edge: Edge;
}

/** How an engine looks at edges. */
export interface Expansion<Node, Edge> {
  /** What stands for the two ends of a walk, each undefined if it is not there. */
  ends(): Promise<readonly [from: Node | undefined, to: Node | undefined]>;
  /** All edges at these nodes over which a path may lead, at most `limit` of them. */
  expand(nodes: readonly Node[], limit: number): Promise<readonly Hop<Node, Edge>[]>;
  /** What tells edges apart. */
  identify(edge: Edge): string | number;
  toPathEdge(edge: Edge): PathEdge;
}

/** Which nodes the search has reached from one end, and from which it goes on. */
interface Side<Node> {
  readonly reached: Set<Node>;
  frontier: readonly Node[];
}

/** Path graphs between two nodes, for one length after the other from the least at which there is a path. Grown from both ends, each time
 *  from the one that has come to fewer nodes. The last one says whether it ended or was cut short; if there is no path, it is the only one. */
export async function* growPathGraphs<Node, Edge>(
  walk: Pick<PathWalk, "length" | "limit">,
  expansion: Expansion<Node, Edge>,
): AsyncGenerator<PathGraph, void, undefined> {
  const [from, to] = await expansion.ends();
  const [here, there] = [sideAt(from), sideAt(to)];
  const hops = new Map<string | number, Hop<Node, Edge>>();
  const seen = { edges: 0, isCut: false, hasEnded: from === undefined || to === undefined };
  for (let length = 1; length <= walk.length; length++) {
    if (!seen.hasEnded) {
      const side = here.frontier.length <= there.frontier.length ? here : there;
      const met = await expansion.expand(side.frontier, walk.limit - seen.edges);
      seen.edges += met.length;
      seen.isCut ||= seen.edges >= walk.limit;
      for (const hop of met) if (hop.near !== hop.far) hops.set(expansion.identify(hop.edge), hop);
      side.frontier = goOn(side, met);
      seen.hasEnded = here.frontier.length === 0 || there.frontier.length === 0;
    }
    const meets = [...here.reached].some((node) => there.reached.has(node));
    const isLast = length === walk.length || seen.isCut || (seen.hasEnded && !meets);
    if (meets || isLast) {
      const isJoined = meets && from !== undefined && to !== undefined;
      const onPaths = isJoined ? hopsOnPaths([...hops.values()], from, to, length) : [];
      const edges = onPaths.map(({ edge }) => expansion.toPathEdge(edge));
      yield { length, edges, isCut: seen.isCut, hasEnded: seen.hasEnded };
    }
    if (isLast) return;
  }
}

function sideAt<Node>(node: Node | undefined): Side<Node> {
  const nodes = node === undefined ? [] : [node];
  return { reached: new Set(nodes), frontier: nodes };
}

/** Gives the nodes that were not reached before, each once. */
function goOn<Node>({ reached }: Side<Node>, met: readonly Hop<Node, unknown>[]): readonly Node[] {
  const next: Node[] = [];
  for (const { far } of met) {
    if (reached.has(far)) continue;
    reached.add(far);
    next.push(far);
  }
  return next;
}

/** Those that are a step of some path of at most this length: most of what was met leads nowhere. */
function hopsOnPaths<Node, Edge>(
  hops: readonly Hop<Node, Edge>[],
  from: Node,
  to: Node,
  length: number,
): readonly Hop<Node, Edge>[] {
  const neighbours = new Map<Node, Node[]>();
  for (const { near, far } of hops) {
    note(neighbours, near, far);
    note(neighbours, far, near);
  }
  const [before, behind] = [stepsFrom(from, neighbours), stepsFrom(to, neighbours)];
  const stepsBy = (first: Node, second: Node): number =>
    (before.get(first) ?? Number.POSITIVE_INFINITY) + 1 + (behind.get(second) ?? Number.POSITIVE_INFINITY);
  return hops.filter(({ near, far }) => Math.min(stepsBy(near, far), stepsBy(far, near)) <= length);
}

function note<Node>(neighbours: Map<Node, Node[]>, near: Node, far: Node): void {
  const known = neighbours.get(near);
  if (known === undefined) neighbours.set(near, [far]);
  else known.push(far);
}

function stepsFrom<Node>(start: Node, neighbours: ReadonlyMap<Node, readonly Node[]>): ReadonlyMap<Node, number> {
  const steps = new Map([[start, 0]]);
  // A map gives what is added while it is walked.
  for (const [node, count] of steps)
    for (const far of neighbours.get(node) ?? []) if (!steps.has(far)) steps.set(far, count + 1);
  return steps;
}
