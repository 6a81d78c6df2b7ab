import type { Engine } from "../../../src/engine/engine.js";
import { materialize } from "../../../src/model/graph/materialized-edges.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { withStatus, withStatuses, type Statuses } from "../../../src/model/graph/with-status.js";
import type { RecordStatus } from "../../../src/model/visibility.js";
import { deriveAll } from "../../../src/records/derive-all.js";
import { countDecisions } from "../../../src/store/decisions.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta } from "../../../src/store/meta.js";
import { patchRecords } from "../../../src/store/patch-records.js";
import { readRecords } from "../../../src/store/read-records.js";
import { changeGraph } from "../../support/change-graph.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { withAllTheyName } from "../../support/corpora/with-all-they-name.js";
import { describeEachEngine, describeNeo4j } from "../../support/describe-each-engine.js";

let files: readonly GraphRecord[];
let signature: GraphRecord;
beforeAll(async () => {
  const world = await recordsOf("world");
  const ids = ["Signature", "TextRelation"].map((label) => find(world, accepted(label)).id);
  files = deriveAll(withAllTheyName(world, ids)).records;
  signature = find(files, accepted("Signature"));
});

const accepted =
  (label: string) =>
  ({ labels, status }: GraphRecord) =>
    labels[0] === label && status === "ACCEPTED";

function find(records: readonly GraphRecord[], isMeant: (record: GraphRecord) => boolean): GraphRecord {
  const found = records.find(isMeant);
  if (found === undefined) throw new Error("No such record.");
  return found;
}

/** The files once more, with one record as `change` makes it. */
function edited(change: (record: GraphRecord) => GraphRecord): readonly GraphRecord[] {
  return files.map((record) => (record.id === signature.id ? change(record) : record));
}

const withNote = (record: GraphRecord): GraphRecord => ({
  ...record,
  properties: { ...record.properties, note: "new" },
});

async function read(engine: Engine): Promise<GraphRecord> {
  const all: GraphRecord[] = [];
  for await (const record of readRecords(engine)) all.push(record);
  return find(all, ({ id }) => id === signature.id);
}

const check = (engine: Engine) => findDisagreements(engine, materialize);

/** How a status comes to be another one. */
const ways = [
  {
    it: "by a patch",
    decide: async (engine: Engine, status: RecordStatus) =>
      void (await patchRecords(engine, { put: [withStatus(await read(engine), status)] })),
    problems: 0,
  },
  {
    it: "on the record and its edges, by another tool",
    decide: async (engine: Engine, status: RecordStatus) =>
      changeGraph(engine, { put: [withStatus(await read(engine), status)] }),
    problems: 1,
  },
  {
    it: "on the record alone, by another tool",
    decide: async (engine: Engine, status: RecordStatus) =>
      changeGraph(engine, { put: [{ ...(await read(engine)), status }] }),
    problems: 1,
  },
];

describeEachEngine("a status that was decided on in the store", (open) => {
  const loaded = async (): Promise<Engine> => {
    const engine = await open(graphSchema);
    await loadRecords(engine, files, { installId: "install" });
    return engine;
  };

  test.each(ways)("is told from damage, and survives loading the same files: $it", async ({ decide, problems }) => {
    const engine = await loaded();
    const before = await readMeta(engine);

    await decide(engine, "REJECTED");

    const decided = Array.from({ length: problems }, () => ({ id: signature.id, problem: "DECIDED" }));
    expect(await check(engine)).toEqual(decided);
    expect(await loadRecords(engine, files)).toMatchObject({
      changed: problems,
      decisions: { kept: 1, overruled: [], gone: [] },
    });
    const { status, edges } = await read(engine);
    expect(status).toBe("REJECTED");
    expect(edges.find(({ type }) => type === "SIGNED")?.properties).toMatchObject({ status: "REJECTED" });
    expect(await check(engine)).toEqual([]);
    expect(await countDecisions(engine)).toBe(1);
    expect((await readMeta(engine))?.corpusVersion).not.toBe(before?.corpusVersion);
    expect(await loadRecords(engine, files)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  test.each(ways)("survives files in which other words of its record have changed: $it", async ({ decide }) => {
    const engine = await loaded();
    await decide(engine, "REJECTED");

    await loadRecords(engine, edited(withNote));

    expect(await read(engine)).toMatchObject({ status: "REJECTED", properties: { note: "new" } });
    expect(await check(engine)).toEqual([]);
    await loadRecords(engine, files);
    expect((await read(engine)).status).toBe("REJECTED");
  });

  test.each(ways)("gives way to a new word of the file, and the load says so: $it", async ({ decide }) => {
    const engine = await loaded();
    await decide(engine, "REJECTED");
    const files = edited((record) => withStatus(record, "SUGGESTED"));

    expect(await loadRecords(engine, files)).toMatchObject({
      decisions: { kept: 0, overruled: [signature.id], gone: [] },
    });

    expect((await read(engine)).status).toBe("SUGGESTED");
    expect(await check(engine)).toEqual([]);
    expect(await loadRecords(engine, files)).not.toHaveProperty("decisions");
  });

  test.each(ways)("is none any more once the file says the same: $it", async ({ decide }) => {
    const engine = await loaded();
    await decide(engine, "REJECTED");

    await loadRecords(
      engine,
      edited((record) => withStatus(record, "REJECTED")),
    );
    expect(await countDecisions(engine)).toBe(0);

    await loadRecords(engine, files);
    expect((await read(engine)).status).toBe("ACCEPTED");
  });

  test.each(ways)("can be taken back: the graph is then the one that was loaded: $it", async ({ decide }) => {
    const engine = await loaded();
    const before = await readMeta(engine);
    await decide(engine, "REJECTED");
    await loadRecords(engine, files);

    await decide(engine, "ACCEPTED");
    await loadRecords(engine, files);

    expect(await readMeta(engine)).toEqual(before);
    expect(await countDecisions(engine)).toBe(0);
    expect(await check(engine)).toEqual([]);
  });

  test("changes what follows from it", async () => {
    const engine = await loaded();
    const relation = find(files, accepted("TextRelation"));
    const decide = (statuses: Statuses) => deriveAll(withStatuses(files, statuses)).records;
    await changeGraph(engine, { put: [withStatus(relation, "REJECTED")] });

    const { changed } = await loadRecords(engine, files, { decide });

    expect(changed).toBeGreaterThan(1);
    const version = (await readMeta(engine))?.corpusVersion;
    const fresh = await open(graphSchema);
    await loadRecords(fresh, decide(new Map([[relation.id, "REJECTED"]])));
    expect((await readMeta(fresh))?.corpusVersion).toBe(version);
  });

  test("goes with its record, and the load says so", async () => {
    const engine = await loaded();
    await ways[0]?.decide(engine, "REJECTED");

    const fewer = files.filter(({ id }) => id !== signature.id);

    expect(await loadRecords(engine, fewer)).toMatchObject({ decisions: { kept: 0, gone: [signature.id] } });
  });
});

describeEachEngine("a load that mends", (open) => {
  test.each([
    { it: "a property", change: (record: GraphRecord) => withNote(record) },
    {
      it: "an edge that was taken away",
      change: (record: GraphRecord) => ({
        ...record,
        edges: record.edges.filter(({ type }) => type !== "SIGNATURE_BY"),
      }),
    },
    {
      it: "an edge that stands for it and was taken away",
      change: (record: GraphRecord) => ({ ...record, edges: record.edges.filter(({ type }) => type !== "SIGNED") }),
    },
    {
      it: "an edge that stands for it and says something else",
      change: (record: GraphRecord) => ({
        ...record,
        edges: record.edges.map((edge) =>
          edge.type === "SIGNED" ? { ...edge, properties: { ...edge.properties, position: 99 } } : edge,
        ),
      }),
    },
    {
      it: "a property of a record with a decided status, which stays",
      change: (record: GraphRecord) => ({ ...withNote(record), status: "REJECTED" as const }),
    },
  ])("makes a check clean again: $it", async ({ change }) => {
    const engine = await open(graphSchema);
    await loadRecords(engine, files, { installId: "install" });
    const wanted = change(signature).status;
    await changeGraph(engine, { put: [change(signature)] });
    expect(await check(engine)).toContainEqual({ id: signature.id, problem: "ALTERED" });

    await loadRecords(engine, files, { isMending: true });

    expect(await check(engine)).toEqual([]);
    expect((await read(engine)).status).toBe(wanted);
    expect(await loadRecords(engine, files, { isMending: true })).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  test("brings back a record that went away", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, files);
    await changeGraph(engine, { remove: [signature.id] });
    expect(await check(engine)).not.toEqual([]);

    await loadRecords(engine, files, { isMending: true });

    expect(await check(engine)).toEqual([]);
  });
});

describeNeo4j("a load that mends what somebody did in the database", (open) => {
  test.each([
    {
      it: "an edge for a record that is not there",
      text: "MATCH (a:Person), (b:Article) WITH a, b LIMIT 1 CREATE (a)-[:SIGNED {id: 'signature/x'}]->(b)",
    },
    {
      it: "an edge twice",
      text: "MATCH (a)-[r:SIGNED]->(b) WITH a, r, b LIMIT 1 CREATE (a)-[s:SIGNED]->(b) SET s = properties(r)",
    },
    { it: "a record that went away without its edge", text: "MATCH (s:Signature) WITH s LIMIT 1 DETACH DELETE s" },
  ])("makes a check clean again: $it", async ({ text }) => {
    const engine = await open(graphSchema);
    await loadRecords(engine, files);
    await engine.write([{ text, parameters: {} }]);
    expect(await check(engine)).not.toEqual([]);

    await loadRecords(engine, files, { isMending: true });

    expect(await check(engine)).toEqual([]);
  });
});
