import { invariant } from "../../../src/base/invariant.js";
import type { Engine } from "../../../src/engine/engine.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readVisibleRecords } from "../../../src/store/read-visible-records.js";
import { changeGraph } from "../../support/change-graph.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";

async function collect(engine: Engine, statuses?: readonly string[]) {
  const { records, omittedCount } = await readVisibleRecords(engine, statuses);
  const all: GraphRecord[] = [];
  for await (const record of records) all.push(record);
  return { records: all, omittedCount };
}

function idsWith(records: readonly GraphRecord[], ...statuses: readonly string[]): readonly string[] {
  return records.filter(({ status }) => statuses.includes(String(status))).map(({ id }) => id);
}

describeEachEngine("readVisibleRecords", (open) => {
  test.each([
    { it: "leaves out what is not accepted", statuses: undefined, hidden: ["SUGGESTED", "REJECTED"] },
    { it: "gives suggestions if asked", statuses: ["ACCEPTED", "SUGGESTED"], hidden: ["REJECTED"] },
    { it: "gives what was rejected if asked", statuses: ["REJECTED"], hidden: ["ACCEPTED", "SUGGESTED"] },
  ])("$it, with every trace of it, and counts it", async ({ statuses, hidden }) => {
    const world = await recordsOf("world");
    const engine = await open(graphSchema);
    await loadRecords(engine, world);
    const omitted = idsWith(world, ...hidden);

    const found = await collect(engine, statuses);

    const text = JSON.stringify(found.records);
    expect(omitted.length).toBeGreaterThan(3);
    expect(found.omittedCount).toBe(omitted.length);
    const listings = world.filter(({ labels }) => labels.includes("Listing"));
    expect(found.records).toHaveLength(world.length - listings.length - omitted.length);
    expect(omitted.filter((id) => text.includes(JSON.stringify(id)))).toEqual([]);
    expect(await loadRecords(await open(graphSchema), found.records)).toMatchObject({ added: found.records.length });
  });

  test("gives identifiers with what has them, and nothing that would tell of those of others", async () => {
    const world = await recordsOf("world");
    const [first, ...others] = world.filter(({ labels }) => labels.includes("Article"));
    const id = "listing/doi-10.1-x";
    const listed = invariant(first, "an article");
    const engine = await open(graphSchema);
    await loadRecords(engine, [
      ...world.filter((record) => record !== listed),
      { ...listed, edges: [...listed.edges, { type: "LISTED_UNDER", to: id }] },
      { id, labels: ["Listing"], status: null, properties: {}, edges: [] },
    ]);

    const { records } = await collect(engine);

    expect(others.length).toBeGreaterThan(3);
    expect(JSON.stringify(records)).not.toContain(id);
  });

  test("never gives what was removed, nor a reviewed record without a status", async () => {
    const world = await recordsOf("world");
    const [removed = "", lost = ""] = idsWith(world, "ACCEPTED");
    const engine = await open(graphSchema);
    await loadRecords(engine, world);
    const put = world.flatMap((record): readonly GraphRecord[] => {
      if (record.id === removed) return [{ ...record, status: "REDACTED" }];
      return record.id === lost ? [{ ...record, status: null }] : [];
    });
    await changeGraph(engine, { put });

    const { records } = await collect(engine, ["ACCEPTED", "SUGGESTED", "REJECTED", "REDACTED"]);

    expect(records.map(({ id }) => id)).not.toContain(removed);
    expect(records.map(({ id }) => id)).not.toContain(lost);
  });
});
