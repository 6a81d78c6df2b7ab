import type { Direction, GraphLayout } from "../../model/graph/graph-layout.js";
import type { GraphEdge, GraphRecord } from "../../model/graph/graph-record.js";
import { EdgeEditor, type NumberedEdge } from "./edge-editor.js";
import { emptyEdges, type EdgeTable } from "../edge-table.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Rows } from "../rows.js";
import type { Compare } from "../sort/sort-in-steps.js";

/** The edge tables of a snapshot by their types. */
export type EdgeTables = ReadonlyMap<string, EdgeTable>;

/** Gives the orders of the rows of a type, as far as the rows that they are read from are known. */
export type OrderRows = (editor: EdgeEditor, type: string, rowsOf: RowsOf) => Readonly<Record<Direction, Compare>>;

/** The rows of a type and direction, as they are now. */
export type RowsOf = (type: string, direction: Direction) => Rows;

/** What it takes to find both ends of an edge, as they may have to be searched for. */
const UNITS_OF_ENDS = 8;

/** What is known of the nodes that edges lie between. */
export interface Numbers {
  /** The number of a node that will be there. @throws Error for one that will not */
  numberOf(this: void, id: string): number;
  /** Whether its number was given before, so that it may have edges. */
  wasThere(this: void, node: number): boolean;
}

/** Changes the edges of a snapshot. */
export class EdgesEditor {
  private readonly editors = new Map<string, EdgeEditor>();
  /** Types that lead to a key of an order. */
  private readonly steps: ReadonlySet<string>;
  /** Types whose order is read over a step, so that the step's rows are needed first. */
  private readonly stepped: ReadonlySet<string>;
  private readonly rows: GraphLayout["rows"];

  constructor(
    private readonly base: EdgeTables,
    layout: GraphLayout,
  ) {
    this.rows = layout.rows;
    const stepped = layout.rows.filter(({ order }) => order.some(({ step }) => step !== undefined));
    this.stepped = new Set(stepped.map(({ edge }) => edge));
    this.steps = new Set(stepped.flatMap(({ order }) => order.flatMap(({ step }) => step?.edge ?? [])));
  }

  /** The editor of a type. */
  of(type: string): EdgeEditor {
    const known = this.editors.get(type);
    if (known !== undefined) return known;
    const order = this.rows.flatMap((row) => (row.edge === type ? row.order : []));
    const keys = order.flatMap(({ property, isOfEdge }) => (isOfEdge ? [property] : []));
    const editor = new EdgeEditor(this.base.get(type) ?? emptyEdges, this.steps.has(type), keys);
    this.editors.set(type, editor);
    return editor;
  }

  /** Takes away whatever begins or ends at nodes, or belongs to them. */
  *remove(nodes: readonly number[], pace: Pace): Steps<void> {
    for (const [type, table] of this.base) {
      for (const node of nodes) {
        if (table.owns(node)) yield* this.of(type).put(node, [], pace);
        if (table.touches(node)) yield* this.of(type).dropAround(node, pace);
        if (pace.isUp()) yield;
      }
    }
  }

  /** Puts what records bring along in place of what they brought before. */
  *put(records: readonly GraphRecord[], { numberOf, wasThere }: Numbers, pace: Pace): Steps<void> {
    for (const { id, edges } of records) {
      const owner = numberOf(id);
      if (wasThere(owner)) {
        yield* this.replace(owner, edges, numberOf, pace);
        continue;
      }
      for (const { type, from, to, properties = {} } of edges) {
        const edge = { from: from === undefined ? owner : numberOf(from), to: numberOf(to), properties };
        if (pace.isUp(this.of(type).add(owner, edge))) yield;
      }
    }
  }

  private *replace(owner: number, edges: readonly GraphEdge[], numberOf: Numbers["numberOf"], pace: Pace): Steps<void> {
    const byType = new Map<string, NumberedEdge[]>();
    for (const [type, table] of this.base) if (table.owns(owner)) byType.set(type, []);
    for (const { type, from, to, properties = {} } of edges) {
      const list = byType.get(type) ?? [];
      list.push({ from: from === undefined ? owner : numberOf(from), to: numberOf(to), properties });
      byType.set(type, list);
      // Both ends were looked for.
      if (pace.isUp(UNITS_OF_ENDS)) yield;
    }
    for (const [type, list] of byType) yield* this.of(type).put(owner, list, pace);
  }

  /** The tables as they are now. */
  *finish(orderRows: OrderRows, pace: Pace): Steps<EdgeTables> {
    const tables = new Map(this.base);
    const rowsOf: RowsOf = (type, direction) => (tables.get(type) ?? emptyEdges)[direction];
    const types = [...this.editors.keys()];
    for (const isStepped of [false, true]) {
      for (const type of types.filter((name) => this.stepped.has(name) === isStepped)) {
        const editor = this.of(type);
        tables.set(type, yield* editor.finish(orderRows(editor, type, rowsOf), pace));
      }
    }
    return tables;
  }
}
