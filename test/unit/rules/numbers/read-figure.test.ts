import fc from "fast-check";
import { readFigure, understandFigure } from "../../../../src/rules/numbers/read-figure.js";
import type { FigureUnit } from "../../../../src/rules/numbers/number-reading.js";
import { nothing, reading, type Expected } from "./expected.js";

describe("readFigure", () => {
  test.each<[language: string, words: string, Expected]>([
    ["en", "477", [477, 477, 477, false, "COUNT"]],
    ["en", "474 members and some recently resigned ex-members", [474, 474, null, true, "COUNT"]],
    ["en", "474 members, and some ex-members besides", [474, 474, null, true, "COUNT"]],
    ["en", "474 members, as well as some ex-members", [474, 474, null, true, "COUNT"]],
    ["en", "474 members together with a handful of guests", [474, 474, null, true, "COUNT"]],
    ["en", "474 dues-paying party members plus ex-members", [474, 474, null, true, "COUNT"]],
    ["en", "474 and more", [null, 474, null, true, "COUNT"]],
    ["en", "about 500 members and a few guests", [500, 450, null, true, "COUNT"]],
    ["en", "800 or 900 members and several guests", [null, 800, null, true, "COUNT"]],
    ["en", "40 years and some months", [40, 40, null, true, "YEARS"]],
    ["es", "474 miembros y algunos ex miembros", [474, 474, null, true, "COUNT"]],
    ["fr", "474 membres, ainsi que plusieurs anciens", [474, 474, null, true, "COUNT"]],
    ["fr", "474 membres et d’autres encore", [474, 474, null, true, "COUNT"]],
    ["it", "474 membri e alcuni ex membri", [474, 474, null, true, "COUNT"]],
    ["de", "474 Mitglieder und einige ehemalige", [474, 474, null, true, "COUNT"]],
    ["nl", "474 leden en een paar oud-leden", [474, 474, null, true, "COUNT"]],
    ["zh", "474名成员和一些前成员", [474, 474, null, true, "COUNT"]],
    ["en", "474 members and ex-members", [474, 474, 474, false, "COUNT"]],
    ["en", "474 members, and some of them had resigned", [474, 474, 474, false, "COUNT"]],
    ["fr", "474 membres, et certains d’entre eux", [474, 474, 474, false, "COUNT"]],
    ["en", "474 members. And some were late", [474, 474, 474, false, "COUNT"]],
    ["en", "474 members and more than half of the branches", [474, 474, 474, false, "COUNT"]],
    ["en", "474 plus or minus 3", [474, 471, 477, true, "COUNT"]],
    ["en", "70% of members and some ex-members", [70, 70, 70, false, "PERCENT"]],
    ["en", "474 (as above)", [474, 474, 474, false, "COUNT"]],
    ["en", "477 ISO members, dozens of them recently resigned", [477, 477, 477, false, "COUNT"]],
    ["en", "477 is about two-thirds of the membership", [477, 477, 477, false, "COUNT"]],
    ["en", "nearly 500", [500, 450, 500, true, "COUNT"]],
    ["en", "nearly 500 (quoting Socialist Worker)", [500, 450, 500, true, "COUNT"]],
    [
      "en",
      "nearly 500 including people of disaffiliated branches and recently resigned",
      [500, 450, 500, true, "COUNT"],
    ],
    ["es", "cerca de 500", [500, 450, 500, true, "COUNT"]],
    ["fr", "près de 500", [500, 450, 500, true, "COUNT"]],
    ["nl", "bijna 500", [500, 450, 500, true, "COUNT"]],
    ["de", "fast 500", [500, 450, 500, true, "COUNT"]],
    ["zh", "近500人", [500, 450, 500, true, "COUNT"]],
    ["en", "nearly two dozen", [24, 22, 24, true, "COUNT"]],
    [
      "en",
      "nearly two dozen; around one-third of the active ones on the organization's future",
      [24, 22, 24, true, "COUNT"],
    ],
    ["es", "casi dos docenas", [24, 22, 24, true, "COUNT"]],
    ["it", "quasi due dozzine; circa un terzo sul futuro", [24, 22, 24, true, "COUNT"]],
    ["fr", "près d’une vingtaine", [20, 18, 20, true, "COUNT"]],
    ["fr", "près d’une vingtaine (nearly twenty)", [20, 18, 20, true, "COUNT"]],
    ["fr", "une vingtaine de propositions", [20, 18, 22, true, "COUNT"]],
    ["de", "zwei Dutzend", [24, 24, 24, false, "COUNT"]],
    ["nl", "een dozijn", [12, 12, 12, false, "COUNT"]],
    ["en", "half a dozen", [6, 6, 6, false, "COUNT"]],
    ["en", "nearly 800 active members", [800, 720, 800, true, "COUNT"]],
    ["en", "about 800", [800, 720, 880, true, "COUNT"]],
    ["en", "maybe 900", [900, 810, 990, true, "COUNT"]],
    ["en", "some 40 branches", [40, 36, 44, true, "COUNT"]],
    ["en", "800 or 900", [null, 800, 900, true, "COUNT"]],
    ["en", "between 20 and 30%", [null, 20, 30, true, "PERCENT"]],
    ["nl", "800–900 leden", [null, 800, 900, true, "COUNT"]],
    ["nl", "ongeveer 800 of 900", [null, 800, 900, true, "COUNT"]],
    ["en", "up to 1500 (no year)", [null, null, 1500, true, "COUNT"]],
    ["en", "up to 1200", [null, null, 1200, true, "COUNT"]],
    ["en", "as many as 1,500 at the peak in 2013", [null, null, 1500, true, "COUNT"]],
    ["en", "500 or more", [null, 500, null, true, "COUNT"]],
    ["en", "500 members or so", [500, 450, 550, true, "COUNT"]],
    ["en", "500 or so", [500, 450, 550, true, "COUNT"]],
    ["en", "500+", [500, 500, null, true, "COUNT"]],
    ["en", "no more than 500", [null, null, 500, true, "COUNT"]],
    ["en", "more than 2000", [2000, 2000, null, true, "COUNT"]],
    ["en", "over forty", [40, 40, null, true, "COUNT"]],
    ["en", "fewer than 30", [30, null, 30, true, "COUNT"]],
    ["en", "a little over 60 local groups, plus smaller outposts", [60, 60, null, true, "COUNT"]],
    ["en", "a little over 60 local groups", [60, 60, 66, true, "COUNT"]],
    ["en", "four hundred and seventy-four", [474, 474, 474, false, "COUNT"]],
    ["fr", "quatre cent soixante-quatorze", [474, 474, 474, false, "COUNT"]],
    ["nl", "tweeënveertig", [42, 42, 42, false, "COUNT"]],
    ["de", "zweihundert", [200, 200, 200, false, "COUNT"]],
    ["en", "2 thousand", [2000, 2000, 2000, false, "COUNT"]],
    ["en", "almost 70%", [70, 63, 70, true, "PERCENT"]],
    ["en", "70%", [70, 70, 70, false, "PERCENT"]],
    ["en", "70% of 477", [70, 70, 70, false, "PERCENT"]],
    ["en", "around 70 percent", [70, 63, 77, true, "PERCENT"]],
    ["en", "around 70 percent of those who voted", [70, 63, 77, true, "PERCENT"]],
    ["it", "circa il 70 per cento", [70, 63, 77, true, "PERCENT"]],
    ["fr", "70 pour cent des membres", [70, 70, 70, false, "PERCENT"]],
    ["en", "70 percent of ISO members", [70, 70, 70, false, "PERCENT"]],
    ["en", "seventy per cent", [70, 70, 70, false, "PERCENT"]],
    ["es", "el 70 por ciento", [70, 70, 70, false, "PERCENT"]],
    ["de", "70 Prozent", [70, 70, 70, false, "PERCENT"]],
    ["de", "drei Viertel", [0.75, 0.75, 0.75, false, "SHARE"]],
    ["zh", "百分之七十的成员", [70, 70, 70, false, "PERCENT"]],
    ["zh", "百分之七十", [70, 70, 70, false, "PERCENT"]],
    ["en", "over 50 percent", [50, 50, null, true, "PERCENT"]],
    ["en", "over 50 percent people of color / Native members", [50, 50, null, true, "PERCENT"]],
    ["en", "more than 50%", [50, 50, null, true, "PERCENT"]],
    ["en", "two-thirds", [0.6667, 0.6667, 0.6667, false, "SHARE"]],
    ["en", "about two-thirds of the membership", [0.6667, 0.6, 0.7334, true, "SHARE"]],
    ["en", "one half", [0.5, 0.5, 0.5, false, "SHARE"]],
    ["fr", "la moitié", [0.5, 0.5, 0.5, false, "SHARE"]],
    ["es", "tres cuartos", [0.75, 0.75, 0.75, false, "SHARE"]],
    ["zh", "三分之二", [0.6667, 0.6667, 0.6667, false, "SHARE"]],
    ["en", "forty-two years", [42, 42, 42, false, "YEARS"]],
    ["en", "over forty years", [40, 40, null, true, "YEARS"]],
    ["en", "40 years", [40, 40, 40, false, "YEARS"]],
    ["en", "21-year history (after giving 1977 as the start)", [21, 21, 21, false, "YEARS"]],
    ["nl", "veertig jaar", [40, 40, 40, false, "YEARS"]],
    ["zh", "40 多年 (more than 40 years)", [40, 40, null, true, "YEARS"]],
    ["zh", "四十多年", [40, 40, null, true, "YEARS"]],
    ["en", "(about 30)", [30, 27, 33, true, "COUNT"]],
  ])("reads in %s `%s`", (language, words, expected) => {
    expect(readFigure(words, language)).toEqual(reading(expected));
  });

  test("bounds a bare number by whole numbers only where it counts things", () => {
    expect(readFigure("nearly 33", "en", "PERCENT")).toEqual(reading([33, 29.7, 33, true, "PERCENT"]));
    expect(readFigure("nearly 33", "en", "COUNT")).toEqual(reading([33, 30, 33, true, "COUNT"]));
  });

  test.each([["en", ""]])("invents no number in %s for `%s`", (language, words) => {
    expect(readFigure(words, language)).toEqual(reading(nothing()));
  });

  test.each<[string, FigureUnit, Expected]>([
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
    ["70%", "COUNT", nothing()],
    ["forty-two", "YEARS", [42, 42, 42, false, "YEARS"]],
    ["42 members", "YEARS", nothing("YEARS")],
    ["over 60", "OTHER", [60, 60, null, true, "OTHER"]],
    ["70%", "SHARE", nothing("SHARE")],
  ])("reads `%s` in %s", (words, unit, expected) => {
    expect(readFigure(words, "en", unit)).toEqual(reading(expected));
  });

  test("takes words in the sense of their own language only", () => {
    expect(readFigure("once miembros", "es").value).toBe(11);
    expect(readFigure("once miembros", "en").value).toBeNull();
    expect(readFigure("12 of 15", "nl").upper).toBe(15);
    expect(readFigure("12 of 15", "en").upper).toBe(12);
  });

  test.each([
    ["de-AT", "bijna 500", ["bijna"]],
    ["pl", "około 500 osób", ["około", "osób"]],
    ["en", "500 blip", ["blip"]],
    ["en", "a whisker under 500", ["whisker"]],
    ["en", "1.500 members", ["1.500"]],
    ["fr", "500 and more", ["and", "more"]],
  ])("says which words were not understood, in %s: `%s`", (language, words, unread) => {
    expect(understandFigure(words, language)).toMatchObject({ figure: { value: null }, unread });
  });

  test("chooses none of several numbers", () => {
    expect(understandFigure("300 for, 12 against", "en", "COUNT")).toEqual({
      figure: reading(nothing()),
      unread: [],
      rivals: [300, 12],
    });
  });
});

describe("laws", () => {
  test("any text can be read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en", "ru", "ja", "x-none"), (text, language) => {
        expect(Object.keys(readFigure(text, language)).sort()).toEqual([
          "isApproximate",
          "lower",
          "unit",
          "upper",
          "value",
        ]);
      }),
    );
  });
});
