import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/set-against
    kind: STATEMENT
    language: en
    title: The pier is ours
    published: 2019-03-01
    evidence: REFERENCED
    knownFrom: [article/one, article/two]
    authors: [{ nameAsPrinted: some dockers, isCollective: true, source: article/one }]
    contributions: [{ role: TRANSLATOR, nameAsPrinted: Di Wren, source: article/one }]
    claims:
      - { property: author, source: article/one, stated: some dockers, statedAs: QUOTED, conflict: conflict/pier }
      - { property: author, source: article/two, stated: Ada Quill, statedAs: QUOTED, conflict: conflict/pier }
      - { property: translator, source: article/two, stated: Bo Tarn, statedAs: QUOTED }
      - { property: editor, source: article/two, stated: Cy Voss, statedAs: QUOTED }
  - id: article/one-alone
    kind: STATEMENT
    language: en
    title: On tides
    published: 2019-03-02
    evidence: SEEN
    authors: [{ nameAsPrinted: Ada Quill }, { nameAsPrinted: Bo Tarn }, { nameAsPrinted: Cy Voss, status: SUGGESTED }]
    claims:
      - { property: author, source: article/one, stated: Di Wren, statedAs: QUOTED }
      - { property: authors, source: article/two, stated: Cy Voss, statedAs: QUOTED }
  - id: article/short
    kind: STATEMENT
    language: en
    title: On gulls
    published: 2019-03-03
    evidence: SEEN
    authors: [{ nameAsPrinted: Ada Quill }, { nameAsPrinted: Bo Tarn }]
    claims:
      - { property: author, source: article/one, stated: A. Quill and others, statedAs: QUOTED }
      - { property: author, source: article/two, stated: Bo Tarn, statedAs: QUOTED }
  - id: article/weighed
    kind: STATEMENT
    language: en
    title: On nets
    published: 2019-03-04
    evidence: SEEN
    authors: [{ nameAsPrinted: Ada Quill }]
    claims:
      - { property: author, source: article/one, stated: Bo Tarn, statedAs: QUOTED, status: SUGGESTED }
      - { property: author, source: article/one, stated: Cy Voss, statedAs: QUOTED, rank: DEPRECATED }
      - { property: author, source: article/one, stated: Di Wren, statedAs: NOT_SEEN }
      - { property: title, source: article/one, stated: Of nets, statedAs: QUOTED }
  - id: article/one-side
    kind: STATEMENT
    language: en
    title: On knots
    published: 2019-03-05
    evidence: SEEN
    authors: [{ nameAsPrinted: enkele dokwerkers, isCollective: true }]
    claims:
      - { property: author, source: article/one-side, stated: enkele dokwerkers, statedAs: QUOTED, conflict: conflict/knots, side: dockers }
      - { property: author, source: article/one, stated: the quay, statedAs: QUOTED, conflict: conflict/knots, side: dockers }
      - { property: author, source: article/two, stated: Ada Quill, statedAs: QUOTED, conflict: conflict/knots, side: Quill }
  - { id: article/one, kind: REPORT, language: en, title: Tells of all, published: 2019-03-06, evidence: SEEN }
  - { id: article/two, kind: REPORT, language: en, title: Tells otherwise, published: 2019-03-07, evidence: SEEN }
conflicts:
  - { id: conflict/pier, topic: Author, subject: article/set-against, property: author }
  - { id: conflict/knots, topic: Author, subject: article/one-side, property: author }
`;

const rivals = "rivals { stated source { id } }";
const rival = (stated: string, source: string) => ({ stated, source: { id: `article/${source}` } });
const author = (nameAsPrinted: string, ...others: readonly object[]) => ({ nameAsPrinted, rivals: others });

describeEachEngine("Whom sources name otherwise than a text is recorded to be by", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test.each<{ readonly it: string; readonly id: string; readonly finds: unknown }>([
    {
      it: "is a rival of an authorship by a conflict",
      id: "article/set-against",
      finds: {
        authorsAreDisputed: true,
        authors: { nodes: [author("some dockers", rival("Ada Quill", "two"))] },
        contributions: { nodes: [{ role: "TRANSLATOR", rivals: [rival("Bo Tarn", "two")] }] },
      },
    },
    {
      it: "is one by itself where it names none of them that somebody has confirmed, nor the one at hand",
      id: "article/one-alone",
      finds: {
        authorsAreDisputed: true,
        authors: {
          nodes: [
            author("Ada Quill", rival("Di Wren", "one"), rival("Cy Voss", "two")),
            author("Bo Tarn", rival("Di Wren", "one"), rival("Cy Voss", "two")),
          ],
        },
        suggested: { nodes: [author("Cy Voss", rival("Di Wren", "one"))] },
      },
    },
    {
      it: "is none where it names one of them, be it in a shorter form",
      id: "article/short",
      finds: { authorsAreDisputed: false, authors: { nodes: [author("Ada Quill"), author("Bo Tarn")] } },
    },
    {
      it: "is none where nobody has confirmed it, where it is held to be mistaken or was not seen, or is on something else",
      id: "article/weighed",
      finds: { authorsAreDisputed: false, authors: { nodes: [author("Ada Quill")] } },
    },
    {
      it: "is none where an editor has put it on the side of what is recorded",
      id: "article/one-side",
      finds: {
        authorsAreDisputed: true,
        authors: { nodes: [author("enkele dokwerkers", rival("Ada Quill", "two"))] },
      },
    },
  ])("$it", async ({ id, finds }) => {
    const { data } = await both.agree(`{ article(id: "${id}") { authorsAreDisputed
      authors { nodes { nameAsPrinted ${rivals} } } suggested: authors(statuses: [SUGGESTED]) { nodes { nameAsPrinted ${rivals} } }
      contributions { nodes { role ${rivals} } } } }`);

    expect(data).toMatchObject({ article: finds as object });
  });
});
