import type { ChainWalk } from "../../engine/walk/walk.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Column } from "../column.js";
import type { EdgeTable } from "../edge-table.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Row, Rows } from "../rows.js";
import type { Snapshot } from "../snapshot.js";
import { sortInSteps } from "../sort/sort-in-steps.js";
import { areAll, hasLabelOf, isOneOf, type Predicate } from "../predicates.js";
import { mostEdges } from "./most-edges.js";

/** Edges of a row that are looked at before the pace is asked. */
const PIECE = 256;

/** The edges of one level, side by side: where each was met from, where it leads, the node that stands for the forms of that, and itself. */
export interface Hops {
  readonly near: readonly number[];
  readonly far: readonly number[];
  readonly form: readonly number[];
  readonly edge: readonly number[];
}

/** Looks at the edges of a walk, level by level. */
export class ChainLevels {
  private readonly table: EdgeTable;
  private readonly forms: EdgeTable | undefined;
  private readonly mayWalk: Predicate;
  private readonly mayReach: Predicate;
  private readonly isLabelled: Predicate;
  private readonly order: Column;
  private readonly ids: Column;
  private readonly keys: Column;
  private readonly most: number;

  constructor(
    graph: Snapshot,
    private readonly walk: ChainWalk,
  ) {
    this.table = graph.edges(walk.edge);
    this.forms = walk.form === undefined ? undefined : graph.edges(walk.form);
    const conditions = Object.entries(walk.where);
    this.mayWalk = areAll(conditions.map(([name, values]) => isOneOf(this.table.property(name), values)));
    this.mayReach = walk.until === undefined ? () => true : isBy(graph.property(walk.until.property), walk.until.value);
    this.isLabelled = hasLabelOf(graph, [walk.start.label]);
    this.order = graph.property(walk.orderBy);
    this.ids = graph.property("id");
    this.keys = this.table.property(walk.edgeProperties[0] ?? "id");
    this.most = mostEdges(walk);
  }

  /** The node that stands for all forms of this one, itself if the walk has no forms; `undefined` if nothing does. */
  formOf(node: number): number | undefined {
    return this.forms === undefined ? node : this.forms.out.first(node);
  }

  /** All edges out of what these nodes stand for; of more than one level reads, the first by the order of the walk. */
  *at(forms: readonly number[], pace: Pace): Steps<Hops> {
    let hops = noHops();
    for (const form of forms) {
      for (const near of this.membersOf(form)) {
        if (!this.isLabelled(near) || !this.mayReach(near)) continue;
        if (this.walk.direction !== "in") yield* this.add(near, this.table.out, hops, pace);
        if (this.walk.direction !== "out") yield* this.add(near, this.table.in, hops, pace);
        if (hops.edge.length > 2 * this.most) hops = yield* this.first(hops, pace);
        if (pace.isUp()) yield;
      }
    }
    return hops.edge.length > this.most ? yield* this.first(hops, pace) : hops;
  }

  private membersOf(form: number): Iterable<number> {
    return this.forms === undefined ? [form] : this.forms.in.neighbours(form);
  }

  private *add(near: number, rows: Rows, hops: GrowingHops, pace: Pace): Steps<void> {
    const row = rows.of(near);
    for (let start = row.start; start < row.end; start += PIECE) {
      const end = Math.min(start + PIECE, row.end);
      this.addPiece(near, row, start, end, hops);
      if (pace.isUp(end - start)) yield;
    }
  }

  private addPiece(near: number, { nodes, edges }: Row, start: number, end: number, hops: GrowingHops): void {
    for (let at = start; at < end; at += 1) {
      const [far, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
      if (!this.mayWalk(edge) || !this.isLabelled(far) || !this.mayReach(far)) continue;
      const form = this.formOf(far);
      if (form === undefined) continue;
      hops.near.push(near);
      hops.far.push(far);
      hops.form.push(form);
      hops.edge.push(edge);
    }
  }

  private *first(hops: Hops, pace: Pace): Steps<GrowingHops> {
    const places = Uint32Array.from(hops.edge, (_, place) => place);
    yield* sortInSteps(places, (a, b) => this.compare(hops, a, b), pace);
    const kept = places.subarray(0, this.most);
    const pick = (numbers: readonly number[]) => Array.from(kept, (place) => numbers[place] ?? 0);
    return { near: pick(hops.near), far: pick(hops.far), form: pick(hops.form), edge: pick(hops.edge) };
  }

  private compare({ far, edge }: Hops, a: number, b: number): number {
    const [x, y] = [far[a] ?? 0, far[b] ?? 0];
    const byNode = x === y ? 0 : compareTexts(this.order, x, y) || compareTexts(this.ids, x, y);
    return byNode || compareTexts(this.keys, edge[a] ?? 0, edge[b] ?? 0);
  }
}

interface GrowingHops {
  readonly near: number[];
  readonly far: number[];
  readonly form: number[];
  readonly edge: number[];
}

function noHops(): GrowingHops {
  return { near: [], far: [], form: [], edge: [] };
}

/** Compares by the texts of a column; what has none comes first, as the empty text does. */
export function compareTexts(column: Column, a: number, b: number): number {
  const [x, y] = [column.at(a), column.at(b)];
  return x === y ? 0 : compareCodePoints(String(x ?? ""), String(y ?? ""));
}

function isBy(column: Column, bound: string): Predicate {
  return (node) => {
    const value = column.at(node);
    return typeof value !== "string" || value <= bound;
  };
}
