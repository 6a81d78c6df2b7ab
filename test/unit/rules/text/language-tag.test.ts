import { InvalidLanguageTagError } from "../../../../src/rules/errors.js";
import { readLanguageTag } from "../../../../src/rules/text/language-tag.js";

describe("readLanguageTag", () => {
  test.each([
    ["en", "en"],
    ["EN", "en"],
    ["zh-hans", "zh-Hans"],
    ["zh-hans-cn", "zh-Hans-CN"],
    ["iw", "he"],
    ["es-419", "es-419"],
    ["sl-rozaj", "sl-rozaj"],
    ["und", "und"],
    ["de-u-co-phonebk", "de-u-co-phonebk"],
    ["sh", "sh"],
    ["TL", "tl"],
    ["cmn", "cmn"],
    ["prs", "prs"],
    ["zh-yue", "yue"],
    ["zh-cmn-hans", "cmn-Hans"],
    ["drh", "khk"],
    ["en-bu", "en-MM"],
    ["ja-Latn-hepburn-heploc", "ja-Latn-hepburn-alalc97"],
    ["i-klingon", "tlh"],
    ["I-Default", "i-default"],
    ["sgn-be-fr", "sfb"],
    ["qaa", "qaa"],
    ["qtz-qaaa-qm", "qtz-Qaaa-QM"],
    ["en-XQ", "en-XQ"],
    ["X-Letters", "x-letters"],
    ["en-x-North", "en-x-north"],
  ])("reads %s as %s", (tag, canonical) => {
    expect(readLanguageTag(tag)).toBe(canonical);
  });

  test.each([
    "xx",
    "en-Foobar",
    "en-Xxxx",
    "en-AB",
    "en_US",
    "english",
    "",
    " en",
    "en-",
    "constructor",
    "x-",
    "x-overlongish",
    "qzz",
    "sl-rozaj-rozaj",
    "de-a-bb-a-cc",
  ])("refuses %j", (tag) => {
    expect(() => readLanguageTag(tag)).toThrow(InvalidLanguageTagError);
  });

  test("names the part that the registry lacks", () => {
    expect(() => readLanguageTag("en-foobar")).toThrow(
      '"en-foobar" is not a language tag: the registry has no variant "foobar".',
    );
  });
});
