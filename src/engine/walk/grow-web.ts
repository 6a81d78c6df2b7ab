import type { PathWalk, PathWeb, WebEdge } from "./path-walk.js";
import type { NodeKey } from "./walk.js";

/** All edges of the walk at these nodes, at most `limit` of them, with the labels of the nodes that they lead to. */
export type Expand = (nodes: readonly NodeKey[], limit: number) => Promise<readonly Hop[]>;

/** An edge as it was met, and the node at its other end. */
export interface Hop {
  readonly edge: WebEdge;
  readonly far: { readonly id: string; readonly labels: readonly string[] };
}

/** One end of a search: which nodes it has reached, and from which it goes on. */
interface Side {
  readonly reached: Set<string>;
  frontier: readonly NodeKey[];
}

/** Webs of ways between two nodes, for one length after the other from the least at which there is a way. Grown from both ends, each time
 *  from the one that has come to fewer nodes. The last one says whether it ended or was cut short; where there is no way, it is the only one. */
export async function* growWebs(walk: PathWalk, expand: Expand): AsyncGenerator<PathWeb, void, undefined> {
  const keyOf = passage(walk);
  const [here, there] = [sideAt(walk.from), sideAt(walk.to)];
  const edges = new Map<string, WebEdge>();
  const seen = { edges: 0, isCut: false, hasEnded: false };
  for (let length = 1; length <= walk.length; length++) {
    if (!seen.hasEnded) {
      const side = here.frontier.length <= there.frontier.length ? here : there;
      const hops = await expand(side.frontier, walk.limit - seen.edges);
      seen.edges += hops.length;
      seen.isCut ||= seen.edges >= walk.limit;
      side.frontier = goOn(side, hops, keyOf, edges);
      seen.hasEnded = here.frontier.length === 0 || there.frontier.length === 0;
    }
    const meets = [...here.reached].some((id) => there.reached.has(id));
    const isLast = length === walk.length || seen.isCut || (seen.hasEnded && !meets);
    if (meets || isLast) yield { length, edges: edges.values(), isCut: seen.isCut, hasEnded: seen.hasEnded };
    if (isLast) return;
  }
}

type Passage = (node: Hop["far"]) => NodeKey | undefined;

/** Says by which label a node is looked up, where a way may lead over it. */
function passage({ from, to, via, without }: PathWalk): Passage {
  const forbidden = new Set(without);
  const ends = new Map([from, to].map((end) => [end.id, end]));
  return ({ id, labels }) => {
    const label = via.find((each) => labels.includes(each));
    if (forbidden.has(id)) return undefined;
    return ends.get(id) ?? (label === undefined ? undefined : { id, label });
  };
}

function sideAt(node: NodeKey): Side {
  return { reached: new Set([node.id]), frontier: [node] };
}

/** Takes the edges in, and gives the nodes that were not reached before, each once. */
function goOn(
  { reached }: Side,
  hops: readonly Hop[],
  keyOf: Passage,
  edges: Map<string, WebEdge>,
): readonly NodeKey[] {
  const next: NodeKey[] = [];
  for (const { edge, far } of hops) {
    const key = keyOf(far);
    if (edge.from === edge.to || key === undefined) continue;
    edges.set(`${edge.type} ${edge.from} ${edge.to} ${String(edge.values[0])}`, edge);
    if (reached.has(key.id)) continue;
    reached.add(key.id);
    next.push(key);
  }
  return next;
}
