import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Runaway } from "../../../src/engine/embedded/runaways.js";

jest.setTimeout(60_000);

/** Some tenths of a second. */
const slow = {
  text: "UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b RETURN count(a + b) AS c",
  parameters: {},
};
const quick = { text: "RETURN 1 AS x", parameters: {} };

describe("a query of the embedded engine that cannot be stopped", () => {
  test("is answered at the latest after the engine's own limit, and reported", async () => {
    const runaways: Runaway[] = [];
    const limits = { answerAfterMs: 20, restartAfterMs: 80 };
    const engine = await openEmbedded({ limits, onRunaway: (runaway) => runaways.push(runaway) });

    await expect(engine.read(slow)).rejects.toMatchObject({ code: "QUERY_TIMEOUT", timeoutMs: 20 });
    await engine.close();

    expect(runaways.map(({ needsRestart }) => needsRestart)).toEqual([false, true]);
    expect(runaways[0]).toMatchObject({ text: slow.text, residentBytes: expect.any(Number) });
  });

  test("keeps others out only when there are too many", async () => {
    const engine = await openEmbedded({ limits: { mostAtOnce: 2 } });
    const giveUp = () => expect(engine.read(slow, { timeoutMs: 20 })).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });

    await giveUp();
    expect(await engine.read(quick)).toEqual([[1]]);
    await giveUp();
    await expect(engine.read(quick)).rejects.toMatchObject({ code: "ENGINE_BUSY", runaways: 2 });
    await engine.close();
  });
});
