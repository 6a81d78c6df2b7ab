import type { Engine } from "../../../src/engine/engine.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Runaway } from "../../../src/engine/embedded/runaways.js";

const slow = { text: "UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b RETURN count(a + b) AS c", parameters: {} };
const quick = { text: "RETURN 1 AS x", parameters: {} };
const timedOut = { code: "QUERY_TIMEOUT", timeoutMs: 20 };

// The library works in threads of its own, and what it has done is heard of in another turn of the loop. So a query that is given up in the
// same turn in which it has begun is still at work, on any machine.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("a query of the embedded engine that cannot be stopped", () => {
  /** Asks, and lets the time that it may take pass at once. */
  function giveUp(engine: Engine): Promise<void> {
    const answer = expect(engine.read(slow, { timeoutMs: 20 })).rejects.toMatchObject(timedOut);
    jest.advanceTimersByTime(20);
    return answer;
  }

  test("is answered at the latest after the engine's own limit, and reported", async () => {
    const runaways: Runaway[] = [];
    const engine = await openEmbedded({
      limits: { answerAfterMs: 20, restartAfterMs: 80 },
      onRunaway: (runaway) => runaways.push(runaway),
      readResidentBytes: () => 300,
    });

    const answer = expect(engine.read(slow)).rejects.toMatchObject(timedOut);
    jest.advanceTimersByTime(200);

    await answer;
    expect(runaways).toEqual([
      { text: slow.text, elapsedMs: 20, residentBytes: 300, needsRestart: false },
      { text: slow.text, elapsedMs: 100, residentBytes: 300, needsRestart: true },
    ]);
    await engine.close();
  });

  test("keeps others out only when there are too many", async () => {
    const engine = await openEmbedded({ limits: { mostAtOnce: 2 } });

    const first = giveUp(engine);
    const other = engine.read(quick);
    const second = giveUp(engine);
    const refused = expect(engine.read(quick)).rejects.toMatchObject({ code: "ENGINE_BUSY", runaways: 2 });

    await Promise.all([first, second, refused]);
    expect(await other).toEqual([[1]]);
    await engine.close();
  });
});
