import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/unseen
    kind: STATEMENT
    language: en
    title: Never seen
    evidence: REFERENCED
    knownFrom: [article/report]
    authors: [{ author: person/a, nameAsPrinted: Ada Quill }]
  - id: article/bare
    kind: REPORT
    language: en
    title: Without a byline
    published: 2019-03-02
    evidence: SEEN
    authors:
      - { author: person/b, nameAsPrinted: Bo Tarn, source: article/report, locator: note 3, note: No byline stands there. }
      - { author: person/c, nameAsPrinted: Cy Voss, source: [article/report, article/echo] }
      - { author: person/d, nameAsPrinted: Di Wren, source: article/echo, status: SUGGESTED }
  - id: article/report
    kind: REPORT
    language: en
    title: Tells of both
    published: 2019-03-05
    evidence: SEEN
    authors: [{ author: person/e, nameAsPrinted: Edda Finch }]
    references: [{ to: article/unseen, type: DISCUSSES, evidence: NAMED }, { to: article/bare, type: DISCUSSES, evidence: NAMED }]
  - { id: article/echo, kind: REPORT, language: en, title: Tells of one, published: 2019-03-04, evidence: SEEN, references: [{ to: article/bare, type: DISCUSSES, evidence: NAMED }] }
people:
  - { id: person/a, name: Ada Quill, nameForm: FULL }
  - { id: person/b, name: Bo Tarn, nameForm: FULL }
  - { id: person/c, name: Cy Voss, nameForm: FULL }
  - { id: person/d, name: Di Wren, nameForm: FULL }
  - { id: person/e, name: Edda Finch, nameForm: FULL }
`;

const hops = "paths { hops { relation source { id } locator } }";
const witness = (id: string, locator: string | null = null) => ({ relation: "WROTE", source: { id }, locator });

describeEachEngine("Who wrote a text", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "is said with where it was seen, oldest first, and by the text itself where nothing else is named",
      asks: `{ bare: article(id: "article/bare") { authors { nodes { nameAsPrinted status locator note sources { id } } } }
        report: article(id: "article/report") { authors { nodes { sources { id } } } } }`,
      finds: {
        bare: {
          authors: {
            nodes: [
              {
                nameAsPrinted: "Bo Tarn",
                status: "ACCEPTED",
                locator: "note 3",
                note: "No byline stands there.",
                sources: [{ id: "article/report" }],
              },
              {
                nameAsPrinted: "Cy Voss",
                status: "ACCEPTED",
                locator: null,
                note: null,
                sources: [{ id: "article/echo" }, { id: "article/report" }],
              },
            ],
          },
        },
        report: { authors: { nodes: [{ sources: [] }] } },
      },
    },
    {
      it: "of a text that nobody saw is said by what it is known from",
      asks: `{ article(id: "article/unseen") { authors { nodes { sources { id } } } } }`,
      finds: { article: { authors: { nodes: [{ sources: [{ id: "article/report" }] }] } } },
    },
    {
      it: "is shown where somebody has confirmed it, and else where it is asked for",
      asks: `{ usual: article(id: "article/bare") { authors { totalCount } }
        asked: article(id: "article/bare") { authors(statuses: [SUGGESTED]) { nodes { nameAsPrinted } } }
        by: articles(filter: { authors: ["person/d"] }) { totalCount }
        person(id: "person/d") { authored { totalCount } } }`,
      finds: {
        usual: { authors: { totalCount: 2 } },
        asked: { authors: { nodes: [{ nameAsPrinted: "Di Wren" }] } },
        by: { totalCount: 0 },
        person: { authored: { totalCount: 0 } },
      },
    },
  ])("$it", async ({ asks, finds }) => {
    const { data } = await both.agree(asks);

    expect(data).toMatchObject(finds as object);
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "is a tie that its source shows, never a text that nobody saw",
      asks: `{ unseen: paths(from: "person/a", to: "article/unseen", limit: 1) { ${hops} }
        bare: paths(from: "person/b", to: "article/bare", limit: 1) { ${hops} }
        itself: paths(from: "person/e", to: "article/report", limit: 1) { ${hops} } }`,
      finds: {
        unseen: { paths: [{ hops: [witness("article/report")] }] },
        bare: { paths: [{ hops: [witness("article/report", "note 3")] }] },
        itself: { paths: [{ hops: [witness("article/report")] }] },
      },
    },
    {
      it: "falls with its only source, and stays with another",
      asks: `{ one: paths(from: "person/b", to: "article/bare", without: ["article/report"]) { ${hops} }
        other: paths(from: "person/c", to: "article/bare", without: ["article/echo"]) { ${hops} }
        both: paths(from: "person/c", to: "article/bare", without: ["article/echo", "article/report"]) { ${hops} }
        unseen: paths(from: "person/a", to: "article/unseen", without: ["article/report"]) { ${hops} } }`,
      finds: {
        one: { paths: [] },
        other: { paths: [{ hops: [witness("article/report")] }] },
        both: { paths: [] },
        unseen: { paths: [] },
      },
    },
  ])("$it", async ({ asks, finds }) => {
    const { data, errors } = await both.answer(asks);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject(finds as object);
  });
});
