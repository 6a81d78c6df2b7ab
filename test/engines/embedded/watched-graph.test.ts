import { countNodes } from "../../../src/model/graph/node-counts.js";
import { watchGraph } from "../../../src/server/answers/watch-version.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta } from "../../../src/store/meta.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { describeEachKeeping } from "../../support/graph/describe-each-keeping.js";

const records = generateRecords(20);

describeEachKeeping("the version of a graph in memory", (open) => {
  test("is known at once from the first question on, and is another one after a write", async () => {
    const engine = await open();
    const { version } = watchGraph(engine);
    expect(await version.current()).toBeUndefined();

    await loadRecords(engine, records);
    const first = version.current();
    await loadRecords(engine, records.slice(0, 24));

    expect(first).toBe("eb0fa1cbb450edf4");
    expect(version.current()).toBe((await readMeta(engine))?.corpusVersion);
    expect([version.isStill(String(first)), version.isStill(String(version.current()))]).toEqual([false, true]);
  });

  test("says how much there is of it, and of no other", async () => {
    const engine = await open();
    const { version } = watchGraph(engine);
    await loadRecords(engine, records);
    const current = await version.current();

    expect(version.counts(String(current))).toEqual(countNodes(records));
    expect(version.counts("other")).toBeUndefined();
  });
});
