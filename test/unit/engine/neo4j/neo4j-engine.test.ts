import { once } from "node:events";
import type { Driver } from "neo4j-driver";
import { Neo4jEngine } from "../../../../src/engine/neo4j/neo4j-engine.js";
import type { Retry } from "../../../../src/engine/neo4j/retry.js";

const query = { text: "CREATE (:Article)", parameters: {} };
const deadlock = () =>
  Object.assign(new Error("a deadlock"), { code: "Neo.TransientError.Transaction.DeadlockDetected", retriable: true });

/** What a driver was asked for. So many of its first transactions meet another one in their way. */
class StubDriver {
  readonly timeouts: (number | undefined)[] = [];
  commits = 0;

  constructor(private readonly deadlocks = 1) {}

  session(): object {
    return { beginTransaction: (config: Config) => this.begin(config), close: () => Promise.resolve() };
  }

  private begin({ timeout }: Config): Promise<object> {
    const isInTheWay = this.timeouts.push(timeout) <= this.deadlocks;
    return Promise.resolve({
      run: () => (isInTheWay ? Promise.reject(deadlock()) : Promise.resolve()),
      commit: () => Promise.resolve((this.commits += 1)),
    });
  }
}

interface Config {
  readonly timeout?: number;
}

const address = { uri: "bolt://localhost:7687" };

function engineOver(stub: StubDriver, pauses: Pick<Retry<unknown>, "pause">, retryMs?: number): Neo4jEngine {
  const options = retryMs === undefined ? address : { ...address, retryMs };
  // The driver is a class with more than the engine asks of it. Each pause is as long as it is on the average.
  return new Neo4jEngine(stub as unknown as Driver, options, { ...pauses, random: () => 0.5 });
}

test("a write that is cancelled between two attempts does not happen", async () => {
  const driver = new StubDriver();
  const controller = new AbortController();
  let ended: Promise<unknown> | undefined;
  const pause = async (_pauseMs: number, signal: AbortSignal) => {
    ended = once(signal, "abort");
    controller.abort();
    await ended;
    throw signal.reason;
  };

  const write = engineOver(driver, { pause }).write([query], { signal: controller.signal });

  await expect(write).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
  await ended;
  // What would come after the pause has come when the loop has turned.
  await new Promise(setImmediate);
  expect(driver).toMatchObject({ timeouts: [undefined], commits: 0 });
});

describe("while time goes by in pauses only", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const pause = async (pauseMs: number) => void jest.advanceTimersByTime(pauseMs);

  test("another attempt gets the time that is left", async () => {
    const driver = new StubDriver();

    await engineOver(driver, { pause }).write([query], { timeoutMs: 60_000 });

    expect(driver).toMatchObject({ timeouts: [60_000, 59_950], commits: 1 });
  });

  test("no other attempt is made after the time to retry", async () => {
    const driver = new StubDriver(100);

    const write = engineOver(driver, { pause }, 300).write([query]);

    await expect(write).rejects.toMatchObject({ code: "WRITE_CONFLICT", attempts: 4 });
    // Begun after 0, 50, 150 and 350 ms.
    expect(driver).toMatchObject({ timeouts: Array(4).fill(undefined), commits: 0 });
  });
});
