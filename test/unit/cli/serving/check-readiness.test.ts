import { createReadinessCheck } from "../../../../src/cli/serving/check-readiness.js";
import type { CypherEngine } from "../../../../src/engine/engine.js";
import { engineWith } from "../../../support/engine-with.js";

const meta = [4, "1", "install", 9, null];

/** An engine of which only the corpus's own node is read. */
function engineThat(read: () => Promise<readonly (readonly unknown[])[]>): CypherEngine {
  return engineWith({ name: "neo4j" } as CypherEngine, { read: read as CypherEngine["read"] });
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("is ready once it has warmed up", async () => {
  let done: () => void = () => undefined;
  const warmUp = jest.fn(() => new Promise<void>((resolve) => (done = resolve)));
  const check = createReadinessCheck(
    engineThat(async () => [meta]),
    warmUp,
  );

  expect(await check()).toMatchObject({ isReady: false, corpusVersion: "1" });
  expect(await check()).toMatchObject({ isReady: false });
  done();
  await turn();

  expect(await check()).toMatchObject({ isReady: true, corpusVersion: "1" });
  expect(warmUp).toHaveBeenCalledTimes(1);
});

test("is ready, too, where warming up has failed", async () => {
  const check = createReadinessCheck(
    engineThat(async () => [meta]),
    () => Promise.reject(new Error("no")),
  );
  await check();
  await turn();

  expect(await check()).toMatchObject({ isReady: true });
});

test("warms up again when the engine has been away", async () => {
  let isAway = false;
  const warmUp = jest.fn(async () => undefined);
  const check = createReadinessCheck(
    engineThat(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve([meta]))),
    warmUp,
  );
  await check();
  isAway = true;
  await expect(check()).rejects.toThrow("away");
  isAway = false;

  expect(await check()).toMatchObject({ isReady: false });
  expect(warmUp).toHaveBeenCalledTimes(2);
});

test("is not ready without a corpus, and warms nothing up", async () => {
  const warmUp = jest.fn(async () => undefined);
  const check = createReadinessCheck(
    engineThat(async () => []),
    warmUp,
  );

  expect(await check()).toMatchObject({ isReady: false, reason: expect.stringContaining("The graph holds no corpus") });
  expect(warmUp).not.toHaveBeenCalled();
});
