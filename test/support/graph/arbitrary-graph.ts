import fc from "fast-check";
import type { GraphLayout } from "../../../src/model/graph/graph-layout.js";
import type { GraphEdge, GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { RecordStatus } from "../../../src/model/visibility.js";

/** Orders of all kinds over the random graphs: by texts, by numbers, by a node one step further, by the edges themselves, upwards and
 *  downwards. */
export const smallLayout: GraphLayout = {
  rows: [
    { edge: "X", direction: "in", order: [{ property: "key" }] },
    { edge: "X", direction: "out", order: [{ property: "number", isOfEdge: true }, { property: "key" }] },
    {
      edge: "SIGNATURE_BY",
      direction: "in",
      order: [{ property: "key", step: { edge: "SIGNATURE_ON", direction: "out" } }],
    },
    {
      edge: "SIGNATURE_BY",
      direction: "out",
      order: [{ property: "number", step: { edge: "SIGNATURE_ON", direction: "in" } }],
    },
  ],
  orders: [
    { label: "A", keys: [] },
    { label: "A", keys: [{ property: "key", isDescending: false }] },
    {
      label: "A",
      keys: [
        { property: "key", isDescending: true },
        { property: "number", isDescending: false },
      ],
    },
    { label: "B", keys: [{ property: "number", isDescending: false }] },
  ],
  tallies: [
    { label: "A", property: "status" },
    { label: "B", property: "number" },
  ],
};

const names = ["a", "b", "c", "d", "e/1", "é", "\uff5e", "\u{1f642}"];
const key = fc.constantFrom("", "a", "ab", "b", "\ud7ff", "\uff5e", "\u{1f642}", "\u{1f642}a");

const status = fc.constantFrom<RecordStatus[]>("ACCEPTED", "SUGGESTED");
const said = {
  key,
  number: fc.integer({ min: -2, max: 3 }),
  flag: fc.boolean(),
  list: fc.array(key, { maxLength: 2 }),
};

function edge(ids: readonly string[]): fc.Arbitrary<GraphEdge> {
  const id = fc.constantFrom(...ids);
  const ends = fc.record({ from: id, to: id }, { requiredKeys: ["to"] });
  const properties = fc.record({ ...said, status }, { requiredKeys: [] });
  return fc
    .tuple(fc.constantFrom("X", "SIGNATURE_BY", "SIGNATURE_ON"), ends, properties)
    .map(([type, { from, to }, given]) => ({ type, to, ...(from !== undefined && { from }), properties: given }));
}

function record(id: string, ids: readonly string[]): fc.Arbitrary<GraphRecord> {
  const labels = fc.constantFrom(["A"], ["B"], ["B", "A"], ["C"]);
  return fc.record({
    id: fc.constant(id),
    labels,
    status: fc.option(status),
    properties: fc.record(said, { requiredKeys: [] }),
    edges: fc.array(edge(ids), { maxLength: 4 }),
  });
}

/** Records with all their edges inside of them, in any order. */
export const graph: fc.Arbitrary<readonly GraphRecord[]> = fc
  .subarray(names)
  .chain((ids) => fc.tuple(...ids.map((id) => record(id, ids))))
  .chain((records) => fc.shuffledSubarray(records, { minLength: records.length }));
