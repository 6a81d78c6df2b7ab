import { toClaimValue } from "../../../../src/model/concepts/claim.js";
import { figureAsOf, toFigure } from "../../../../src/rules/claims/figure.js";
import { spreadOf } from "../../../../src/rules/claims/spread.js";
import { claimOf, figureClaim } from "../../../support/claims/claims.js";
import { lengthOfLife, membership, proposals, share, title, turnout } from "../../../support/claims/corpus-figures.js";

describe("figureAsOf", () => {
  const out = (earliest: string | null, latest: string | null) => ({
    sourceFirmEarliest: earliest,
    sourceFirmLatest: latest,
  });
  const claims = [
    { ...figureClaim("a", "477"), ...out("2019-03-31", "2019-03-31") },
    { ...figureClaim("b", "nearly 500"), ...out("2019-04-02", "2019-04-02") },
    { ...figureClaim("c", "470"), ...out("2019-03-01", "2019-04-30") },
    { ...figureClaim("d", "460"), ...out(null, null) },
  ];

  test("weighs what had certainly come out, and says what it leaves out", () => {
    expect(figureAsOf(claims, { asOf: "2019-04-01" })).toMatchObject({
      text: "477",
      agreement: "SINGLE_SOURCE",
      claims: [0],
      supportedBy: [{ claims: [0] }],
      byThen: {
        day: "2019-04-01",
        explanation:
          "Certainly known by 2019-04-01: 1 claim. Possibly known, and left out: 2 claims. Not yet known: 1 claim.",
        possibly: [2, 3],
        later: [1],
      },
    });
  });

  test("weighs all where no day is asked for", () => {
    expect(figureAsOf(claims, {})).toMatchObject({ agreement: "DISPUTED", claims: [0, 1, 2, 3], byThen: null });
  });

  test("is none where nothing was certainly known", () => {
    expect(figureAsOf(claims, { asOf: "2019-03-30" })).toBeNull();
  });
});

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
      preferredBecause:
        "2 works support it (“sw-vote” says it; “rsorg-why” is more exact); no other claim has as much support.",
      supportedBy: [
        {
          claims: [0],
          kind: "SAYS_IT",
          independence: "NO_DERIVATION_RECORDED",
          because:
            "No derivation from another of these works is recorded; that there is none is not known. 3 claims that repeat it are not counted.",
          echoes: [1, 2, 7],
        },
        {
          claims: [4],
          kind: "MORE_EXACTLY",
          independence: "OWN_FIGURE",
          because: "No other of these works says it so exactly, so it is not taken from them.",
          echoes: [],
        },
      ],
      mostExact: 4,
      perBase: {
        comparison: "ONE_BASE",
        explanation: "All numbers are counted of the same, in one unit.",
        figures: [
          {
            base: "voters",
            unit: "COUNT",
            agreement: "COMPATIBLE",
            spread: { least: 474, most: 500 },
            claims: [0, 1, 2, 3, 4, 7],
          },
        ],
      },
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

  test.each([
    { words: "500", value: 500 },
    { words: "about 500", value: 500 },
    { words: "nearly 500", value: 500 },
    { words: "a little over 500", value: 500 },
    { words: "more than 50%", value: null },
    { words: "over forty years", value: null },
    { words: "fewer than 30", value: null },
    { words: "at least 500", value: null },
    { words: "up to 1200", value: null },
    { words: "800 or 900", value: null },
    { words: "474 members and some recently resigned ex-members", value: null },
    { words: "about 500 members and a few guests", value: null },
  ])("shows $value as the number of `$words`", ({ words, value }) => {
    const claim = figureClaim("a", words);

    expect(toFigure([claim])?.value).toBe(value);
    expect(toClaimValue({ ...claim, language: "en", date: null })).toMatchObject({ value });
  });

  test("gives nothing where no claim counts", () => {
    expect(toFigure([])).toBeNull();
    expect(toFigure([claimOf("a", "not given", { statedAs: "NOT_SEEN" })])).toBeNull();
  });
});

describe("spreadOf", () => {
  test.each([
    { it: "turnout", claims: turnout, spread: { least: 474, most: 500 } },
    { it: "membership, with its bounds", claims: membership, spread: { least: 800, most: 900 } },
    { it: "length of life", claims: lengthOfLife, spread: { least: 21, most: 42 } },
    { it: "the proposals, a slip left out", claims: proposals, spread: { least: 24, most: 24 } },
    { it: "words", claims: title, spread: undefined },
    { it: "several units", claims: [...turnout, ...share], spread: undefined },
    { it: "nothing", claims: [], spread: undefined },
  ])("of $it", ({ claims, spread }) => {
    expect(spreadOf(claims)).toEqual(spread);
  });
});
