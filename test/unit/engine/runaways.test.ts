import { Runaways, type Runaway } from "../../../src/engine/embedded/runaways.js";

const limits = { answerAfterMs: 1_000, restartAfterMs: 60_000, restartAboveBytes: 500, mostAtOnce: 1 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A query that is given up after 100 ms and goes on until it is ended, in a process that takes so many bytes. */
function run({ residentBytes }: { residentBytes: number }) {
  const told: Runaway[] = [];
  const process = { residentBytes };
  const runaways = new Runaways(
    limits,
    (runaway) => told.push(runaway),
    () => process.residentBytes,
  );
  let end = () => undefined as void;
  const work = () => new Promise<void>((resolve) => (end = resolve));
  const outcome = runaways.watch("RETURN 1", { timeoutMs: 100 }, work).catch((error: unknown) => error);
  jest.advanceTimersByTime(100);
  return { runaways, told, process, outcome, end: () => end() };
}

describe("a query that goes on when nobody waits for it", () => {
  test("is reported once while the process takes little memory and the query little time", () => {
    const { told } = run({ residentBytes: 300 });

    jest.advanceTimersByTime(59_000);

    expect(told).toEqual([{ text: "RETURN 1", elapsedMs: 1_000, residentBytes: 300, needsRestart: false }]);
  });

  test("needs a restart once it has taken too long", () => {
    const { told } = run({ residentBytes: 300 });

    jest.advanceTimersByTime(120_000);

    expect(told.map(({ elapsedMs, needsRestart }) => [elapsedMs, needsRestart])).toEqual([
      [1_000, false],
      [61_000, true],
    ]);
  });

  test("needs a restart from the first report on where the process takes too much memory already", () => {
    const { told } = run({ residentBytes: 501 });

    jest.advanceTimersByTime(120_000);

    expect(told).toEqual([{ text: "RETURN 1", elapsedMs: 1_000, residentBytes: 501, needsRestart: true }]);
  });

  test("needs a restart as soon as the process takes too much memory", () => {
    const { told, process } = run({ residentBytes: 300 });

    jest.advanceTimersByTime(5_000);
    process.residentBytes = 501;
    jest.advanceTimersByTime(5_000);

    expect(told.map(({ elapsedMs, needsRestart }) => [elapsedMs, needsRestart])).toEqual([
      [1_000, false],
      [6_000, true],
    ]);
  });

  test("is reported no more, and keeps nobody out, when it has ended", async () => {
    const { runaways, told, outcome, end } = run({ residentBytes: 300 });
    expect(await outcome).toMatchObject({ code: "QUERY_TIMEOUT", timeoutMs: 100 });
    await expect(runaways.watch("RETURN 2", {}, async () => 2)).rejects.toMatchObject({ code: "ENGINE_BUSY" });

    end();
    await runaways.settle(1_000);
    jest.advanceTimersByTime(120_000);

    expect(told).toEqual([]);
    expect(await runaways.watch("RETURN 2", {}, async () => 2)).toBe(2);
  });
});
