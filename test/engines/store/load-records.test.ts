import type { GraphSchema } from "../../../src/engine/engine.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta, schemaVersion } from "../../../src/store/meta.js";
import { describeEachEngine, describeNeo4j } from "../../support/describe-each-engine.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { endsOfEdges, pictureOf } from "../../support/graph/picture-of.js";

const labels = ["Article", "Person", "Signature", "CrossReference", "Convention", "Event"];
const schema: GraphSchema = { keys: labels.map((label) => ({ label, property: "id", isUnique: true })) };
const records = generateRecords(20);

function edit(id: string, change: (record: GraphRecord) => GraphRecord): readonly GraphRecord[] {
  return records.map((record) => (record.id === id ? change(record) : record));
}

describeEachEngine("loadRecords", (open, name) => {
  test("adds everything to an empty graph", async () => {
    const engine = await open(schema);

    expect(await loadRecords(engine, records)).toEqual({ added: 64, changed: 0, removed: 0, unchanged: 0 });

    const { nodes, edges } = await pictureOf(engine);
    expect([nodes.length, edges.length]).toEqual([64, 120]);
  });

  test.each([
    { it: "a few records", count: 20 },
    { it: "many records with edges of one pattern", count: 600 },
  ])("makes every edge of $it once", async ({ count }) => {
    const engine = await open(schema);
    const world = generateRecords(count).map(withLoop);

    await loadRecords(engine, world);

    const wanted = world.flatMap(({ id, edges }) => edges.map((edge) => [edge.from ?? id, edge.type, edge.to]));
    const found = await endsOfEdges(engine);
    expect(found.map(String).sort()).toEqual(wanted.map(String).sort());
    expect(await findDisagreements(engine, ({ edges }) => edges.filter(({ from }) => from !== undefined))).toEqual([]);
  });

  test("changes nothing the second time, in whatever order", async () => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    const before = await pictureOf(engine);

    const report = await loadRecords(engine, records.toReversed().map(shuffled));

    expect(report).toEqual({ added: 0, changed: 0, removed: 0, unchanged: 64 });
    expect(await pictureOf(engine)).toEqual(before);
  });

  test("makes the same graph of the same records in another order", async () => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    const first = await pictureOf(engine);
    const other = await open(schema);

    await loadRecords(other, records.toReversed());

    expect(await pictureOf(other)).toEqual(first);
  });

  test.each([
    {
      it: "a property that is new, one that is other, and one that is gone",
      id: "article/3",
      change: (record: GraphRecord) => ({ ...record, properties: { title: "Other", note: "new" } }),
    },
    {
      it: "an edge that leads elsewhere",
      id: "cross-reference/3",
      change: (record: GraphRecord) => ({
        ...record,
        edges: record.edges.map((edge) => (edge.from === undefined ? edge : { ...edge, to: "article/19" })),
      }),
    },
    { it: "edges that are gone", id: "signature/5", change: (record: GraphRecord) => ({ ...record, edges: [] }) },
    {
      it: "a label",
      id: "article/3",
      change: (record: GraphRecord) => ({ ...record, labels: ["Convention", "Event"] }),
    },
  ])("changes just the record that was edited: $it", async ({ id, change }) => {
    const engine = await open(schema);
    const edited = edit(id, change);
    await loadRecords(engine, edited);
    const wanted = await pictureOf(engine);
    const other = await open(schema);
    await loadRecords(other, records);

    expect(await loadRecords(other, edited)).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 63 });

    expect(await pictureOf(other)).toEqual(wanted);
  });

  test("removes what is gone, with its edges", async () => {
    const engine = await open(schema);
    const fewer = records.filter(({ id }) => id !== "cross-reference/3" && id !== "signature/7");
    await loadRecords(engine, fewer);
    const wanted = await pictureOf(engine);
    const other = await open(schema);
    await loadRecords(other, records);

    expect(await loadRecords(other, fewer)).toEqual({ added: 0, changed: 0, removed: 2, unchanged: 62 });

    expect(await pictureOf(other)).toEqual(wanted);
  });

  test.each([
    { it: "two records of one id", bad: [records[0], records[0]], code: "DUPLICATE_RECORD" },
    {
      it: "an edge to nothing",
      bad: [{ ...records[0], edges: [{ type: "KNOWS", to: "person/x" }] }],
      code: "DANGLING_EDGE",
    },
    {
      it: "an edge from nothing",
      bad: [
        { ...records[0], edges: [{ type: "KNOWS", from: "person/x", to: "person/0", properties: { id: "person/0" } }] },
      ],
      code: "DANGLING_EDGE",
    },
    {
      it: "an edge from elsewhere without the record's id",
      bad: [records[0], { ...records[1], edges: [{ type: "KNOWS", from: "person/0", to: "person/1" }] }],
      code: "UNOWNED_EDGE",
    },
    {
      it: "an edge from elsewhere that the record has no edge to",
      bad: [
        ...records.slice(0, 2),
        { ...records[2], edges: [{ type: "KNOWS", from: "person/0", to: "person/1", properties: { id: "person/2" } }] },
      ],
      code: "UNOWNED_EDGE",
    },
    { it: "a list of mixed kinds", bad: [{ ...records[0], properties: { list: ["a", 1] } }], code: "BAD_PROPERTY" },
    { it: "an empty value", bad: [{ ...records[0], properties: { note: null } }], code: "BAD_PROPERTY" },
    {
      it: "a signature without a status",
      bad: [...records, { ...records[0], id: "signature/x", labels: ["Signature"] }],
      code: "MISSING_STATUS",
    },
  ])("refuses $it, and keeps the graph as it was", async ({ bad, code }) => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    const before = await pictureOf(engine);

    await expect(loadRecords(engine, bad as unknown as GraphRecord[])).rejects.toMatchObject({ code });

    expect(await pictureOf(engine)).toEqual(before);
  });

  test("keeps the graph as it was when it is given up half way", async () => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    const before = await pictureOf(engine);
    const controller = new AbortController();
    // What lies in memory is put there at once.
    const halfWay = name === "neo4j" ? 3_000 : 0;
    const onProgress = ({ done }: { done: number }) => {
      if (done >= halfWay) controller.abort();
    };

    const load = loadRecords(engine, generateRecords(2000), { signal: controller.signal, onProgress });

    await expect(load).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    expect(await pictureOf(engine)).toEqual(before);
  });

  test("is not given up by who does so once it is done", async () => {
    const engine = await open(schema);
    const controller = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number }) => {
      if (done === total) controller.abort();
    };

    const report = await loadRecords(engine, records, { signal: controller.signal, onProgress });

    expect(report).toMatchObject({ added: 64 });
    expect((await readMeta(engine))?.recordCount).toBe(64);
  });

  test("tells how far it has come", async () => {
    const engine = await open(schema);
    const steps: number[] = [];

    await loadRecords(engine, generateRecords(1500), {
      onProgress: ({ done, total }) => steps.push(Math.round((100 * done) / total)),
    });

    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(100);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(name === "neo4j" ? 10 : 1);
  });
});

describeNeo4j("loadRecords beside what somebody else keeps in the database", (open) => {
  test("leaves nodes alone that it did not write", async () => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    await engine.write([{ text: "CREATE (:Decision {id: 'decision/1'})", parameters: {} }]);

    await loadRecords(engine, []);

    const left = await engine.read({ text: "MATCH (n) WHERE NOT n:Meta RETURN n.id AS id", parameters: {} });
    expect(left).toEqual([["decision/1"]]);
  });

  test("keeps the graph as it was when the database refuses a part", async () => {
    const engine = await open({ keys: [...schema.keys, { label: "Person", property: "name", isUnique: true }] });
    await loadRecords(engine, records);
    const before = await pictureOf(engine);
    const meta = await readMeta(engine);
    const clashing = edit("person/1", (record) => ({ ...record, properties: { name: "Person 0" } }));

    await expect(loadRecords(engine, clashing)).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATION" });

    expect(await pictureOf(engine)).toEqual(before);
    expect(await readMeta(engine)).toEqual(meta);
  });
});

describeEachEngine("readMeta", (open) => {
  test("knows nothing of an empty graph", async () => {
    const engine = await open(schema);

    expect(await readMeta(engine)).toBeUndefined();
  });

  test("says what was loaded, the same on every engine", async () => {
    const engine = await open(schema);

    await loadRecords(engine, records, { installId: "install-1" });

    expect(await readMeta(engine)).toEqual({
      schemaVersion,
      corpusVersion: "eb0fa1cbb450edf4",
      installId: "install-1",
      recordCount: 64,
      counts: { Article: 20, CrossReference: 20, Person: 4, Signature: 20 },
    });
  });

  test("changes its version with the records, and never its install", async () => {
    const engine = await open(schema);
    await loadRecords(engine, records, { installId: "install-1" });
    const first = await readMeta(engine);

    await loadRecords(engine, records.slice(0, 24), { installId: "install-2" });
    const second = await readMeta(engine);
    await loadRecords(engine, records);

    expect(second).toMatchObject({ installId: "install-1", recordCount: 24 });
    expect(second?.corpusVersion).not.toBe(first?.corpusVersion);
    expect(await readMeta(engine)).toEqual(first);
  });
});

/** The same record with its properties and edges the other way round. */
function shuffled(record: GraphRecord): GraphRecord {
  const properties = Object.fromEntries(Object.entries(record.properties).toReversed());
  return { ...record, properties, edges: record.edges.toReversed() };
}

/** An article is a work of its own, too. */
function withLoop(record: GraphRecord): GraphRecord {
  return record.labels[0] === "Article" ? { ...record, edges: [{ type: "WORK", to: record.id }] } : record;
}
