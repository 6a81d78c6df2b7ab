import type { GraphRecord } from "../../../src/model/graph/graph-record.js";

/** Records by id with all that they name, and all that those name: the smallest part of a corpus that can be loaded with them. */
export function withAllTheyName(records: readonly GraphRecord[], ids: readonly string[]): readonly GraphRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { from, to } of byId.get(id)?.edges ?? []) open.push(to, ...(from === undefined ? [] : [from]));
  }
  return records.filter(({ id }) => found.has(id));
}
