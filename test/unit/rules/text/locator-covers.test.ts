import { locatorCovers } from "../../../../src/rules/text/locator-covers.js";

describe("locatorCovers", () => {
  test.each([
    ["paragraphs 1-3", "opening paragraph", true],
    ["paragraphs 1-3", "opening sentence", true],
    ["paragraphs 1-3", "paragraph 2", true],
    ["paragraphs 1-3", "paragraphs 2-3", true],
    ["paragraphs 1-3", "paragraph 4", false],
    ["paragraphs 1-3", "paragraphs 2-4", false],
    ["paragraph 2", "paragraphs 2 and 5-6", false],
    ["paragraphs 2 and 5-6", "paragraph 6", true],
    ["paragraphs 2, 4 and 6", "paragraph 4", true],
    ["paragraph 12", "paragraph 1", false],
    ["whole document", "paragraph 7", true],
    ["whole comment", "head", true],
    ["standfirst", "standfirst", true],
    ["preface, paragraph 3", "paragraph 3", false],
    ["paragraph 3", "preface, paragraph 3", false],
    ["paragraph 2, note 1", "paragraph 2", false],
    ["introduction", "paragraph 1", false],
    [null, "paragraph 1", false],
    ["paragraph 1", null, false],
  ])("%s takes in %s: %s", (outer, inner, expected) => {
    expect(locatorCovers(outer, inner)).toBe(expected);
  });
});
