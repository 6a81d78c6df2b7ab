import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/pair
    kind: STATEMENT
    language: en
    title: The pier is ours
    published: 2019-03-01
    evidence: REFERENCED
    knownFrom: [article/one, article/two]
    authors: [{ nameAsPrinted: some dockers, isCollective: true, source: article/one }]
    claims:
      - { property: title, source: article/one, stated: The pier is ours, statedAs: QUOTED, conflict: conflict/pair, side: one }
      - { property: author, source: article/one, stated: some dockers, statedAs: QUOTED, conflict: conflict/pair, side: one }
      - { property: title, source: article/two, stated: Is the pier ours?, statedAs: QUOTED, conflict: conflict/pair, side: two }
      - { property: author, source: article/two, stated: Ada Quill, statedAs: QUOTED, conflict: conflict/pair, side: two }
  - id: article/title
    kind: STATEMENT
    language: en
    title: On tides
    published: 2019-03-02
    evidence: SEEN
    authors: [{ nameAsPrinted: Bo Tarn }]
    references: [{ to: article/pair, type: REPLIES_TO, evidence: NAMED }]
    claims:
      - { property: title, source: article/one, stated: Of tides, statedAs: QUOTED, conflict: conflict/title }
      - { property: title, source: article/title, stated: On tides, statedAs: QUOTED, conflict: conflict/title }
  - id: article/authors
    kind: STATEMENT
    language: en
    title: On gulls
    published: 2019-03-03
    evidence: SEEN
    references: [{ to: article/title, type: REPLIES_TO, evidence: NAMED }]
    claims:
      - { property: authors, source: article/one, stated: Bo Tarn, statedAs: QUOTED, conflict: conflict/authors }
      - { property: authors, source: article/two, stated: Cy Voss, statedAs: QUOTED, conflict: conflict/authors }
  - id: article/agreed
    kind: STATEMENT
    language: en
    title: On nets
    published: 2019-03-04
    evidence: SEEN
    references: [{ to: article/authors, type: REPLIES_TO, evidence: NAMED }]
    claims:
      - { property: title, source: article/one, stated: On nets, statedAs: QUOTED, conflict: conflict/agreed, side: one title }
      - { property: title, source: article/two, stated: Over netten, statedAs: QUOTED, conflict: conflict/agreed, side: one title }
      - { property: title, source: article/two, stated: On knots, statedAs: QUOTED, conflict: conflict/agreed, status: SUGGESTED }
  - { id: article/one, kind: REPORT, language: en, title: Tells of all, published: 2019-03-05, evidence: SEEN }
  - { id: article/two, kind: REPORT, language: en, title: Tells otherwise, published: 2019-03-06, evidence: SEEN }
conflicts:
  - { id: conflict/pair, topic: Title and author, subject: article/pair, property: title }
  - { id: conflict/title, topic: Title, subject: article/title, property: title }
  - { id: conflict/authors, topic: Authors, subject: article/authors, property: authors }
  - { id: conflict/agreed, topic: Title, subject: article/agreed, property: title }
`;

const marks = (id: string, titleIsDisputed: boolean, authorsAreDisputed: boolean) => ({
  id: `article/${id}`,
  titleIsDisputed,
  authorsAreDisputed,
});

describeEachEngine("What sources call a text, and whom they name as its author", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test("is marked where reviewed claims cannot all be true", async () => {
    const { data } = await both.agree(`{ articles { nodes { id titleIsDisputed authorsAreDisputed } } }`);

    expect(data).toEqual({
      articles: {
        nodes: [
          marks("pair", true, true),
          marks("title", true, false),
          marks("authors", false, true),
          marks("agreed", false, false),
          marks("one", false, false),
          marks("two", false, false),
        ],
      },
    });
  });

  test.each(["CSL_JSON", "BIBTEX", "RIS"])("is marked in citations in %s", async (format) => {
    const { data } = await both.agree(`{ articles { nodes { citation(format: ${format}) } } }`);

    const { articles } = data as { readonly articles: { readonly nodes: readonly { readonly citation: string }[] } };
    expect(articles.nodes.map(({ citation }) => /sources disagree on its [\w ]+/iu.exec(citation)?.[0])).toEqual([
      "sources disagree on its title and author",
      "Sources disagree on its title",
      "Sources disagree on its author",
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is marked in outlines, wherever the text is named", async () => {
    const { data } = await both.answer(
      `{ responseChain(from: "article/agreed", direction: ANSWERS_TO) { outline { text } } }`,
    );

    const agreed = "“On nets”, by an author who is not shown (4 March 2019)";
    const authors = "“On gulls”, by an author who is not shown (3 March 2019; author disputed)";
    const title = "Bo Tarn, “On tides” (2 March 2019; title disputed)";
    const pair = "some dockers, “The pier is ours” (1 March 2019; title and author disputed)";
    const { responseChain } = data as {
      readonly responseChain: { readonly outline: readonly { readonly text: string }[] };
    };
    expect(responseChain.outline.map(({ text }) => text.split(/: |\.$/u)[0])).toEqual([
      agreed,
      `${agreed}, replies to ${authors}`,
      `${authors}, replies to ${title}`,
      `${title}, replies to ${pair}`,
    ]);
  });
});
