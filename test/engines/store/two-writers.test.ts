import type { Engine } from "../../../src/engine/engine.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { withStatus } from "../../../src/model/graph/with-status.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { patchRecords } from "../../../src/store/patch-records.js";
import { readRecords } from "../../../src/store/read-records.js";
import { describeEachEngine, describeNeo4j } from "../../support/describe-each-engine.js";
import { generateRecords } from "../../support/corpora/generate-records.js";

const records = generateRecords(20);

async function idsIn(engine: Engine): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of readRecords(engine)) ids.push(id);
  return ids.sort();
}

const idsOf = (some: readonly GraphRecord[]) => some.map(({ id }) => id).sort();

const check = (engine: Engine) =>
  findDisagreements(engine, ({ edges }) => edges.filter(({ from }) => from !== undefined));

async function statusOf(engine: Engine, wanted: string): Promise<GraphRecord["status"] | undefined> {
  for await (const { id, status } of readRecords(engine)) if (id === wanted) return status;
  return undefined;
}

/** Loads, and has others do something once the load has been compared with the graph. */
async function loadBeside(engine: Engine, some: readonly GraphRecord[], others: () => Promise<unknown>, times = 1) {
  let attempts = 0;
  const admit = async () => {
    attempts += 1;
    if (attempts <= times) await others();
  };
  return loadRecords(engine, some, { admit });
}

describeEachEngine("two who write the same graph", (open) => {
  const loaded = async (some: readonly GraphRecord[] = records): Promise<Engine> => {
    const engine = await open(graphSchema);
    if (some.length > 0) await loadRecords(engine, some);
    return engine;
  };

  test.each([1, 2])("do not mix what they load: who is overtaken compares again (%i times)", async (times) => {
    const engine = await loaded();
    let others = 10;

    const report = await loadBeside(
      engine,
      generateRecords(25),
      () => loadRecords(engine, records.slice(0, (others += 1))),
      times,
    );

    expect(report).toMatchObject({ removed: 0 });
    expect(await idsIn(engine)).toEqual(idsOf(generateRecords(25)));
    expect(await check(engine)).toEqual([]);
  });

  test("say so when the other one is ahead each time, and leave the graph as that one left it", async () => {
    const engine = await loaded();
    let others = 10;

    const loading = loadBeside(
      engine,
      generateRecords(25),
      () => loadRecords(engine, records.slice(0, (others += 1))),
      99,
    );

    await expect(loading).rejects.toMatchObject({ code: "WRITE_CONFLICT", attempts: 3 });
    expect(await idsIn(engine)).toEqual(idsOf(records.slice(0, 13)));
    expect(await check(engine)).toEqual([]);
  });

  test("do not mix what they load first, into an empty graph", async () => {
    const engine = await loaded([]);

    await loadBeside(engine, generateRecords(25), () => loadRecords(engine, records));

    expect(await idsIn(engine)).toEqual(idsOf(generateRecords(25)));
    expect(await check(engine)).toEqual([]);
  });

  test("end at the same moment with the graph of one of them", async () => {
    const engine = await loaded([]);
    const sizes = [5, 10, 15];

    const outcomes = await Promise.allSettled(sizes.map((size) => loadRecords(engine, generateRecords(size))));

    expect(outcomes.filter(({ status }) => status === "fulfilled")).not.toEqual([]);
    const ids = await idsIn(engine);
    expect(sizes.map((size) => idsOf(generateRecords(size)))).toContainEqual(ids);
    expect(await check(engine)).toEqual([]);
  });

  test("keep what one of them decides on while the other loads", async () => {
    const engine = await loaded();
    const decided = records.flatMap((one) => (one.id === "signature/7" ? [withStatus(one, "REJECTED")] : []));

    const report = await loadBeside(engine, generateRecords(25), () => patchRecords(engine, { put: decided }));

    expect(report.decisions).toMatchObject({ kept: 1 });
    expect(await statusOf(engine, "signature/7")).toBe("REJECTED");
    expect(await check(engine)).toEqual([]);
  });
});

describeNeo4j("a load during which another tool sets a status", (open) => {
  const set = { text: "MATCH (s:Signature {id: 'signature/7'}) SET s.status = 'REJECTED'", parameters: {} };

  test.each([
    { it: "of a record that it writes", written: "signature/7" },
    { it: "of a record that it leaves alone", written: "signature/8" },
  ])("keeps it: $it", async ({ written }) => {
    const engine = await open(graphSchema);
    await loadRecords(engine, records);
    const some = records.map((record) =>
      record.id === written ? { ...record, properties: { ...record.properties, note: "new" } } : record,
    );

    await loadBeside(engine, some, () => engine.write([set]));

    expect(await statusOf(engine, "signature/7")).toBe("REJECTED");
    await loadRecords(engine, some);
    expect(await check(engine)).toEqual([]);
  });

  test("says of a record that goes that its decision goes, too", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, records);

    const report = await loadBeside(
      engine,
      records.filter(({ id }) => id !== "signature/7"),
      () => engine.write([set]),
    );

    expect(report).toMatchObject({ removed: 1, decisions: { gone: ["signature/7"] } });
  });

  test("leaves nothing of itself on what it has written", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, records);
    await loadRecords(engine, generateRecords(10));

    const rows = await engine.read({
      text: "MATCH (n) WHERE n.isWritten IS NOT NULL RETURN n.id AS id",
      parameters: {},
    });

    expect(rows).toEqual([]);
  });
});
