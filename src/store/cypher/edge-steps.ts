import { cypher, param, toQuery } from "../../cypher/cypher.js";
import type { GraphRecord } from "../../model/graph/graph-record.js";
import { createBundles, toBundle, type EdgeBundle } from "./edge-bundle.js";
import { firstLabel, idsOf, labelKey } from "./node-steps.js";
import type { RecordChange, StoredRecord } from "../record-store.js";
import { toSteps, type Step } from "./step.js";

/** The first label of a record that will be there. */
type LabelOf = RecordChange["labelOf"];

/** How many records must have edges of one pattern for it to be worth a text of its own: an engine takes long to plan one. */
const fewestAlike = 500;
/** Edges of a record that one text writes at most: with the nodes, the ways to plan it grow. */
const mostTogether = 4;

/** New edges. Where many records have edges of one pattern, those of a record are written together, so that a node which they share is
 *  looked up once; else each is written for itself. */
export function createEdges(records: readonly GraphRecord[], labelOf: LabelOf): readonly Step[] {
  const few = records.filter(({ edges }) => edges.length > 0 && edges.length <= mostTogether);
  const together = new Map(few.map((record) => [record, toBundle(record, record.edges, labelOf)]));
  const counts = new Map<string, number>();
  for (const { key } of together.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const bundles = records.flatMap((record) => {
    const whole = together.get(record);
    const isWorthIt = whole !== undefined && (counts.get(whole.key) ?? 0) >= fewestAlike;
    return isWorthIt ? [whole] : record.edges.map((edge) => toBundle(record, [edge], labelOf));
  });
  const keyOf = ({ key }: EdgeBundle) => key;
  const sizeOf = ({ edges }: EdgeBundle) => edges.length;
  return toSteps(bundles, keyOf, createBundles, sizeOf);
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

/** The edges that carry these ids, wherever they begin: all edges are looked at. */
export function deleteStrayEdges(ids: readonly string[]): readonly Step[] {
  return toSteps(
    ids,
    () => "",
    (some) => toQuery(cypher`MATCH ()-[r]->() WHERE r.id IN ${param(some)} DELETE r`),
  );
}
