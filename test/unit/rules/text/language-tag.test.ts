import { InvalidLanguageTagError } from "../../../../src/rules/errors.js";
import { languageName, matchLanguage, readLanguageTag } from "../../../../src/rules/text/language-tag.js";

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
  ])("reads %s as %s", (tag, canonical) => {
    expect(readLanguageTag(tag)).toBe(canonical);
  });

  test.each(["xx", "en-Foobar", "en-Xxxx", "en-XQ", "en_US", "english", "", " en", "en-", "constructor", "x-private"])(
    "refuses %j",
    (tag) => {
      expect(() => readLanguageTag(tag)).toThrow(InvalidLanguageTagError);
    },
  );

  test("names the part that the registry lacks", () => {
    expect(() => readLanguageTag("en-foobar")).toThrow(
      '"en-foobar" is not a language tag: the registry has no variant "foobar".',
    );
  });
});

describe("languageName", () => {
  test.each([
    ["nl", "fr", "néerlandais"],
    ["zh-Hans", "en", "Simplified Chinese"],
    ["de", "de", "Deutsch"],
  ])("names %s in %s", (tag, inLanguage, name) => {
    expect(languageName(tag, inLanguage)).toBe(name);
  });
});

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
    { it: "ignores case", requested: ["ZH-hans"], available: ["zh-Hans"], match: "zh-Hans" },
    { it: "finds nothing for nothing", requested: [], available: ["en"], match: undefined },
  ])("$it", ({ requested, available, match }) => {
    expect(matchLanguage(requested, available)).toBe(match);
  });
});
