import type { GraphEngine } from "../../../src/engine/engine.js";
import { build } from "../../../src/graph/edit/patch.js";
import { materialize } from "../../../src/model/graph/materialized-edges.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta } from "../../../src/store/meta.js";
import { readRecords } from "../../../src/store/read-records.js";
import { readVisibleRecords } from "../../../src/store/read-visible-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { describeEachKeeping } from "../../support/graph/describe-each-keeping.js";
import { viewOf } from "../../support/graph/graph-view.js";

const records = generateRecords(20);

async function collect<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}

function edit(id: string, change: (record: GraphRecord) => GraphRecord): readonly GraphRecord[] {
  return records.map((record) => (record.id === id ? change(record) : record));
}

/** What stands in memory is what the records make, and so is what was kept of them. */
async function expectGraphOf(engine: GraphEngine, wanted: readonly GraphRecord[]): Promise<void> {
  const { snapshot, corpusVersion } = await engine.graph();
  expect(viewOf(snapshot)).toEqual(viewOf(build(wanted, declaredLayout())));
  expect(corpusVersion).toBe((await readMeta(engine))?.corpusVersion ?? "");
  const kept = await collect(readRecords(engine));
  expect(kept.map(inOrder)).toEqual(wanted.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(inOrder));
  expect(await findDisagreements(engine, materialize)).toEqual([]);
}

/** Edges and properties in one order, so that records can be compared. */
function inOrder({ id, labels, status, properties, edges }: GraphRecord): unknown {
  const sort = (values: object) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = edges.map((edge) => JSON.stringify(sort({ ...edge, properties: sort(edge.properties ?? {}) }))).sort();
  return { id, labels, status, properties: sort(properties), text };
}

describeEachKeeping("records of a graph in memory", (open) => {
  test("make the graph that they say, whether it is read before they are loaded or after", async () => {
    const world = await recordsOf("world");
    const [early, late] = [await open(), await open()];
    await expectGraphOf(early, []);

    expect(await loadRecords(early, world)).toMatchObject({ added: world.length });
    expect(await loadRecords(late, world.toReversed())).toMatchObject({ added: world.length });

    await expectGraphOf(early, world);
    await expectGraphOf(late, world);
  });

  test("that are loaded twice change nothing, not even the graph that stands", async () => {
    const engine = await open();
    await loadRecords(engine, records);
    const before = await engine.graph();

    expect(await loadRecords(engine, records.toReversed())).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 64,
    });

    expect(await engine.graph()).toBe(before);
  });

  test.each([
    {
      it: "a property that is new, one that is other, and one that is gone",
      now: edit("article/3", (record) => ({ ...record, properties: { title: "Other", note: "new" } })),
    },
    {
      it: "an edge that leads elsewhere",
      now: edit("cross-reference/3", (record) => ({
        ...record,
        edges: record.edges.map((edge) => (edge.from === undefined ? edge : { ...edge, to: "article/19" })),
      })),
    },
    { it: "edges that are gone", now: edit("signature/5", (record) => ({ ...record, edges: [] })) },
    { it: "labels", now: edit("article/3", (record) => ({ ...record, labels: ["Convention", "Event"] })) },
    { it: "a status", now: edit("signature/5", (record) => ({ ...record, status: "REJECTED" })) },
    {
      it: "records that are gone",
      now: records.filter(({ id }) => id !== "cross-reference/3" && id !== "signature/7"),
    },
    { it: "all records gone", now: [] },
  ])("change the graph from one to the next and leave the old one as it was: $it", async ({ now }) => {
    const engine = await open();
    await loadRecords(engine, records);
    const { snapshot } = await engine.graph();
    const before = viewOf(snapshot);

    await loadRecords(engine, now);

    expect(viewOf(snapshot)).toEqual(before);
    expect(viewOf((await engine.graph()).snapshot)).toEqual(viewOf(build(now, declaredLayout())));
    expect((await collect(readRecords(engine))).map(inOrder)).toEqual(
      now.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(inOrder),
    );
  });

  test("that are given up half way leave everything as it was", async () => {
    const engine = await open();
    await loadRecords(engine, records);
    const before = await engine.graph();
    const controller = new AbortController();
    const admit = () => void setTimeout(() => controller.abort(), 5);

    const load = loadRecords(engine, generateRecords(5000), { signal: controller.signal, admit });

    await expect(load).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    expect(await loadRecords(engine, records)).toMatchObject({ unchanged: 64 });
    expect(await engine.graph()).toBe(before);
  });

  test("that are loaded by two at once are those of one, whole", async () => {
    const engine = await open();
    await loadRecords(engine, records);
    const [some, others] = [records.slice(0, 24), generateRecords(30)];

    await Promise.all([loadRecords(engine, some), loadRecords(engine, others)]);

    const written = (await readMeta(engine))?.recordCount === some.length ? some : others;
    expect(viewOf((await engine.graph()).snapshot)).toEqual(viewOf(build(written, declaredLayout())));
    expect(await loadRecords(engine, written)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  test("show as far as they have the status that is asked for", async () => {
    const world = await recordsOf("world");
    const engine = await open();
    await loadRecords(engine, world);
    const hidden = world.filter(({ status }) => status !== null && status !== "ACCEPTED").map(({ id }) => id);

    const { records: visible, omittedCount } = await readVisibleRecords(engine);

    const found = await collect(visible);
    expect(omittedCount).toBe(hidden.length);
    const listings = world.filter(({ labels }) => labels.includes("Listing"));
    expect(found).toHaveLength(world.length - listings.length - hidden.length);
    expect(hidden.filter((id) => JSON.stringify(found).includes(JSON.stringify(id)))).toEqual([]);
  });

  test("tell how far they have come", async () => {
    const engine = await open();
    const steps: number[] = [];

    await loadRecords(engine, generateRecords(1500), { onProgress: ({ done, total }) => steps.push(done / total) });

    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  test("are of no engine that is closed", async () => {
    const engine = await open();
    await engine.close();
    await engine.close();

    await expect(engine.graph()).rejects.toMatchObject({ code: "ENGINE_CLOSED" });
    await expect(loadRecords(engine, records)).rejects.toMatchObject({ code: "ENGINE_CLOSED" });
  });
});
