import fc from "fast-check";
import type { Engine, GraphSchema } from "../../../src/engine/engine.js";
import { build } from "../../../src/graph/edit/patch.js";
import { materialize } from "../../../src/model/graph/materialized-edges.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta } from "../../../src/store/meta.js";
import { patchRecords } from "../../../src/store/patch-records.js";
import { readRecords } from "../../../src/store/read-records.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { describeEachKeeping } from "../../support/graph/describe-each-keeping.js";
import { viewOf } from "../../support/graph/graph-view.js";
import { partedWorlds, patchOf } from "../../support/corpora/patched-worlds.js";

const records = generateRecords(20);
const installId = "install-1";

/** All that one can read of a graph. */
async function picture(engine: Engine) {
  const all: GraphRecord[] = [];
  for await (const record of readRecords(engine)) all.push(record);
  return { all, meta: await readMeta(engine), problems: await findDisagreements(engine, materialize) };
}

const laws = (open: (schema?: GraphSchema) => Promise<Engine>, numRuns: number): void => {
  test("makes of a part the graph that loading all makes, and back", async () => {
    const engine = await open(graphSchema);
    await fc.assert(
      fc.asyncProperty(partedWorlds, async ({ all, part }) => {
        await loadRecords(engine, all, { installId });
        const whole = await picture(engine);
        await loadRecords(engine, part, { installId });
        const begun = await picture(engine);

        await patchRecords(engine, patchOf(part, all));
        expect(await picture(engine)).toEqual(whole);
        await patchRecords(engine, patchOf(all, part));
        expect(await picture(engine)).toEqual(begun);

        expect([whole.problems, begun.problems]).toEqual([[], []]);
        if (engine.records === undefined) return;
        expect(viewOf((await engine.graph()).snapshot)).toEqual(viewOf(build(part, declaredLayout())));
      }),
      { numRuns },
    );
  });

  test("touches only what is another now, and says what it did", async () => {
    const engine = await open(graphSchema);
    const mark = { corpusId: "letters", loadedBy: "COMMAND", folder: "/letters" } as const;
    await loadRecords(engine, records, { installId, mark });
    const [person, other] = records;
    const put = [{ ...person, properties: { name: "Other" } }, other] as GraphRecord[];

    const report = await patchRecords(engine, { put, remove: ["signature/3", "signature/none"] });

    expect(report).toEqual({ added: 0, changed: 1, removed: 1, unchanged: 62 });
    expect(await readMeta(engine)).toMatchObject({ installId, mark, recordCount: 63 });
    expect(await patchRecords(engine, { put, remove: ["signature/3"] })).toMatchObject({ changed: 0, removed: 0 });
  });

  test.each([
    { it: "an edge to what goes", patch: { remove: ["article/3"] }, code: "DANGLING_EDGE" },
    {
      it: "an edge to what was never there",
      patch: { put: [{ ...records[0], edges: [{ type: "KNOWS", to: "person/x" }] }] },
      code: "DANGLING_EDGE",
    },
    { it: "two records of one id", patch: { put: [records[0], records[0]] }, code: "DUPLICATE_RECORD" },
    {
      it: "a signature without a status",
      patch: { put: [{ ...records[0], id: "signature/x", labels: ["Signature"] }] },
      code: "MISSING_STATUS",
    },
  ])("refuses $it, and leaves the graph as it was", async ({ patch, code }) => {
    const engine = await open(graphSchema);
    await loadRecords(engine, records, { installId });
    const before = await picture(engine);

    await expect(patchRecords(engine, patch as Parameters<typeof patchRecords>[1])).rejects.toMatchObject({ code });

    expect(await picture(engine)).toEqual(before);
  });

  test("takes a record away together with those that hold it", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, records, { installId });
    const held = records.filter(({ edges }) => edges.some(({ to }) => to === "article/3")).map(({ id }) => id);

    expect(await patchRecords(engine, { remove: ["article/3", ...held] })).toMatchObject({ removed: held.length + 1 });
  });
};

describeEachEngine("patchRecords", (open) => laws(open, 4));
describeEachKeeping("patchRecords of a graph in memory", (open) => laws(open, 25));
