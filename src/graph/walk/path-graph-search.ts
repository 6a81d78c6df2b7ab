import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { countPaths, hopsOnPaths } from "./hops-on-paths.js";
import type { MetEdges, PassableEdges } from "./passable-edges.js";

const [HERE, THERE] = [1, 2];

/** An edge of a path graph: the place of its type in the walk, and its number. */
export interface PathHop {
  readonly rule: number;
  readonly edge: number;
}

/** The edges of a path graph, and how many paths of its length there are if that is the least at which there is one. */
export interface PathHops {
  readonly hops: readonly PathHop[];
  readonly paths: number;
}

/** Grows from two nodes at once, a step at a time, each time from the one that has come to fewer. Nodes go by places in the order in which
 *  they were met, the two ends first. */
export class PathGraphSearch {
  private readonly places = new Map<number, number>();
  private readonly nodes: number[] = [];
  /** From which of the two each place has been reached. */
  private readonly sides: number[] = [];
  private readonly hops: MetEdges = { near: [], far: [], rule: [], edge: [] };
  private here: readonly number[];
  private there: readonly number[];
  private isJoined = false;
  /** How many steps have been taken. */
  length = 0;
  /** How many edges have been met, one that was met from both sides twice. */
  seen = 0;

  /** Two nodes that are not the same. */
  constructor(
    private readonly edges: PassableEdges,
    from: number,
    to: number,
  ) {
    this.reach(from, HERE);
    this.reach(to, THERE);
    [this.here, this.there] = [[from], [to]];
  }

  /** Whether what was reached from one end has been reached from the other. */
  get meets(): boolean {
    return this.isJoined;
  }

  /** Whether every edge that any path could go over has been met. */
  get hasEnded(): boolean {
    return this.here.length === 0 || this.there.length === 0;
  }

  /** One step, unless `limit` edges have been met before it ends. */
  *grow(limit: number, pace: Pace): Steps<void> {
    this.length += 1;
    if (this.hasEnded) return;
    const isHere = this.here.length <= this.there.length;
    const met = yield* this.edges.at(isHere ? this.here : this.there, limit - this.seen, pace);
    const next = yield* this.take(met, isHere ? HERE : THERE, pace);
    if (isHere) this.here = next;
    else this.there = next;
  }

  /** What lies on the paths of at most as many steps as have been taken. */
  *hopsOnPaths(pace: Pace): Steps<PathHops> {
    const { near, far, rule, edge } = this.hops;
    const all = { near, far, places: this.nodes.length, length: this.length };
    const { hops, before } = yield* hopsOnPaths(all, pace);
    const found = new Map<string, number>();
    for (const hop of hops) {
      found.set(`${rule[hop] ?? 0} ${edge[hop] ?? 0}`, hop);
      if (pace.isUp()) yield;
    }
    const once = [...found.values()];
    return {
      hops: once.map((hop) => ({ rule: rule[hop] ?? 0, edge: edge[hop] ?? 0 })),
      paths: yield* countPaths({ hops: once, before }, all, pace),
    };
  }

  private *take(met: MetEdges, side: number, pace: Pace): Steps<readonly number[]> {
    const next: number[] = [];
    this.seen += met.edge.length;
    for (let at = 0; at < met.edge.length; at += 1) {
      const [near, far] = [met.near[at] ?? 0, met.far[at] ?? 0];
      if (this.reach(far, side)) next.push(far);
      if (near !== far) this.keep(near, far, met.rule[at] ?? 0, met.edge[at] ?? 0);
      if (pace.isUp()) yield;
    }
    return next;
  }

  private keep(near: number, far: number, rule: number, edge: number): void {
    this.hops.near.push(this.places.get(near) ?? 0);
    this.hops.far.push(this.places.get(far) ?? 0);
    this.hops.rule.push(rule);
    this.hops.edge.push(edge);
  }

  /** False for what has been reached from that side before. */
  private reach(node: number, side: number): boolean {
    const place = this.places.get(node);
    if (place === undefined) {
      this.places.set(node, this.nodes.length);
      this.nodes.push(node);
      this.sides.push(side);
      return true;
    }
    const before = this.sides[place] ?? 0;
    if ((before & side) !== 0) return false;
    this.sides[place] = before | side;
    this.isJoined = true;
    return true;
  }
}
