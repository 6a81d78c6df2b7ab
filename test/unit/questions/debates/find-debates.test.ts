import { finish } from "../../../../src/base/scheduling/steps.js";
import { finishYielding } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import { findDebates } from "../../../../src/questions/debates/find-debates.js";
import type { TextEdges } from "../../../../src/questions/debates/text-edges.js";
import { longestTurnSteps } from "../../../support/counted-steps.js";

function tied(count: number, more: Partial<TextEdges>): TextEdges {
  return {
    count,
    answers: [],
    mentioned: [],
    made: [],
    works: Uint32Array.from({ length: count }, (_, text) => text),
    translations: new Uint8Array(count),
    ...more,
  };
}

const answer = (from: number, to: number, stance = "NEUTRAL") => ({ from, to, stance, type: `type of ${stance}` });
const found = (ties: TextEdges) => {
  const { list, of } = finish(findDebates(ties, new Pace()));
  return { debates: list.map(({ texts, head }) => ({ texts: [...texts], head })), of: [...of] };
};

describe("findDebates", () => {
  test("puts together what is tied by answers, the largest first, and leaves out what neither answers nor is answered", () => {
    const ties = tied(7, { answers: [answer(1, 0), answer(4, 3), answer(6, 4), answer(6, 3)] });

    expect(found(ties)).toEqual({
      debates: [
        { texts: [3, 4, 6], head: 3 },
        { texts: [0, 1], head: 0 },
      ],
      of: [1, 1, -1, 0, 0, -1, 0],
    });
  });

  test("puts the one with the older text first of two that are as large", () => {
    expect(found(tied(4, { answers: [answer(3, 1), answer(2, 0)] })).debates).toEqual([
      { texts: [0, 2], head: 0 },
      { texts: [1, 3], head: 1 },
    ]);
  });

  test("holds the versions of its texts, which tie debates together", () => {
    const ties = tied(5, { answers: [answer(2, 0), answer(4, 3)], made: [[3, 0]] });

    expect(found(ties).debates).toEqual([{ texts: [0, 2, 3, 4], head: 0 }]);
  });

  test("finds none where texts have versions and no answers", () => {
    expect(found(tied(2, { made: [[1, 0]], works: Uint32Array.of(0, 0) })).debates).toEqual([]);
  });

  test("is named by the original of which any version is answered most", () => {
    const ties = tied(6, {
      answers: [answer(3, 0), answer(4, 2), answer(5, 2), answer(2, 0)],
      made: [[2, 1]],
      works: Uint32Array.of(0, 1, 1, 3, 4, 5),
      translations: Uint8Array.of(0, 0, 1, 0, 0, 0),
    });

    expect(found(ties).debates).toEqual([{ texts: [0, 1, 2, 3, 4, 5], head: 0 }]);
    expect(found({ ...ties, answers: [...ties.answers, answer(0, 1)] }).debates[0]?.head).toBe(1);
  });

  test("is named by what is mentioned most if two are answered as often, then by the oldest", () => {
    const ties = tied(3, { answers: [answer(1, 0), answer(2, 1)] });

    expect(found(ties).debates[0]?.head).toBe(0);
    expect(found({ ...ties, mentioned: [1] }).debates[0]?.head).toBe(1);
  });

  test("is named by a translation only if there is nothing else", () => {
    const answers = [answer(1, 0), answer(2, 0), answer(0, 1)];

    expect(found(tied(3, { answers, translations: Uint8Array.of(1, 0, 1) })).debates[0]?.head).toBe(1);
    expect(found(tied(3, { answers, translations: Uint8Array.of(1, 1, 1) })).debates[0]?.head).toBe(0);
  });

  test("counts its answers by the side that they take", () => {
    const answers = [
      answer(1, 0, "AGREES"),
      answer(2, 0, "DISAGREES"),
      answer(2, 1, "DISAGREES"),
      answer(4, 3, "AGREES"),
    ];
    const { list } = finish(findDebates(tied(5, { answers }), new Pace()));

    expect(list.map(({ stances }) => Object.fromEntries(stances))).toEqual([
      { AGREES: 1, DISAGREES: 2 },
      { AGREES: 1 },
    ]);
  });

  test("counts what answers in one way once, in however many versions of the two texts, and no version for an answer to another", () => {
    const answers = [
      answer(2, 0, "AGREES"),
      answer(2, 1, "AGREES"),
      answer(3, 0, "AGREES"),
      answer(2, 0, "DISAGREES"),
      answer(1, 0, "NEUTRAL"),
    ];
    const { list } = finish(findDebates(tied(4, { answers, works: Uint32Array.of(0, 0, 2, 2) }), new Pace()));

    expect(list.map(({ stances }) => Object.fromEntries(stances))).toEqual([{ AGREES: 1, DISAGREES: 1 }]);
  });

  test.each([
    { it: "one long chain", to: (text: number) => text - 1, sizes: 1 },
    { it: "many short ones", to: (text: number) => text - (text % 2), sizes: 50_000 },
  ])("holds nobody up, be it $it", async ({ to, sizes }) => {
    const count = 100_000;
    const answers = Array.from({ length: count - 1 }, (_, text) => answer(text + 1, to(text + 1))).filter(
      (each) => each.from !== each.to,
    );
    const ask = () => finishYielding(findDebates(tied(count, { answers }), new Pace()));

    expect(await longestTurnSteps(ask)).toBeLessThan(120_000);
    expect((await ask()).list).toHaveLength(sizes);
  });
});
