import { languageName } from "../../../src/base/language-name.js";

describe("languageName", () => {
  test.each([
    ["nl", "fr", "néerlandais"],
    ["zh-Hans", "en", "Simplified Chinese"],
    ["de", "de", "Deutsch"],
    ["sh", "en", "Serbo-Croatian"],
    ["qaa", "en", "qaa"],
    ["x-letters", "en", "x-letters"],
    ["i-default", "en", "i-default"],
  ])("names %s in %s", (tag, inLanguage, name) => {
    expect(languageName(tag, inLanguage)).toBe(name);
  });
});
