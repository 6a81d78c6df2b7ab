import { askedRanges, languageRanges, matchLanguage } from "../../../../src/rules/text/match-language.js";

describe("matchLanguage", () => {
  test.each([
    {
      it: "takes the first request that is there",
      requested: ["fr", "nl"],
      available: ["en", "nl", "fr"],
      match: "fr",
    },
    { it: "goes on to the next request", requested: ["pt", "nl"], available: ["en", "nl"], match: "nl" },
    { it: "shortens a request", requested: ["de-AT-1996"], available: ["en", "de"], match: "de" },
    { it: "drops an extension with its letter", requested: ["de-u-co-phonebk"], available: ["de"], match: "de" },
    { it: "finds a longer tag for a short request", requested: ["zh"], available: ["en", "zh-Hans"], match: "zh-Hans" },
    { it: "does not take another script", requested: ["zh-Hant"], available: ["zh-Hans"], match: undefined },
    { it: "meets a script by a region", requested: ["zh-CN"], available: ["en", "zh-Hans"], match: "zh-Hans" },
    { it: "meets a region by a script", requested: ["zh-Hant"], available: ["zh-CN", "zh-TW"], match: "zh-TW" },
    { it: "meets the script of a region", requested: ["zh-HK"], available: ["zh-Hans", "zh-Hant"], match: "zh-Hant" },
    { it: "prefers the script that is likely", requested: ["zh"], available: ["zh-Hant", "zh-Hans"], match: "zh-Hans" },
    { it: "keeps the script when it shortens", requested: ["zh-TW"], available: ["zh", "zh-Hant"], match: "zh-Hant" },
    { it: "takes another region of one script", requested: ["en-GB"], available: ["fr", "en-US"], match: "en-US" },
    { it: "meets a tag that CLDR holds for the same", requested: ["zh"], available: ["en", "cmn"], match: "cmn" },
    {
      it: "finds a tag of private use by itself",
      requested: ["x-Letters"],
      available: ["en", "x-letters"],
      match: "x-letters",
    },
    { it: "ignores case", requested: ["ZH-hans"], available: ["zh-Hans"], match: "zh-Hans" },
    { it: "finds nothing for nothing", requested: [], available: ["en"], match: undefined },
  ])("$it", ({ requested, available, match }) => {
    expect(matchLanguage(requested, available)).toBe(match);
  });
});

describe("a list of languages", () => {
  test.each<readonly [asked: string, tag: string, isFound: boolean]>([
    ["zh", "zh-Hans", true],
    ["zh-CN", "zh-Hans", true],
    ["zh-CN", "zh", true],
    ["zh-Hans", "zh-CN", true],
    ["zh-Hant", "zh-HK", true],
    ["zh-TW", "zh-Hant", true],
    ["zh-HK", "zh-Hant", true],
    ["zh-TW", "zh-Hans", false],
    ["zh-CN", "zh-Hant", false],
    ["en-GB", "en", false],
    ["en", "en-GB", true],
    ["en-GB", "en-GB-oxendict", true],
    ["sr-Latn", "sr", false],
    ["sr-Cyrl", "sr", true],
    ["sr-RS", "sr-Latn", false],
    ["sr", "sh", true],
    ["cmn", "zh-Hans", true],
    ["zh", "cmn", true],
    ["x-letters", "x-letters", true],
    ["qaa", "qaa", true],
    ["qaa", "qab", false],
  ])("that has %s, of a text in %s: %p", (asked, tag, isFound) => {
    expect(askedRanges(asked).some((range) => languageRanges(tag).includes(range))).toBe(isFound);
  });
});
