import { propertyLabel } from "../../../../src/model/values/property-label.js";

const turnout = { property: "turnout", labels: ["how many voted", "opkomst"], languages: ["en", "nl"] };

describe("propertyLabel", () => {
  test.each([
    { it: "in the language that is asked for", language: "nl", value: "opkomst", given: "nl" },
    { it: "in a wider one if there is no narrower", language: "nl-BE", value: "opkomst", given: "nl" },
    { it: "in English where it has none in that one", language: "zh", value: "how many voted", given: "en" },
    { it: "in English where none is asked for", language: null, value: "how many voted", given: "en" },
  ])("is what the corpus calls it, $it", ({ language, value, given }) => {
    expect(propertyLabel(turnout, { language })).toEqual({ value, language: given, isOriginal: true });
  });

  test.each([
    { it: "no label at all", labels: null, languages: null },
    { it: "none in English or in the language that is asked for", labels: ["opkomst"], languages: ["nl"] },
  ])("is its own name made readable where it has $it", (stored) => {
    expect(propertyLabel({ property: "lengthOfLife", ...stored }, { language: "de" })).toEqual({
      value: "length of life",
      language: "en",
      isOriginal: true,
    });
  });
});
