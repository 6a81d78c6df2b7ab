import { cypher, empty, identifier, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { GraphRecord } from "../../model/graph/graph-record.js";
import type { Kept, RecordChange, StoredRecord } from "../record-store.js";
import { toSteps, type Step } from "./step.js";
import { toNodeProperties } from "./stored-node.js";

type Labelled = Pick<GraphRecord, "labels">;

/** New nodes: `UNWIND $p0 AS row CREATE (n:Convention:Event) SET n = row`. */
export function createNodes(records: readonly GraphRecord[], kept: Kept): readonly Step[] {
  return toSteps(records, labelKey, (some, { labels }) => {
    const rows = param(some.map((record) => toNodeProperties(record, kept)));
    return toQuery(cypher`UNWIND ${rows} AS row CREATE (n${allOf(labels)}) SET n = row`);
  });
}

/** Nodes that stay and hold something else now; where a label changes, too, the edges to them stay. */
export function replaceNodes(changed: RecordChange["changed"], kept: Kept): readonly Step[] {
  const keyOf = ({ record, stored }: RecordChange["changed"][number]) => `${labelKey(stored)} ${labelKey(record)}`;
  return toSteps(changed, keyOf, (some, { record, stored }) => {
    const rows = param(some.map((one) => toNodeProperties(one.record, kept)));
    const node = cypher`(n:${firstLabel(stored)} {id: row.id})`;
    return toQuery(cypher`UNWIND ${rows} AS row MATCH ${node} SET n = row${relabel(stored, record)}`);
  });
}

/** Nodes that are gone, with all their edges. */
export function deleteNodes(removed: readonly StoredRecord[]): readonly Step[] {
  return toSteps(removed, labelKey, (some, example) =>
    toQuery(cypher`UNWIND ${param(idsOf(some))} AS id MATCH (n:${firstLabel(example)} {id: id}) DETACH DELETE n`),
  );
}

/** The label that a record is looked up by. */
export function firstLabel({ labels }: Labelled): Fragment {
  return identifier(labels[0] ?? "");
}

/** Equal for records that one text can write. */
export function labelKey({ labels }: Labelled): string {
  return labels.join();
}

/** The ids of some records, in their order. */
export function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

function allOf(labels: readonly string[]): Fragment {
  return join(
    labels.map((label) => cypher`:${identifier(label)}`),
    empty,
  );
}

function relabel(old: Labelled, current: Labelled): Fragment {
  const gone = old.labels.filter((label) => !current.labels.includes(label));
  const come = current.labels.filter((label) => !old.labels.includes(label));
  const remove = gone.length === 0 ? empty : cypher` REMOVE n${allOf(gone)}`;
  return come.length === 0 ? remove : cypher` SET n${allOf(come)}${remove}`;
}
