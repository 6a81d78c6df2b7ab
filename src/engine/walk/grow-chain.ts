import { compareCodePoints } from "../../base/compare-code-points.js";
import { mostEdges } from "../../graph/walk/most-edges.js";
import type { Row } from "../row.js";
import type { Chain, ChainEdge, ChainNode, ChainWalk } from "./walk.js";

/** One edge between what a level was walked from and what it leads to: both ends, each after the node that stands for its forms,
 *  whether the edge points that way, and what was read of edge and ends. Of a node its place in the order is read first; of one from which
 *  the level is walked nothing need be read if no other stands for it, since it has been found before. */
export type LevelRow = readonly [
  nearForm: string,
  near: string,
  farForm: string,
  far: string,
  isOut: boolean,
  edge: Row,
  nearValues: Row,
  farValues: Row,
];

/** A chain that grows level by level, whoever reads the levels. */
export class GrowingChain {
  private readonly depths = new Map<string, number>();
  private readonly found = new Map<string, ChainNode>();
  private readonly edges = new Map<string, ChainEdge>();
  private isCut = false;
  private goesOn = false;
  private levels = 0;
  /** What stands for the forms of the nodes that the next level is walked from; empty if there is none. */
  frontier: readonly string[];

  constructor(
    private readonly walk: ChainWalk,
    start: { readonly id: string; readonly form: string; readonly values: Row },
  ) {
    this.depths.set(start.form, 0);
    this.found.set(start.id, { ...start, depth: 0 });
    this.frontier = [start.form];
  }

  /** How many levels it has taken in. */
  get depth(): number {
    return this.levels;
  }

  /** True if the walk has come as far as it may, and what is left is a look at what is behind. */
  get isLooking(): boolean {
    return this.levels === this.walk.depth;
  }

  /** Takes in all edges out of the frontier, and moves it on; only a look does not take in what it has not known. */
  grow(rows: readonly LevelRow[]): void {
    const { isLooking } = this;
    const next = new Set<string>();
    for (const [, , form] of rows) {
      if (this.depths.has(form)) continue;
      next.add(form);
      if (!isLooking) this.depths.set(form, this.levels + 1);
    }
    for (const row of rows) if (this.depths.has(row[2])) this.add(row);
    this.levels += 1;
    this.goesOn = isLooking && next.size > 0;
    const isUnread = rows.length >= mostEdges(this.walk);
    const isFull = this.found.size > this.walk.limit;
    const hasMore = !isLooking && next.size > 0;
    this.isCut ||= isUnread || (isFull && hasMore);
    this.frontier = hasMore && !this.isCut ? [...next] : [];
  }

  toChain(): Chain {
    const placeOf = ({ values: [place] }: ChainNode) => String(place ?? "");
    const nodes = [...this.found.values()].sort(
      (a, b) => a.depth - b.depth || compareCodePoints(placeOf(a), placeOf(b)) || compareCodePoints(a.id, b.id),
    );
    return {
      nodes: nodes.map(({ values, ...node }) => ({ ...node, values: values.slice(1) })),
      edges: [...this.edges.values()],
      isCut: this.isCut,
      goesOn: this.goesOn,
    };
  }

  private add([nearForm, near, farForm, far, isOut, edge, nearValues, farValues]: LevelRow): void {
    this.find(near, nearForm, nearValues);
    this.find(far, farForm, farValues);
    const [from, to] = isOut ? [near, far] : [far, near];
    this.edges.set(`${from} ${to} ${String(edge[0])}`, { from, to, values: edge });
  }

  private find(id: string, form: string, values: Row): void {
    if (this.found.has(id)) return;
    this.found.set(id, { id, form, depth: this.depths.get(form) ?? this.depth, values });
  }
}
