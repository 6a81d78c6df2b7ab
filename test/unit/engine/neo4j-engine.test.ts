import { setTimeout } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { Neo4jEngine } from "../../../src/engine/neo4j/neo4j-engine.js";

const query = { text: "CREATE (:Article)", parameters: {} };
const deadlock = () =>
  Object.assign(new Error("a deadlock"), { code: "Neo.TransientError.Transaction.DeadlockDetected", retriable: true });

/** What a driver was asked for. The first transaction of all meets another one in its way. */
class StubDriver {
  readonly timeouts: (number | undefined)[] = [];
  commits = 0;

  session(): object {
    return { beginTransaction: (config: Config) => this.begin(config), close: () => Promise.resolve() };
  }

  private begin({ timeout }: Config): Promise<object> {
    const isFirst = this.timeouts.push(timeout) === 1;
    return Promise.resolve({
      run: () => (isFirst ? Promise.reject(deadlock()) : Promise.resolve()),
      commit: () => Promise.resolve((this.commits += 1)),
    });
  }
}

interface Config {
  readonly timeout?: number;
}

/** What would be begun after the first pause, which is 75 ms at most, has been begun by then. */
const longerThanThePause = () => setTimeout(150);

function engineOver(stub: StubDriver): Neo4jEngine {
  // The driver is a class with more than the engine asks of it.
  return new Neo4jEngine(stub as unknown as Driver, { uri: "bolt://localhost:7687" });
}

test("a write that is cancelled between two attempts does not happen", async () => {
  const driver = new StubDriver();
  const controller = new AbortController();
  const write = engineOver(driver).write([query], { signal: controller.signal });

  setImmediate(() => controller.abort());

  await expect(write).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
  await longerThanThePause();
  expect(driver).toMatchObject({ timeouts: [undefined], commits: 0 });
});

test("another attempt gets the time that is left", async () => {
  const driver = new StubDriver();

  await engineOver(driver).write([query], { timeoutMs: 60_000 });

  expect(driver).toMatchObject({ timeouts: [60_000, expect.any(Number)], commits: 1 });
  expect(driver.timeouts[1]).toBeLessThan(60_000);
});
