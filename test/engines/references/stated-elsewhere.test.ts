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
      - { to: article/letter, type: DISPUTES, evidence: NAMED, statedIn: article/history, locator: chapter 2 }
  - id: article/echo
    kind: LETTER
    language: en
    title: An echo
    published: 2019-03-03
    evidence: SEEN
    references:
      - { to: article/reply, type: AGREES_WITH, evidence: QUOTED, statedIn: [article/history, article/memoir] }
  - id: article/lost
    kind: LETTER
    language: en
    title: A lost letter
    evidence: REFERENCED
    knownFrom: [article/memoir]
    references: [{ to: article/letter, type: REPLIES_TO, evidence: NAMED }]
  - { id: article/history, kind: REPORT, language: en, title: A history, published: 2021, evidence: SEEN }
  - { id: article/memoir, kind: REPORT, language: en, title: A memoir, published: 2020, evidence: SEEN }
`;

const hops = "paths { hops { relation source { id } locator } }";
const shownBy = (id: string, locator: string | null = null) => ({
  paths: [{ hops: [{ relation: "REFERS_TO", source: { id: `article/${id}` }, locator }] }],
});
const between = (from: string, to: string, without: readonly string[] = []) =>
  `paths(from: "article/${from}", to: "article/${to}", limit: 1, maxLength: 1, without: ${JSON.stringify(without)}) { ${hops} }`;

describeEachEngine("A reference that another text states", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test("says which texts do, oldest first, and none where the text that refers says so itself", async () => {
    const { data } = await both.agree(`{ crossReferences { nodes { from { id } statedIn { id } } } }`);

    expect(data).toEqual({
      crossReferences: {
        nodes: [
          { from: { id: "article/lost" }, statedIn: [{ id: "article/memoir" }] },
          { from: { id: "article/reply" }, statedIn: [{ id: "article/history" }] },
          { from: { id: "article/echo" }, statedIn: [{ id: "article/memoir" }, { id: "article/history" }] },
        ],
      },
    });
  });

  test("is a tie that those show, and never the text that refers", async () => {
    const { data } = await both.answer(
      `{ reply: ${between("reply", "letter")} echo: ${between("echo", "reply")} lost: ${between("lost", "letter")} }`,
    );

    expect(data).toEqual({
      reply: shownBy("history", "chapter 2"),
      echo: shownBy("memoir"),
      lost: shownBy("memoir"),
    });
  });

  test("falls with its only witness, and stays with another", async () => {
    const { data } = await both.answer(
      `{ one: ${between("reply", "letter", ["article/history"])}
         other: ${between("echo", "reply", ["article/memoir"])}
         both: ${between("echo", "reply", ["article/memoir", "article/history"])}
         lost: ${between("lost", "letter", ["article/memoir"])} }`,
    );

    expect(data).toEqual({
      one: { paths: [] },
      other: shownBy("history"),
      both: { paths: [] },
      lost: { paths: [] },
    });
  });
});
