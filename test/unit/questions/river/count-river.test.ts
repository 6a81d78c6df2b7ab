import { finish } from "../../../../src/base/scheduling/steps.js";
import { finishYielding } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import type { AnswerGraph } from "../../../../src/questions/debates/answer-graph.js";
import { toWeb } from "../../../../src/questions/debates/to-answer-graph.js";
import { countRiver } from "../../../../src/questions/river/count-river.js";
import { pickTexts } from "../../../../src/questions/river/pick-texts.js";
import { longestTurnSteps } from "../../../support/counted-steps.js";

/** Pairs of texts, of which the second answers the first a day later. */
function webOfPairs(count: number, dayOf: (pair: number) => string): AnswerGraph {
  const days = Array.from({ length: 2 * count }, (_, text) => dayOf(text % count));
  const answers = Array.from({ length: count }, (_, pair) => ({
    from: count + pair,
    to: pair,
    stance: "AGREES",
    type: "AGREES_WITH",
  }));
  const works = Uint32Array.from(days.keys());
  const ties = {
    count: days.length,
    answers,
    mentioned: [],
    made: [],
    works,
    translations: new Uint8Array(days.length),
  };
  const name = (text: number): string => `article/${String(text).padStart(6, "0")}`;
  const day = (text: number): string => days[text] ?? "";
  return finish(
    toWeb(
      ties,
      {
        version: "1",
        idOf: name,
        nameOf: name,
        keyOf: day,
        titleOf: name,
        dateOf: (text) => ({
          edtf: day(text),
          basis: "STATED",
          earliest: day(text),
          latest: day(text),
          firm: { earliest: day(text), latest: day(text) },
        }),
      },
      new Pace(),
    ),
  );
}

const everyText = ({ count }: AnswerGraph) => Uint32Array.from({ length: count }, (_, text) => text);
const byMonth = { granularity: "MONTH", period: undefined } as const;

test("Each of thirty debates is counted by itself, and all the others are counted together", () => {
  const web = webOfPairs(40, () => "2019-03-04");

  const buckets = finish(countRiver(web, everyText(web), byMonth, new Pace()));

  expect(buckets.map(({ debate }) => debate)).toEqual([
    ...Array.from({ length: 30 }, (_, pair) => `article/${String(pair).padStart(6, "0")}`),
    null,
  ]);
  expect(buckets.map(({ certain }) => certain)).toEqual([...Array.from({ length: 30 }, () => 2), 20]);
});

test("Fewer are counted by themselves where stretches are many", () => {
  const web = webOfPairs(40, (pair) => (pair === 0 ? "1000-01-01" : "2019-01-01"));

  const buckets = finish(countRiver(web, everyText(web), { ...byMonth, granularity: "YEAR" }, new Pace()));

  // A thousand stretches for each of nine lanes.
  expect(new Set(buckets.map(({ debate }) => debate)).size).toBe(9);
  expect(buckets.reduce((sum, { certain }) => sum + certain, 0)).toBe(80);
});

test("To pick and to count a hundred thousand texts holds nobody up", async () => {
  const web = webOfPairs(50_000, (pair) => `20${String(pair % 20).padStart(2, "0")}-0${(pair % 9) + 1}-04`);
  const period = { from: "2003-01-01", certainlyWithin: false };
  const pick = () => finishYielding(pickTexts(web, { period }, undefined, new Pace()));

  expect(await longestTurnSteps(pick)).toBeLessThan(120_000);
  const { texts } = await pick();
  const count = () => finishYielding(countRiver(web, texts, { ...byMonth, period }, new Pace()));
  expect(await longestTurnSteps(count)).toBeLessThan(120_000);
  expect((await count()).reduce((sum, { certain }) => sum + certain, 0)).toBe(85_000);
});
