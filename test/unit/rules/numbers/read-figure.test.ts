import fc from "fast-check";
import { readFigure } from "../../../../src/rules/numbers/read-figure.js";
import { hedgesAfter, hedgesBefore, vagueWords } from "../../../../src/rules/numbers/hedge-words.js";

type Expected = readonly [
  value: number | null,
  lower: number | null,
  upper: number | null,
  isApproximate: boolean,
  unit: string,
];
const none: Expected = [null, null, null, false, "COUNT"];
const reading = ([value, lower, upper, isApproximate, unit]: Expected) => ({
  value,
  lower,
  upper,
  unit,
  isApproximate,
});

describe("readFigure", () => {
  test.each<[string, Expected]>([
    ["477", [477, 477, 477, false, "COUNT"]],
    ["474 members and some recently resigned ex-members", [474, 474, null, true, "COUNT"]],
    ["474 members, and some ex-members besides", [474, 474, null, true, "COUNT"]],
    ["474 members, as well as some ex-members", [474, 474, null, true, "COUNT"]],
    ["474 members together with a handful of guests", [474, 474, null, true, "COUNT"]],
    ["474 dues-paying party members plus ex-members", [474, 474, null, true, "COUNT"]],
    ["474 and more", [474, 474, null, true, "COUNT"]],
    ["about 500 members and a few guests", [500, 450, null, true, "COUNT"]],
    ["800 or 900 members and several guests", [null, 800, null, true, "COUNT"]],
    ["40 years and some months", [40, 40, null, true, "YEARS"]],
    ["474 miembros y algunos ex miembros", [474, 474, null, true, "COUNT"]],
    ["474 membres, ainsi que plusieurs anciens", [474, 474, null, true, "COUNT"]],
    ["474 membres et d’autres encore", [474, 474, null, true, "COUNT"]],
    ["474 membri e alcuni ex membri", [474, 474, null, true, "COUNT"]],
    ["474 Mitglieder und einige ehemalige", [474, 474, null, true, "COUNT"]],
    ["474 leden en een paar oud-leden", [474, 474, null, true, "COUNT"]],
    ["474名成员和一些前成员", [474, 474, null, true, "COUNT"]],
    ["474 members and ex-members", [474, 474, 474, false, "COUNT"]],
    ["474 members, and some of them had resigned", [474, 474, 474, false, "COUNT"]],
    ["474 membres, et certains d’entre eux", [474, 474, 474, false, "COUNT"]],
    ["474 members. And some were late", [474, 474, 474, false, "COUNT"]],
    ["474 members and more than half of the branches", [474, 474, 474, false, "COUNT"]],
    ["474 plus or minus 3", [474, 474, 474, false, "COUNT"]],
    ["70% of members and some ex-members", [70, 70, 70, false, "PERCENT"]],
    ["474 (as above)", [474, 474, 474, false, "COUNT"]],
    ["477 ISO members, dozens of them recently resigned", [477, 477, 477, false, "COUNT"]],
    ["477 is about two-thirds of the membership", [477, 477, 477, false, "COUNT"]],
    ["nearly 500", [500, 450, 500, true, "COUNT"]],
    ["nearly 500 (quoting Socialist Worker)", [500, 450, 500, true, "COUNT"]],
    ["nearly 500 including people of disaffiliated branches and recently resigned", [500, 450, 500, true, "COUNT"]],
    ["cerca de 500", [500, 450, 500, true, "COUNT"]],
    ["près de 500", [500, 450, 500, true, "COUNT"]],
    ["bijna 500", [500, 450, 500, true, "COUNT"]],
    ["fast 500", [500, 450, 500, true, "COUNT"]],
    ["近500人", [500, 450, 500, true, "COUNT"]],
    ["nearly two dozen", [24, 22, 24, true, "COUNT"]],
    ["nearly two dozen; around one-third of the active ones on the organization's future", [24, 22, 24, true, "COUNT"]],
    ["casi dos docenas", [24, 22, 24, true, "COUNT"]],
    ["quasi due dozzine; circa un terzo sul futuro", [24, 22, 24, true, "COUNT"]],
    ["près d’une vingtaine", [20, 18, 20, true, "COUNT"]],
    ["près d’une vingtaine (nearly twenty)", [20, 18, 20, true, "COUNT"]],
    ["une vingtaine de propositions", [20, 18, 22, true, "COUNT"]],
    ["zwei Dutzend", [24, 24, 24, false, "COUNT"]],
    ["een dozijn", [12, 12, 12, false, "COUNT"]],
    ["half a dozen", [6, 6, 6, false, "COUNT"]],
    ["nearly 800 active members", [800, 720, 800, true, "COUNT"]],
    ["about 800", [800, 720, 880, true, "COUNT"]],
    ["maybe 900", [900, 810, 990, true, "COUNT"]],
    ["some 40 branches", [40, 36, 44, true, "COUNT"]],
    ["800 or 900", [null, 800, 900, true, "COUNT"]],
    ["between 20 and 30%", [null, 20, 30, true, "PERCENT"]],
    ["800–900 leden", [null, 800, 900, true, "COUNT"]],
    ["ongeveer 800 of 900", [null, 800, 900, true, "COUNT"]],
    ["up to 1500 (no year)", [null, null, 1500, true, "COUNT"]],
    ["up to 1200", [null, null, 1200, true, "COUNT"]],
    ["as many as 1,500 at the peak in 2013", [null, null, 1500, true, "COUNT"]],
    ["at least 1.500", [null, 1500, null, true, "COUNT"]],
    ["500 or more", [null, 500, null, true, "COUNT"]],
    ["500 members or so", [500, 500, 500, false, "COUNT"]],
    ["500 or so", [500, 450, 550, true, "COUNT"]],
    ["500+", [500, 500, null, true, "COUNT"]],
    ["no more than 500", [null, null, 500, true, "COUNT"]],
    ["more than 2000", [2000, 2000, null, true, "COUNT"]],
    ["over forty", [40, 40, null, true, "COUNT"]],
    ["fewer than 30", [30, null, 30, true, "COUNT"]],
    ["a little over 60 local groups, plus smaller outposts", [60, 60, null, true, "COUNT"]],
    ["a little over 60 local groups", [60, 60, 66, true, "COUNT"]],
    ["four hundred and seventy-four", [474, 474, 474, false, "COUNT"]],
    ["quatre cent soixante-quatorze", [474, 474, 474, false, "COUNT"]],
    ["tweeënveertig", [42, 42, 42, false, "COUNT"]],
    ["zweihundert", [200, 200, 200, false, "COUNT"]],
    ["2 thousand", [2000, 2000, 2000, false, "COUNT"]],
    ["almost 70%", [70, 63, 70, true, "PERCENT"]],
    ["70%", [70, 70, 70, false, "PERCENT"]],
    ["70% of 477", [70, 70, 70, false, "PERCENT"]],
    ["around 70 percent", [70, 63, 77, true, "PERCENT"]],
    ["around 70 percent of those who voted", [70, 63, 77, true, "PERCENT"]],
    ["circa il 70 per cento", [70, 63, 77, true, "PERCENT"]],
    ["70 pour cent des membres", [70, 70, 70, false, "PERCENT"]],
    ["70 percent of ISO members", [70, 70, 70, false, "PERCENT"]],
    ["seventy per cent", [70, 70, 70, false, "PERCENT"]],
    ["el 70 por ciento", [70, 70, 70, false, "PERCENT"]],
    ["70 Prozent", [70, 70, 70, false, "PERCENT"]],
    ["drei Viertel", [0.75, 0.75, 0.75, false, "SHARE"]],
    ["百分之七十的成员", [70, 70, 70, false, "PERCENT"]],
    ["百分之七十", [70, 70, 70, false, "PERCENT"]],
    ["over 50 percent", [50, 50, null, true, "PERCENT"]],
    ["over 50 percent people of color / Native members", [50, 50, null, true, "PERCENT"]],
    ["more than 50%", [50, 50, null, true, "PERCENT"]],
    ["two-thirds", [0.6667, 0.6667, 0.6667, false, "SHARE"]],
    ["two-thirds new; half of these comrades of color", [0.6667, 0.6667, 0.6667, false, "SHARE"]],
    ["about two-thirds of the membership", [0.6667, 0.6, 0.7334, true, "SHARE"]],
    ["one half", [0.5, 0.5, 0.5, false, "SHARE"]],
    ["la moitié", [0.5, 0.5, 0.5, false, "SHARE"]],
    ["tres cuartos", [0.75, 0.75, 0.75, false, "SHARE"]],
    ["三分之二", [0.6667, 0.6667, 0.6667, false, "SHARE"]],
    ["forty-two years", [42, 42, 42, false, "YEARS"]],
    ["over forty years", [40, 40, null, true, "YEARS"]],
    ["40 years", [40, 40, 40, false, "YEARS"]],
    ["21-year history (after giving 1977 as the start)", [21, 21, 21, false, "YEARS"]],
    ["veertig jaar", [40, 40, 40, false, "YEARS"]],
    ["40 多年 (more than 40 years)", [40, 40, null, true, "YEARS"]],
    ["四十多年", [40, 40, null, true, "YEARS"]],
    ["(about 30)", [30, 27, 33, true, "COUNT"]],
  ])("reads `%s`", (words, expected) => {
    expect(readFigure(words)).toEqual(reading(expected));
  });

  test("bounds a bare number by whole numbers only where it counts things", () => {
    expect(readFigure("nearly 33", "PERCENT")).toEqual(reading([33, 29.7, 33, true, "PERCENT"]));
    expect(readFigure("nearly 33", "COUNT")).toEqual(reading([33, 30, 33, true, "COUNT"]));
  });

  test.each([
    "",
    "several hundred",
    "several hundred members",
    "a majority",
    "a majority of members and former members",
    "carried; no figure",
    "carried; no figure seen",
    "not given (sentence missing)",
    "no figure (sentence missing)",
    "not seen (excerpt ends)",
    "dozens",
    "docenas de miembros",
    "mehrere Hundert",
    "enkele honderden",
    "plusieurs centaines",
    "几百人",
    "a few thousand",
    "one of them",
    "une majorité",
    "eine Mehrheit",
    "two thousand five hundred",
    "up to 30 members and some guests",
    "fewer than 30 members and some guests",
    "once again",
    "十分重要",
  ])("invents no number for `%s`", (words) => {
    expect(readFigure(words)).toEqual(reading(none));
  });

  test.each<[string, Parameters<typeof readFigure>[1], Expected]>([
    [
      "477 ISO members, dozens of them recently resigned; about two-thirds of the membership",
      "SHARE",
      [0.6667, 0.6, 0.7334, true, "SHARE"],
    ],
    [
      "477 ISO members, dozens of them recently resigned; about two-thirds of the membership",
      "COUNT",
      [477, 477, 477, false, "COUNT"],
    ],
    ["70% of 477", "COUNT", [477, 477, 477, false, "COUNT"]],
    ["70%", "COUNT", none],
    ["forty-two", "YEARS", [42, 42, 42, false, "YEARS"]],
    ["over 60", "OTHER", [60, 60, null, true, "OTHER"]],
    ["70%", "SHARE", [null, null, null, false, "SHARE"]],
  ])("reads `%s` in %s", (words, unit, expected) => {
    expect(readFigure(words, unit)).toEqual(reading(expected));
  });

  test("takes words that add by themselves in their own language only", () => {
    expect(readFigure("les 20 membres plus actifs", undefined, "fr").upper).toBe(20);
    expect(readFigure("60 Mitglieder plus Gäste", undefined, "de-AT").upper).toBeNull();
  });

  test("knows which words mean something else in English", () => {
    expect(readFigure("once miembros", undefined, "es").value).toBe(11);
    expect(readFigure("once miembros").value).toBeNull();
    expect(readFigure("due membri", undefined, "it").value).toBe(2);
    expect(readFigure("due to 500 votes").value).toBe(500);
  });

  test.each(hedgesBefore.flatMap(({ hedge, words }) => words.map((word) => [word, hedge] as const)))(
    "takes `%s` before a number as %s",
    (word, hedge) => {
      const figure = readFigure(`${word} 500`);
      const shape = [figure.value !== null, figure.lower !== null, figure.upper !== null].map(Number).join("");

      expect(figure.isApproximate).toBe(true);
      expect(shape).toBe(
        { ABOUT: "111", NEARLY: "111", JUST_OVER: "111", OVER: "110", BELOW: "101", AT_LEAST: "010", AT_MOST: "001" }[
          hedge
        ],
      );
    },
  );

  test.each(hedgesAfter.flatMap(({ words }) => words))("takes `%s` after a number", (word) => {
    expect(readFigure(`500 ${word}`).isApproximate).toBe(true);
  });

  test.each(vagueWords)("takes no number after `%s`", (word) => {
    expect(readFigure(`${word} thousand`)).toEqual(reading(none));
  });
});

describe("laws", () => {
  test("bounds lie around the value", () => {
    const words = fc.constantFrom("", ...hedgesBefore.flatMap((hedge) => hedge.words));

    fc.assert(
      fc.property(words, fc.nat(1_000_000), fc.constantFrom("", "%", " years", " members"), (hedge, number, unit) => {
        const { value, lower, upper } = readFigure(`${hedge} ${number}${unit}`);

        expect(lower ?? -1).toBeLessThanOrEqual(value ?? lower ?? Infinity);
        expect(value ?? -1).toBeLessThanOrEqual(upper ?? Infinity);
      }),
    );
  });

  test("any text can be read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(Object.keys(readFigure(text)).sort()).toEqual(["isApproximate", "lower", "unit", "upper", "value"]);
      }),
    );
  });
});
