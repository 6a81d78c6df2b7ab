import type { Steps } from "../../../base/scheduling/steps.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Row } from "../../../graph/rows.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { areAll, isOneOf, isOneOfOrNone, type Predicate } from "../../../graph/predicates.js";
import { carriesStatus, visibleStatuses } from "../../../model/visibility.js";
import { walkedEdges, type WalkedEdge } from "../walked-edges.js";

/** Edges of a row that are looked at before the pace is asked. */
const PIECE = 256;

/** The edges of one type, as far as they are meant. */
export interface EdgeRowsOfType {
  readonly type: string;
  readonly table: EdgeTable;
  readonly isMeant: Predicate;
}

/** Edges that a reader sees: those of the statuses that are always shown, and those that are not reviewed one by one. Of references, if stances
 *  are given, only those that take one of them. */
export function seenEdges(graph: Snapshot, stances?: readonly string[]): EdgeRows {
  return new EdgeRows(graph, walkedEdges, stances, (table) =>
    isOneOfOrNone(table.property("status"), visibleStatuses()),
  );
}

/** Edges of these statuses. */
export function edgesWithStatus(graph: Snapshot, statuses: readonly string[], stances?: readonly string[]): EdgeRows {
  const reviewed = walkedEdges.filter(({ edge }) => carriesStatus(edge));
  return new EdgeRows(graph, reviewed, stances, (table) => isOneOf(table.property("status"), statuses));
}

/** What joins nodes, as it lies in memory: nodes and edges go by their numbers. */
export class EdgeRows {
  readonly tables: readonly EdgeRowsOfType[];

  constructor(
    graph: Snapshot,
    among: readonly WalkedEdge[],
    stances: readonly string[] | undefined,
    hasStatus: (table: EdgeTable) => Predicate,
  ) {
    this.tables = among.flatMap(({ edge }) => {
      const table = graph.edges(edge);
      if (table.count === 0) return [];
      const sides = stances === undefined ? [] : [isOneOfOrNone(table.property("stance"), stances)];
      return [{ type: edge, table, isMeant: areAll([hasStatus(table), ...sides]) }];
    });
  }

  /** Adds the nodes that a node is joined to, itself left out, as far as they are wanted. */
  *addNeighbours(node: number, isWanted: Predicate, found: Set<number>, pace: Pace): Steps<void> {
    for (const { row, isMeant } of this.rowsAt(node)) {
      for (let start = row.start; start < row.end; start += PIECE) {
        const end = Math.min(start + PIECE, row.end);
        addPiece(row, start, end, (far, edge) => far !== node && isMeant(edge) && isWanted(far), found);
        if (pace.isUp(end - start)) yield;
      }
    }
    if (pace.isUp(this.tables.length)) yield;
  }

  private rowsAt(node: number): readonly MeantRow[] {
    const rows: MeantRow[] = [];
    for (const { table, isMeant } of this.tables) {
      for (const side of [table.out, table.in]) {
        if (side.degree(node) > 0) rows.push({ row: side.of(node), isMeant });
      }
    }
    return rows;
  }
  /** Shows each edge at a node: with the node at the other end, its own number and the table that it lies in. One of a node with itself is none.
   *  `directions`: only those that point away from the node, or all. */
  *each(node: number, directions: "out" | "both", show: ShowEdge, pace: Pace): Steps<void> {
    for (const rowsOfType of this.tables) {
      const rows =
        directions === "out"
          ? [rowsOfType.table.out.of(node)]
          : [rowsOfType.table.out.of(node), rowsOfType.table.in.of(node)];
      for (const { nodes, edges, start, end } of rows) {
        for (let at = start; at < end; at += 1) {
          const [far, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
          if (far !== node && rowsOfType.isMeant(edge)) show(far, edge, rowsOfType);
          if (pace.isUp()) yield;
        }
      }
    }
    if (pace.isUp(this.tables.length)) yield;
  }
}

/** A row of edges, with what tells which of them are meant. */
interface MeantRow {
  readonly row: Row;
  readonly isMeant: Predicate;
}

function addPiece(
  { nodes, edges }: Row,
  start: number,
  end: number,
  isWanted: (far: number, edge: number) => boolean,
  found: Set<number>,
): void {
  for (let at = start; at < end; at += 1) {
    const far = nodes[at] ?? 0;
    if (isWanted(far, edges[at] ?? 0)) found.add(far);
  }
}

/** Gets an edge. */
export type ShowEdge = (far: number, edge: number, rowsOfType: EdgeRowsOfType) => void;
