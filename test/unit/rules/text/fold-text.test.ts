import fc from "fast-check";
import { foldText, foldWithOffsets, searchTerms } from "../../../../src/rules/text/fold-text.js";

describe("foldText", () => {
  test.each([
    ["Señor Müller, CAFÉ", "senor muller, cafe"],
    ["Cafe\u0301", "cafe"],
    ["Straße STRAẞE", "strasse strasse"],
    ["ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["ＩＳＯ ２０１９", "iso 2019"],
    ["ıIİi", "iiii"],
    ["ﬁnal œuvre Ærø ĳs", "final oeuvre aero ijs"],
    ["Łódź Đorđe þing", "lodz dorde thing"],
    ["soli\u00addarity zero\u200bwidth", "solidarity zerowidth"],
    ["مُحَمَّد", "محمد"],
    ["最后一步", "最后一步"],
    ["½", "1⁄2"],
    ["OʼBrien Oʻahu ŉ", "o'brien o'ahu 'n"],
    ["محـمـد علی", "محمد علي"],
    ["مصطفى کتاب مدرسة", "مصطفي كتاب مدرسه"],
    ["أحمد إلى ٱلله", "احمد الي الله"],
    ["٤٧٧ ۴۷۷ ४७७ ๔๗๗", "477 477 477 477"],
    ["", ""],
  ])("folds %s to %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test("does not see how a text is normalised", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
      }),
    );
  });
});

describe("searchTerms", () => {
  test.each([
    ["Taking our final steps", ["taking", "our", "final", "steps"]],
    ["Le vote de l’ISO : 70 % (2019)", ["le", "vote", "de", "l", "iso", "70", "2019"]],
    ["ISO的最后一步", ["iso", "的", "最", "后", "一", "步"]],
    ["さよならISO", ["さ", "よ", "な", "ら", "iso"]],
    ['Ｖoting—AND* OR: "x"~2', ["voting", "and", "or", "x", "2"]],
    ["ประชาชน ISO", ["ป", "ร", "ะ", "ช", "า", "ช", "น", "iso"]],
    ["हिन्दी text", ["हिनदी", "text"]],
    ["𝔘𝔫𝔦 𠀀", ["uni", "𠀀"]],
    [" …!", []],
  ])("reads %s", (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  test("finds each of its terms again as one term", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const term of searchTerms(text)) expect(searchTerms(term)).toEqual([term]);
      }),
    );
  });
});

describe("foldWithOffsets", () => {
  const original = (text: string, sought: string) => {
    const { folded, originalRange } = foldWithOffsets(text);
    const start = folded.indexOf(sought);
    const range = originalRange({ start, end: start + sought.length });
    return text.slice(range.start, range.end);
  };

  test.each([
    ["El café está", "cafe", "café"],
    ["El cafe\u0301 está", "cafe", "cafe\u0301"],
    ["Große Worte", "grosse", "Große"],
    ["Große Worte", "s", "ß"],
    ["𝔘𝔫𝔦 frei", "uni", "𝔘𝔫𝔦"],
    ["a ﬁnal step", "final", "ﬁnal"],
    ["最后一步", "后", "后"],
  ])("in %s, `%s` was `%s`", (text, sought, piece) => {
    expect(original(text, sought)).toBe(piece);
  });

  test("gives an empty range for an empty one", () => {
    expect(foldWithOffsets("é!").originalRange({ start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
    expect(foldWithOffsets("").originalRange({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  test("folds as foldText does, and each original piece folds to what holds the folded one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, originalRange } = foldWithOffsets(text);
        const start = a % (folded.length + 1);
        const end = start + (b % (folded.length - start + 1));
        const range = originalRange({ start, end });

        expect(folded).toBe(foldText(text));
        expect(foldText(text.slice(range.start, range.end))).toContain(folded.slice(start, end));
      }),
    );
  });
});
