import fc from "fast-check";
import { listed } from "../../../../src/rules/numbers/languages/listed.js";
import { numberLanguages } from "../../../../src/rules/numbers/languages/languages.js";
import { readFigure } from "../../../../src/rules/numbers/read-figure.js";

const number = fc.oneof(fc.integer({ min: 2, max: 2999 }), fc.integer({ min: 2, max: 999_999 }));
const shapes = {
  ABOUT: "111",
  NEARLY: "111",
  JUST_OVER: "111",
  OVER: "110",
  BELOW: "101",
  AT_LEAST: "010",
  AT_MOST: "001",
} as const;

function shapeOf(words: string, language: string): string {
  const { value, lower, upper } = readFigure(words, language);
  return [value, lower, upper].map((bound) => (bound === null ? "0" : "1")).join("");
}

describe.each(numberLanguages)("in $language", (table) => {
  const { language } = table;
  const isSpaced = table.spellers !== undefined;
  const beside = (...words: readonly string[]) => words.join(isSpaced ? " " : "");

  if (table.spellers !== undefined) {
    test.each(table.spellers().map((speller, index) => [index, speller] as const))(
      "reads back what speller %i writes",
      (_, speller) => {
        fc.assert(
          fc.property(number, (value) => {
            expect(readFigure(speller.convert(value), language).value).toBe(value);
          }),
        );
      },
    );
  }

  test("reads back digits as they are printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(readFigure(new Intl.NumberFormat(language).format(value), language).value).toBe(value);
      }),
    );
  });

  test("reads back shares of a hundred with decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        const printed = new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(tenths / 10);
        expect(readFigure(`${printed} %`, language)).toMatchObject({ value: tenths / 10, unit: "PERCENT" });
      }),
    );
  });

  const before = Object.entries(table.before).flatMap(([hedge, words]) => listed(words).map((word) => [word, hedge]));
  test.each(before)("takes `%s` before a number as %s", (word = "", hedge = "") => {
    expect(shapeOf(beside(word, "500"), language)).toBe(Object.entries(shapes).find(([name]) => name === hedge)?.[1]);
  });

  const after = Object.entries(table.after).flatMap(([hedge, words]) => listed(words).map((word) => [word, hedge]));
  test.each(after)("takes `%s` after a number as %s", (word = "", hedge = "") => {
    expect(shapeOf(beside("500", word), language)).toBe(Object.entries(shapes).find(([name]) => name === hedge)?.[1]);
  });

  test.each(listed(table.vague))("reads no number of `%s`", (word) => {
    const { value, lower, upper } = readFigure(word, language);
    expect([value, lower, upper]).toEqual([null, null, null]);
  });

  const scales = Object.entries(table.scales).flatMap(([scale, words]) =>
    Number(scale) < 1000 ? [] : listed(words).map((word) => [word, Number(scale)] as const),
  );
  test.each(scales)("multiplies by `%s`", (word, scale) => {
    expect(readFigure(beside("5", word), language).value).toBe(5 * scale);
  });
});
