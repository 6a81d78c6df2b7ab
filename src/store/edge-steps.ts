import { cypher, empty, identifier, param, toQuery } from "../cypher/cypher.js";
import type { GraphEdge, GraphRecord } from "../domain/graph-record.js";
import { firstLabel, idsOf, labelKey } from "./node-steps.js";
import { toSteps, type Step } from "./step.js";
import type { StoredRecord } from "./stored-record.js";

/** An edge with both its ends, and the label that each is looked up by. */
interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly from: string;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** New edges:
 *  `UNWIND $p0 AS row MATCH (a:Article {id: row[0]}), (b:Person {id: row[1]}) CREATE (a)-[r:SIGNED]->(b) SET r = row[2]`. */
export function createEdges(records: readonly GraphRecord[], labelOf: ReadonlyMap<string, string>): readonly Step[] {
  const placed = records.flatMap(({ id, edges }) => edges.map((edge) => place(edge, edge.from ?? id, labelOf)));
  return toSteps(placed, textKey, (some, { edge, fromLabel, toLabel }) => {
    const rows = param(some.map(toRow));
    const ends = cypher`(a:${identifier(fromLabel)} {id: row[0]}), (b:${identifier(toLabel)} {id: row[1]})`;
    const properties = edge.properties === undefined ? empty : cypher` SET r = row[2]`;
    return toQuery(
      cypher`UNWIND ${rows} AS row MATCH ${ends} CREATE (a)-[r:${identifier(edge.type)}]->(b)${properties}`,
    );
  });
}

/** The edges that nodes have of their own: those without an `id`, as one with an `id` belongs to the record of that id. */
export function deleteOwnEdges(records: readonly StoredRecord[]): readonly Step[] {
  return toSteps(records, labelKey, (some, example) => {
    const node = cypher`(n:${firstLabel(example)} {id: id})`;
    return toQuery(cypher`UNWIND ${param(idsOf(some))} AS id MATCH ${node}-[r]->() WHERE r.id IS NULL DELETE r`);
  });
}

/** The edges that stand for records: each starts at a node that its record has an edge to. */
export function deleteContractedEdges(records: readonly StoredRecord[]): readonly Step[] {
  return toSteps(records, labelKey, (some, example) => {
    const path = cypher`(n:${firstLabel(example)} {id: id})-->(a) MATCH (a)-[r]->()`;
    return toQuery(cypher`UNWIND ${param(idsOf(some))} AS id MATCH ${path} WHERE r.id = id WITH DISTINCT r DELETE r`);
  });
}

function place(edge: GraphEdge, from: string, labelOf: ReadonlyMap<string, string>): PlacedEdge {
  return { edge, from, fromLabel: labelOf.get(from) ?? "", toLabel: labelOf.get(edge.to) ?? "" };
}

function textKey({ edge, fromLabel, toLabel }: PlacedEdge): string {
  return [edge.type, fromLabel, toLabel, edge.properties === undefined].join();
}

function toRow({ edge, from }: PlacedEdge): readonly unknown[] {
  return edge.properties === undefined ? [from, edge.to] : [from, edge.to, edge.properties];
}
