import { isTitleDescribed, titleIn, type TitleOfVersion } from "../../../../src/model/values/localized-title.js";

const original: TitleOfVersion = { title: "Taking our final steps", language: "en", isTranslation: false };
const dutch: TitleOfVersion = { title: "Onze laatste stappen", language: "nl", isTranslation: true };
const byMachine = { ...dutch, title: "Het nemen van onze laatste stappen", isMachineTranslation: true };
const french = { title: "(French version)", language: "fr", isTranslation: true, titleIsDescribed: true };
const work = [original, byMachine, dutch, french];

test.each([
  { it: "as printed if no language is asked for", article: dutch, languages: null, title: "Onze laatste stappen" },
  { it: "in the first asked language that has one", article: original, languages: ["zh", "nl"], title: dutch.title },
  { it: "as printed if none has one", article: original, languages: ["zh"], title: original.title },
  { it: "of its own before that of another version", article: byMachine, languages: ["nl"], title: byMachine.title },
  { it: "as printed rather than as described", article: original, languages: ["fr"], title: original.title },
  { it: "as another version prints it", article: french, languages: ["nl"], title: dutch.title },
])("A title is given $it", ({ article, languages, title }) => {
  expect(titleIn({ ...article, work }, { languages }).value).toBe(title);
  expect(isTitleDescribed({ ...article, work }, { languages })).toBe(false);
});

test("A title that is in our words is in our language, whatever the text is in", () => {
  expect(titleIn(french, {})).toEqual({ value: "(French version)", language: "en", isOriginal: false });
  expect(isTitleDescribed(french, {})).toBe(true);
  expect(titleIn({ ...french, isTranslation: false }, {}).isOriginal).toBe(false);
});

test("A described title stays where no version prints one in the asked languages", () => {
  expect(titleIn({ ...french, work }, { languages: ["fr", "zh"] }).value).toBe("(French version)");
  expect(isTitleDescribed({ ...french, work }, { languages: ["fr", "zh"] })).toBe(true);
});
