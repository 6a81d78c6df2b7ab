import { datesInWords } from "../../../../src/rules/dates/dates-in-words.js";

describe("datesInWords", () => {
  test.each<[string, string, readonly string[]]>([
    ["Archived 2019-06-02, issue of 2019-04.", "en", ["2019-06-02", "2019-04"]],
    ["Posted on 3 April 2019 and April 4, 2019.", "en", ["2019-04-03", "2019-04-04"]],
    ["The 2nd March letter; that of March 17th.", "en", ["XXXX-03-02", "XXXX-03-17"]],
    ["It came out in March 2019, may be, or may not.", "en", ["2019-03"]],
    ["Vom 24. März 2019 und vom 3 April", "de", ["2019-03-24", "XXXX-04-03"]],
    ["el 9 de abril de 2019", "es", ["2019-04-09"]],
    ["Issue 1246, page 2019-99, number 12019-04-03", "en", []],
    ["1971 and the march of 300", "en", []],
    ["June 1 to 15 June 2018", "en", ["XXXX-06-01", "2018-06-15"]],
  ])("finds in %j (%s) %j", (text, language, dates) => {
    expect(datesInWords(text, language).map(({ edtf }) => edtf)).toEqual(dates);
  });

  test("gives the words as they stand", () => {
    expect(datesInWords("seen on April 4, 2019.", "en")).toEqual([{ words: "April 4, 2019", edtf: "2019-04-04" }]);
  });
});
