import type { EdgeRule, PathWalk } from "../../engine/walk/path-walk.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { EdgeTable } from "../edge-table.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Row } from "../rows.js";
import type { Snapshot } from "../snapshot.js";
import { firstInSteps } from "../sort/first-in-steps.js";
import { areAll, hasLabelOf, isNoneOf, isNotWithin, isOneOf, type Predicate } from "../predicates.js";
import { findKey } from "./find-key.js";

/** Edges of a row that are looked at before the pace is asked. */
const PIECE = 256;

/** Edges over which a path may lead, side by side: the nodes that each was met from and leads to, the place of its type in the walk, itself. */
export interface MetEdges {
  readonly near: number[];
  readonly far: number[];
  readonly rule: number[];
  readonly edge: number[];
}

/** One type of edge that a path may go over. */
interface Rule {
  readonly table: EdgeTable;
  readonly mayWalk: Predicate;
}

/** Looks at the edges of nodes for a walk between two of them. */
export class PassableEdges {
  readonly from: number | undefined;
  readonly to: number | undefined;
  private readonly rules: readonly Rule[];
  private readonly without: ReadonlySet<number>;
  private readonly unshown: ReadonlySet<number>;
  private readonly isBetween: Predicate;

  constructor(
    private readonly graph: Snapshot,
    private readonly walk: PathWalk,
  ) {
    this.from = findKey(graph, walk.from);
    this.to = findKey(graph, walk.to);
    this.unshown = new Set(walk.unshown.flatMap((id) => graph.find(id) ?? []));
    const [key = "id"] = walk.edgeProperties;
    const withoutEdges = new Set(walk.withoutEdges);
    this.rules = walk.edges.map(({ type, where, shownBy, witnesses }) => {
      const table = graph.edges(type);
      const conditions = Object.entries(where).map(([name, values]) => isOneOf(table.property(name), values));
      const kept = withoutEdges.size === 0 ? [] : [isNoneOf(table.property(key), withoutEdges)];
      return { table, mayWalk: areAll([...conditions, ...kept, ...this.witnessed(table, shownBy, witnesses)]) };
    });
    this.without = new Set(walk.without.flatMap((key) => findKey(graph, key) ?? []));
    this.isBetween = hasLabelOf(graph, walk.via);
  }

  /** The edges of the type at that place of the walk. */
  tableOf(rule: number): EdgeTable | undefined {
    return this.rules[rule]?.table;
  }

  /** All that lead on from these nodes; if there is a limit, the first by what kind of node they lead from, then by the ids of those that they
   *  lead to, as a statement would give them. */
  *at(nodes: readonly number[], limit: number, pace: Pace): Steps<MetEdges> {
    let met: MetEdges = { near: [], far: [], rule: [], edge: [] };
    for (const near of nodes) {
      for (let rule = 0; rule < this.rules.length; rule += 1) {
        const table = this.rules[rule]?.table;
        if (table?.touches(near) !== true) continue;
        yield* this.add(near, rule, table.out.of(near), false, met, pace);
        yield* this.add(near, rule, table.in.of(near), true, met, pace);
      }
      if (met.edge.length > 2 * limit) met = yield* this.first(met, limit, pace);
      if (pace.isUp(this.rules.length)) yield;
    }
    return met.edge.length > limit ? yield* this.first(met, limit, pace) : met;
  }

  private *add(near: number, rule: number, row: Row, isIn: boolean, met: MetEdges, pace: Pace): Steps<void> {
    for (let start = row.start; start < row.end; start += PIECE) {
      const end = Math.min(start + PIECE, row.end);
      this.addPiece(near, rule, row, start, end, isIn, met);
      if (pace.isUp(end - start)) yield;
    }
  }

  /* That something is left which shows an edge, where what shows nothing is known. */
  private witnessed(
    table: EdgeTable,
    shownBy: EdgeRule["shownBy"],
    witnesses: EdgeRule["witnesses"],
  ): readonly Predicate[] {
    const { unshown, untold } = this.walk;
    const isShown: Predicate = (edge) => shownBy === undefined || !this.unshown.has(table[shownBy](edge));
    const isTold = witnesses === undefined ? undefined : isNotWithin(table.property(witnesses), new Set(untold));
    return [
      ...(unshown.length === 0 ? [] : [isShown]),
      ...(untold.length === 0 || isTold === undefined ? [] : [isTold]),
    ];
  }

  /* An edge from a node to itself lies in both rows, and is met once. */
  private addPiece(
    near: number,
    rule: number,
    { nodes, edges }: Row,
    start: number,
    end: number,
    isIn: boolean,
    met: MetEdges,
  ): void {
    const mayWalk = this.rules[rule]?.mayWalk;
    for (let at = start; at < end; at += 1) {
      const [far, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
      if (mayWalk?.(edge) !== true || !this.mayPass(far) || (isIn && far === near)) continue;
      met.near.push(near);
      met.far.push(far);
      met.rule.push(rule);
      met.edge.push(edge);
    }
  }

  private mayPass(node: number): boolean {
    if (node === this.from || node === this.to) return true;
    return this.isBetween(node) && !this.without.has(node);
  }

  /* Edges between the same two nodes keep the order in which they lie. */
  private *first(met: MetEdges, limit: number, pace: Pace): Steps<MetEdges> {
    const { near, far } = met;
    const { ids } = this.graph.parts.nodes;
    const kinds = yield* this.kindsOf(near, pace);
    const places = Uint32Array.from(near.keys());
    const compare = (a: number, b: number) => {
      const [x, y] = [near[a] ?? 0, near[b] ?? 0];
      const byNear = x === y ? a - b : ids.compare(x, y);
      const byFar = far[a] === far[b] ? byNear : ids.compare(far[a] ?? 0, far[b] ?? 0);
      return (kinds[a] ?? 0) - (kinds[b] ?? 0) || byFar;
    };
    yield* firstInSteps(places, limit, compare, pace);
    const kept = places.subarray(0, limit).sort();
    const pick = (numbers: readonly number[]) => Array.from(kept, (place) => numbers[place] ?? 0);
    return { near: pick(near), far: pick(far), rule: pick(met.rule), edge: pick(met.edge) };
  }

  /* Of each the place of its kind among all kinds in order. */
  private *kindsOf(nodes: readonly number[], pace: Pace): Steps<Uint8Array> {
    const inOrder = [...new Set([this.walk.from.label, this.walk.to.label, ...this.walk.via, ""])].sort(
      compareCodePoints,
    );
    const kinds = new Uint8Array(nodes.length);
    for (const [at, node] of nodes.entries()) {
      kinds[at] = node === nodes[at - 1] ? (kinds[at - 1] ?? 0) : inOrder.indexOf(this.kindOf(node));
      if (pace.isUp()) yield;
    }
    return kinds;
  }

  private kindOf(node: number): string {
    const { from, to, via } = this.walk;
    if (node === this.from) return from.label;
    if (node === this.to) return to.label;
    return via.find((label) => this.graph.hasLabel(node, label)) ?? "";
  }
}
