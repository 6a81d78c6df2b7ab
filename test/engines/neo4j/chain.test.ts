import type { CypherEngine } from "../../../src/engine/engine.js";
import type { ChainWalk } from "../../../src/engine/walk/walk.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";

const schema = { keys: [{ label: "Note", property: "id", isUnique: true }] };
/* 0 is answered by 1 to 5, each of which is answered by two more; 1 and 2 answer each other, too. */
const answers = [
  ...[1, 2, 3, 4, 5].map((n) => [n, 0] as const),
  [1, 2] as const,
  [2, 1] as const,
  ...[1, 2, 3, 4, 5].flatMap((n) => [[n * 10, n] as const, [n * 10 + 1, n] as const]),
];
const walk: ChainWalk = {
  start: { label: "Note", id: "0" },
  edge: "ANSWERS",
  direction: "in",
  where: {},
  orderBy: "day",
  nodeProperties: ["day"],
  edgeProperties: ["id"],
  depth: 3,
  limit: 100,
};

async function write(engine: CypherEngine): Promise<void> {
  const ids = [...new Set(answers.flat())].map((n) => ({ id: String(n), day: `day ${90 - n}` }));
  const edges = answers.map(([from, to]) => ({ from: String(from), to: String(to) }));
  await engine.write([
    { text: "UNWIND $ids AS row CREATE (n:Note {id: row.id, day: row.day})", parameters: { ids } },
    {
      text: "UNWIND $edges AS row MATCH (a:Note {id: row.from}) MATCH (b:Note {id: row.to}) CREATE (a)-[:ANSWERS {id: row.from}]->(b)",
      parameters: { edges },
    },
  ]);
}

describeNeo4j("Engine.chain", (open) => {
  let engine: CypherEngine;
  beforeAll(async () => {
    engine = await open(schema);
    await write(engine);
  });

  test("gives what it reaches, nearest first, then by the property that orders", async () => {
    const chain = await engine.chain({ ...walk, depth: 1 });

    expect(chain?.nodes).toEqual([
      { id: "0", form: "0", depth: 0, values: ["day 90"] },
      ...[5, 4, 3, 2, 1].map((n) => ({ id: String(n), form: String(n), depth: 1, values: [`day ${90 - n}`] })),
    ]);
    expect(chain?.isCut).toBe(false);
  });

  test.each([
    { it: "says that more lies behind the last step", depth: 1, goesOn: true },
    { it: "says that nothing does", depth: 2, goesOn: false },
  ])("$it", async ({ depth, goesOn }) => {
    expect((await engine.chain({ ...walk, depth }))?.goesOn).toBe(goesOn);
  });

  test("gives the edges between nodes that are as far away as it goes, and none that leads on", async () => {
    const chain = await engine.chain({ ...walk, depth: 1 });

    const edges = chain?.edges.map(({ from, to }) => `${from} ${to}`).toSorted();
    expect(edges).toEqual(["1 0", "1 2", "2 0", "2 1", "3 0", "4 0", "5 0"]);
  });

  test.each([
    { it: "goes to the end where the limit is not passed", limit: 16, found: 16, isCut: false },
    { it: "walks no level more once it has been passed", limit: 5, found: 6, isCut: true },
  ])("$it", async ({ limit, found, isCut }) => {
    const chain = await engine.chain({ ...walk, depth: 2, limit });

    expect([chain?.nodes.length, chain?.isCut]).toEqual([found, isCut]);
  });

  test("gives none where there is no node to start from", async () => {
    expect(await engine.chain({ ...walk, start: { label: "Note", id: "none" } })).toBeUndefined();
  });
});
