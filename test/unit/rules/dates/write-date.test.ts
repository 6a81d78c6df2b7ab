import { dateText } from "../../../../src/rules/dates/write-date.js";
import { dateWords } from "../../../../src/rules/dates/write-date-templates.js";

describe("dateText", () => {
  test.each([
    ["2019-04-19", "19 April 2019"],
    ["2019-04-19T10:00:00Z", "19 April 2019"],
    ["2019-03", "March 2019"],
    ["2019", "2019"],
    ["2019-XX", "2019"],
    ["0044-03", "March 44"],
    ["2019-03~", "about March 2019"],
    ["2019?", "possibly 2019"],
    ["2019-03-14%", "possibly about 14 March 2019"],
    ["2013-23", "autumn 2013"],
    ["2018-24", "winter 2018"],
    ["2018-28", "winter 2018–19 (northern hemisphere)"],
    ["2018-30", "summer 2018–19 (southern hemisphere)"],
    ["1999-28~", "about winter 1999–2000 (northern hemisphere)"],
    ["0000", "1 BC"],
    ["0001", "1"],
    ["201X", "2010s"],
    ["19XX", "1900–1999"],
    ["2019-03-24/2019-03-29", "24–29 March 2019"],
    ["2019-09/2019-10", "September–October 2019"],
    ["2012/2013", "2012–2013"],
    ["2019-06-29/2019-07-02", "29 June 2019 – 2 July 2019"],
    ["2018-03-24/2019-03-29", "24 March 2018 – 29 March 2019"],
    ["2018-03/2019-03", "March 2018 – March 2019"],
    ["2019-03-22~/2019-03-29", "about 22 March 2019 – 29 March 2019"],
    ["2018-23/2019-02", "autumn 2018 – February 2019"],
    ["../2019-03-31", "on or before 31 March 2019"],
    ["/2019-03", "in or before March 2019"],
    ["2019-05-01/..", "on or after 1 May 2019"],
    ["2019~/", "in or after about 2019"],
    ["[2019-03,2019-05]", "March 2019 or May 2019"],
    ["{2017,2018,2019-03}", "2017, 2018 and March 2019"],
    ["[2019-04..2019-06]", "between April 2019 and June 2019"],
    ["2019-04/2019-06", "April–June 2019"],
  ])("writes %s as `%s`", (edtf, text) => {
    expect(dateText({ edtf })).toBe(text);
  });

  const kinds = [
    "2019-03-14~",
    "2019-03-24/2019-03-29",
    "2019-09/2019-10",
    "2013-23",
    "../2019-03-31",
    "2019-05/..",
    "201X",
    "[2018?,2020]",
    "[2019-03-24..2019-03-29]",
  ];

  test.each([
    [
      "nl",
      [
        "omstreeks 14 maart 2019",
        "24–29 maart 2019",
        "september–oktober 2019",
        "herfst 2013",
        "op of vóór 31 maart 2019",
        "in of na mei 2019",
        "jaren 2010",
        "mogelijk 2018 of 2020",
        "tussen 24 maart 2019 en 29 maart 2019",
      ],
    ],
    [
      "es",
      [
        "hacia el 14 de marzo de 2019",
        "24–29 de marzo de 2019",
        "septiembre–octubre de 2019",
        "otoño de 2013",
        "31 de marzo de 2019 o antes",
        "mayo de 2019 o después",
        "década de 2010",
        "posiblemente 2018 o 2020",
        "entre el 24 de marzo de 2019 y el 29 de marzo de 2019",
      ],
    ],
    [
      "fr",
      [
        "vers le 14 mars 2019",
        "24–29 mars 2019",
        "septembre–octobre 2019",
        "automne 2013",
        "31 mars 2019 ou avant",
        "mai 2019 ou après",
        "années 2010",
        "peut-être 2018 ou 2020",
        "entre le 24 mars 2019 et le 29 mars 2019",
      ],
    ],
    [
      "de",
      [
        "um den 14. März 2019",
        "24.–29. März 2019",
        "September–Oktober 2019",
        "Herbst 2013",
        "31. März 2019 oder früher",
        "Mai 2019 oder später",
        "2010er-Jahre",
        "möglicherweise 2018 oder 2020",
        "zwischen dem 24. März 2019 und dem 29. März 2019",
      ],
    ],
    [
      "it",
      [
        "circa 14 marzo 2019",
        "24–29 marzo 2019",
        "settembre–ottobre 2019",
        "autunno 2013",
        "31 marzo 2019 o prima",
        "maggio 2019 o dopo",
        "anni 2010",
        "forse 2018 o 2020",
        "tra il 24 marzo 2019 e il 29 marzo 2019",
      ],
    ],
    [
      "zh-Hans",
      [
        "约2019年3月14日",
        "2019年3月24–29日",
        "2019年9–10月",
        "2013年秋季",
        "2019年3月31日或之前",
        "2019年5月或之后",
        "2010年代",
        "可能是2018年或2020年",
        "2019年3月24日至2019年3月29日之间",
      ],
    ],
  ])("writes %s", (language, texts) => {
    expect(kinds.map((edtf) => dateText({ edtf }, language))).toEqual(texts);
  });

  test.each(Object.entries(dateWords))("has every word in %s", (_language, { locale, ...words }) => {
    const templates = Object.values(words).flatMap((word) =>
      typeof word === "string" ? [word] : Object.values<string>({ ...word }),
    );

    expect(locale).not.toBe("");
    expect(templates.filter((template) => !template.includes("{}"))).toEqual([]);
  });

  test.each([
    ["ru", "March 2019"],
    ["zh-Hant", "March 2019"],
    ["de-AT", "März 2019"],
    ["zh", "2019年3月"],
    ["en-US", "March 2019"],
  ])("falls back from %s to what it has", (language, text) => {
    expect(dateText({ edtf: "2019-03" }, language)).toBe(text);
  });
});
