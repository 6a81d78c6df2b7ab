import type { PathWalk, PathGraph, PathEdge } from "../../engine/walk/path-walk.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../snapshot.js";
import { PassableEdges } from "./passable-edges.js";
import { valuesAt } from "../read/values-at.js";
import { PathGraphSearch, type PathHop } from "./path-graph-search.js";

/** Most shortest paths that are found however many edges have to be looked at. */
const MOST_PATHS = 1_000;

/** Path graphs between two nodes, as every engine finds them: at first those of the least length at which there is a path, however many edges
 *  have to be looked at for it; then for paths one step longer each, within the limit of the walk. Nothing is looked at before it is asked for. */
export class PathGraphsInMemory {
  private readonly edges: PassableEdges;
  private growth: PathGraphSearch | undefined;
  private isOver = false;

  constructor(
    private readonly graph: Snapshot,
    private readonly walk: PathWalk,
    private readonly pace = new Pace(),
  ) {
    this.edges = new PassableEdges(graph, walk);
  }

  /** The next path graph; `undefined` behind the last one, which says whether it ended or was cut short. */
  *next(): Steps<PathGraph | undefined> {
    if (this.isOver) return undefined;
    const { from, to } = this.edges;
    if (from === undefined || to === undefined) return this.nothing();
    if (this.growth === undefined) return yield* this.first(from, to);
    const { length } = this.growth;
    if (this.growth.seen < this.walk.limit) return yield* this.grown(this.growth, length + 1);
    this.isOver = true;
    return { length, edges: [], isCut: true, hasEnded: false };
  }

  private nothing(): PathGraph {
    this.isOver = true;
    return { length: 1, edges: [], isCut: false, hasEnded: true };
  }

  private *first(from: number, to: number): Steps<PathGraph> {
    const { walk, pace } = this;
    const whole = new PathGraphSearch(this.edges, from, to);
    while (whole.length < walk.length && !whole.meets && !whole.hasEnded)
      yield* whole.grow(Number.POSITIVE_INFINITY, pace);
    this.growth = whole;
    if (whole.meets && whole.length < walk.length) {
      const { hops, paths } = yield* whole.hopsOnPaths(pace);
      const edges = yield* this.toEdges(hops);
      if (paths <= MOST_PATHS) return { length: whole.length, edges, isCut: false, hasEnded: false };
    }
    const isWithin = whole.seen < walk.limit;
    if (!isWithin) this.growth = new PathGraphSearch(this.edges, from, to);
    return yield* this.grown(this.growth, isWithin ? whole.length : 1);
  }

  /** The first path graph for paths of this length or more. What has met no more edges than the limit has grown as within it. */
  private *grown(growth: PathGraphSearch, length: number): Steps<PathGraph> {
    const { walk, pace } = this;
    for (;;) {
      if (growth.length < length) yield* growth.grow(walk.limit, pace);
      const { meets, hasEnded } = growth;
      const isCut = growth.seen >= walk.limit;
      this.isOver = growth.length >= walk.length || isCut || (hasEnded && !meets);
      if (meets || this.isOver) {
        const { hops } = meets ? yield* growth.hopsOnPaths(pace) : { hops: [] };
        return { length: growth.length, edges: yield* this.toEdges(hops), isCut, hasEnded };
      }
      length = growth.length + 1;
    }
  }

  private *toEdges(hops: readonly PathHop[]): Steps<readonly PathEdge[]> {
    const columns = this.walk.edges.map((_, rule) =>
      this.walk.edgeProperties.flatMap((name) => this.edges.tableOf(rule)?.property(name) ?? []),
    );
    const edges: PathEdge[] = [];
    for (const { rule, edge } of hops) {
      const table = this.edges.tableOf(rule);
      edges.push({
        type: this.walk.edges[rule]?.type ?? "",
        from: this.graph.idOf(table?.from(edge) ?? 0),
        to: this.graph.idOf(table?.to(edge) ?? 0),
        values: valuesAt(columns[rule] ?? [], edge),
      });
      if (this.pace.isUp(columns.length)) yield;
    }
    return edges;
  }
}
