import { spreadOf, toFigure } from "../../../src/domain/figure.js";
import { claimOf, figureClaim } from "./claims.js";
import { lengthOfLife, membership, share, title, turnout } from "./corpus-figures.js";

describe("toFigure", () => {
  test("gives the preferred claim's words and numbers, and how far the sources agree", () => {
    expect(toFigure(turnout)).toEqual({
      text: "nearly 500",
      value: 500,
      lower: 450,
      upper: 500,
      unit: "COUNT",
      base: "voters",
      isApproximate: true,
      agreement: "COMPATIBLE",
      preferredBecause: "2 independent works support it, more than any other claim.",
    });
  });

  test("gives words without a number where there are no others", () => {
    expect(toFigure([figureClaim("a", "several hundred")])).toMatchObject({
      text: "several hundred",
      value: null,
      unit: "COUNT",
      isApproximate: false,
    });
    expect(toFigure([claimOf("a", "a majority")])).toMatchObject({ text: "a majority", value: null, unit: "OTHER" });
  });

  test("gives nothing where no claim counts", () => {
    expect(toFigure([])).toBeNull();
    expect(toFigure([claimOf("a", "not given", { statedAs: "NOT_SEEN" })])).toBeNull();
  });
});

describe("spreadOf", () => {
  test.each([
    { it: "turnout", claims: turnout, spread: { least: 474, most: 500 } },
    { it: "membership, with its bounds", claims: membership, spread: { least: 800, most: 1500 } },
    { it: "length of life", claims: lengthOfLife, spread: { least: 21, most: 42 } },
    { it: "words", claims: title, spread: undefined },
    { it: "several units", claims: [...turnout, ...share], spread: undefined },
    { it: "nothing", claims: [], spread: undefined },
  ])("of $it", ({ claims, spread }) => {
    expect(spreadOf(claims)).toEqual(spread);
  });
});
