import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - { id: article/letter, kind: LETTER, language: en, title: A letter, published: 2019-03-01, evidence: SEEN }
  - id: article/reply
    kind: LETTER
    language: en
    title: A reply
    published: 2019-03-02
    evidence: SEEN
    references:
      - { to: article/letter, type: SUPPORTS, evidence: QUOTED, position: 3, locator: the end }
      - { to: article/letter, type: REPLIES_TO, evidence: QUOTED, locator: an undated slip }
      - to: article/letter
        type: EXTENDS
        evidence: QUOTED
        places: [{ position: 2, locator: paragraph 9 }, { position: 1, locator: paragraph 2 }, { quote: her letter }]
      - { to: article/letter, type: DISPUTES, evidence: NAMED, position: 4, locator: chapter 2, statedIn: [article/history, article/memoir] }
  - { id: article/history, kind: REPORT, language: en, title: A history, published: 2021, evidence: SEEN }
  - { id: article/memoir, kind: REPORT, language: en, title: A memoir, published: 2020, evidence: SEEN }
`;

describeEachEngine("What one text answers in another", (open) => {
  test("is told in the order of the text that answers, with every place, and with the texts that state it", async () => {
    const both = await TwoAnswers.open(open, await recordsOfFile(corpus));

    const { data } = await both.answer(
      `{ responseChain(from: "article/letter") { edges { reference { type } } outline { text } } }`,
    );

    const told = (how: string, where: string) => ({
      text: `“A reply”, by an author who is not shown (2 March 2019), ${how} “A letter”, by an author who is not shown (1 March 2019): ${where}.`,
    });
    const stands = "identified by its title, address or words";
    expect(data).toEqual({
      responseChain: {
        edges: ["EXTENDS", "SUPPORTS", "DISPUTES", "REPLIES_TO"].map((type) => ({ reference: { type } })),
        outline: [
          { text: "“A letter”, by an author who is not shown (1 March 2019)." },
          told("extends", `paragraph 2, also paragraph 9, and in one more place; ${stands}`),
          told("supports", `the end; ${stands}`),
          told(
            "disputes",
            "known from “A memoir” and “A history”, chapter 2; identified only by its author or subject",
          ),
          told("replies to", `an undated slip; ${stands}`),
        ],
      },
    });
  });
});
