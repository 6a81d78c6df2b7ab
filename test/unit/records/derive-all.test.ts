import fc from "fast-check";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { deriveAll } from "../../../src/records/derive-all.js";
import { derivations } from "../../../src/records/derive/derivations.js";
import { inOrder } from "../../../src/records/order-derivations.js";
import { stripOf } from "../../../src/records/without-derived.js";
import { randomStatements } from "./random-statements.js";
import { byContent, statementsIn } from "./worlds.js";

const strip = stripOf(derivations);

const laws: readonly {
  readonly it: string;
  readonly again: (said: readonly GraphRecord[]) => readonly GraphRecord[];
}[] = [
  { it: "gives the same when it is done twice", again: (said) => deriveAll(deriveAll(said).records).records },
  {
    it: "gives the same once what was derived is taken away",
    again: (said) => {
      const { records, filled } = deriveAll(said);
      return deriveAll(records.map((record) => strip(record, filled.get(record.id)))).records;
    },
  },
  { it: "does not mind in which order records come", again: (said) => deriveAll(said.toReversed()).records },
  {
    it: "does not mind in which order derivations are listed",
    again: (said) => deriveAll(said, inOrder(derivations.toReversed())).records,
  },
];

describe.each(laws)("$it", ({ again }) => {
  test.each(["seed", "world", 60] as const)("in the corpus %s", async (corpus) => {
    const said = await statementsIn(corpus);

    expect(byContent(again(said))).toEqual(byContent(deriveAll(said).records));
  });

  test("in random worlds", () => {
    fc.assert(
      fc.property(randomStatements, (said) => {
        expect(byContent(again(said))).toEqual(byContent(deriveAll(said).records));
      }),
    );
  });
});

test("what was derived can be told from what was said", async () => {
  for (const corpus of ["seed", "world", 60] as const) {
    const said = await statementsIn(corpus);
    const { records, filled } = deriveAll(said);

    expect(byContent(records.map((record) => strip(record, filled.get(record.id))))).toEqual(byContent(said));
  }
});

test("random worlds have something of everything that is derived of claims, events, votes and texts", () => {
  const seen = new Set<string>();
  for (const said of fc.sample(randomStatements, { numRuns: 300, seed: 1 })) {
    const { records, filled } = deriveAll(said);
    for (const names of filled.values()) names.forEach((name) => seen.add(name));
    for (const { edges } of records) edges.forEach(({ type }) => seen.add(type));
    for (const { properties } of records)
      [properties["whenDoubts"] ?? []].flat().forEach((doubt) => seen.add(String(doubt)));
  }

  expect([...seen]).toEqual(
    expect.arrayContaining([
      "RIVALS",
      "WORK",
      "TRANSLATION_OF",
      "DISPUTED",
      "PLANNED",
      "whenDate",
      "value",
      "unit",
      "language",
    ]),
  );
});

test("leaves what it was given as it was", async () => {
  const said = await statementsIn("world");
  const before = JSON.stringify(said);

  deriveAll(said);

  expect(JSON.stringify(said)).toBe(before);
});
