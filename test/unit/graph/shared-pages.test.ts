import { build, patch } from "../../../src/graph/edit/patch.js";
import type { Snapshot } from "../../../src/graph/snapshot.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { viewOf } from "../../support/graph/graph-view.js";

const layout = declaredLayout();
let records: readonly GraphRecord[];
let whole: Snapshot;

beforeAll(async () => {
  records = await recordsOf("seed");
  whole = build(records, layout);
});

test("a part that is patched with the rest is the whole, over the shipped corpus", () => {
  const part = records.filter((_, index) => index % 3 !== 0);
  const known = new Set(part.map(({ id }) => id));
  const isKnown = ({ from, to }: GraphRecord["edges"][number]): boolean =>
    known.has(to) && (from === undefined || known.has(from));
  const cut = part.map((record) => ({ ...record, edges: record.edges.filter(isKnown) }));
  const rest = records.filter(({ id, edges }) => !known.has(id) || !edges.every(isKnown));

  const patched = patch(build(cut, layout), { put: rest });

  expect(viewOf(patched)).toEqual(viewOf(whole));
});

test("what is put as it is shares every column and every edge", () => {
  const same = patch(whole, { put: records });

  for (const name of whole.properties) expect(same.property(name)).toBe(whole.property(name));
  for (const type of whole.edgeTypes) expect(same.edges(type)).toBe(whole.edges(type));
});

test("a changed status is written to the pages of the record alone, and the old snapshot does not know of it", () => {
  const record = records.find(({ labels }) => labels[0] === "CrossReference");
  if (record === undefined) throw new Error("There is no cross-reference.");
  const edges = record.edges.map((edge) =>
    edge.properties === undefined ? edge : { ...edge, properties: { ...edge.properties, status: "REJECTED" } },
  );
  const before = viewOf(whole);

  const patched = patch(whole, { put: [{ ...record, status: "REJECTED", edges }] });

  expect(patched.property("status").at(patched.find(record.id) ?? -1)).toBe("REJECTED");
  expect(patched.property("title")).toBe(whole.property("title"));
  expect(patched.edges("REFERS_TO").out).toBe(whole.edges("REFERS_TO").out);
  expect(patched.tally("CrossReference", "status")?.get("REJECTED")).toBe(
    1 + (whole.tally("CrossReference", "status")?.get("REJECTED") ?? 0),
  );
  expect(viewOf(whole)).toEqual(before);
});
