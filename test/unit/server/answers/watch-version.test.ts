import type { CypherQuery } from "../../../../src/cypher/cypher.js";
import type { CypherEngine } from "../../../../src/engine/engine.js";
import type { Row } from "../../../../src/engine/row.js";
import { watchVersion } from "../../../../src/server/answers/watch-version.js";

/** An engine that holds a version and nothing else. */
function createEngine(): CypherEngine & { version: string; reads: number; isAway: boolean } {
  const refuse = (): never => {
    throw new Error("Nothing else is asked.");
  };
  return {
    name: "neo4j",
    version: "1",
    reads: 0,
    isAway: false,
    async read(): Promise<readonly Row[]> {
      this.reads += 1;
      if (this.isAway) throw new Error("away");
      return [[1, this.version, "install", 0, null, JSON.stringify({ Vote: Number(this.version) })]];
    },
    async write(queries: Iterable<CypherQuery>) {
      for (const { text } of queries) this.version = text;
    },
    chain: refuse,
    path: refuse,
    prepare: refuse,
    analyze: refuse,
    close: refuse,
  };
}

const write = (version: string): readonly CypherQuery[] => [{ text: version, parameters: {} }];

test("knows how much there is of the version that is current, and of no other", async () => {
  const engine = createEngine();
  const { engine: watched, version } = watchVersion(engine, { checkMs: 10, now: () => 0 });
  expect(version.counts("1")).toBeUndefined();

  await version.current();
  expect([version.counts("1"), version.counts("2")]).toEqual([{ Vote: 1 }, undefined]);

  await watched.write(write("2"));
  await version.current();
  expect([version.counts("1"), version.counts("2")]).toEqual([undefined, { Vote: 2 }]);
});

test("knows no version while something is written", async () => {
  const engine = createEngine();
  const { engine: watched, version } = watchVersion(engine, { checkMs: 10, now: () => 0 });
  await version.current();
  let seen: unknown = "nothing";

  await watched.write({
    *[Symbol.iterator]() {
      seen = version.current();
      yield* write("2");
    },
  });

  expect(seen).toBeUndefined();
  expect(await version.current()).toBe("2");
});

test("does not take for current what was read before a write was done", async () => {
  const engine = createEngine();
  const { engine: watched, version } = watchVersion(engine, { checkMs: 10, now: () => 0 });

  const reading = version.current();
  await watched.write(write("2"));

  expect(await reading).toBeUndefined();
  expect(await version.current()).toBe("2");
});

test("asks Neo4j again after the time that is set, once for all who wait", async () => {
  const engine = createEngine();
  let time = 0;
  const { version } = watchVersion(engine, { checkMs: 10, now: () => time });

  expect(await Promise.all([version.current(), version.current()])).toEqual(["1", "1"]);
  engine.version = "2";
  time += 9;
  expect(version.current()).toBe("1");
  time += 1;
  expect(await version.current()).toBe("2");
  expect(version.isStill("1")).toBe(false);
  expect(engine.reads).toBe(2);
});

test("knows no version while the engine is away, and does not make every request wait for it", async () => {
  const engine = createEngine();
  engine.isAway = true;
  let time = 0;
  const { version } = watchVersion(engine, { checkMs: 10, now: () => time });

  expect(await version.current()).toBeUndefined();
  expect(version.current()).toBeUndefined();
  engine.isAway = false;
  time += 10;

  expect(await version.current()).toBe("1");
  expect(engine.reads).toBe(2);
});
