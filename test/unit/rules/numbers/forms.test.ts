import { forms } from "../../../../src/rules/numbers/documentation/forms.js";
import { numberLanguages } from "../../../../src/rules/numbers/languages/languages.js";
import { understandFigure } from "../../../../src/rules/numbers/read-figure.js";

const examples = numberLanguages.flatMap((table) =>
  forms.flatMap(({ name, example, gives }) => {
    const words = example(table);
    return words === undefined ? [] : [{ language: table.language, name, words, gives }];
  }),
);

test.each(examples)("reads the example of the page in $language, $name: $words", ({ language, words, gives }) => {
  expect(understandFigure(words, language)).toMatchObject({ figure: gives, unread: [], rivals: [] });
});
