import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/unseen
    kind: STATEMENT
    language: en
    title: Never seen
    evidence: REFERENCED
    knownFrom: [article/report, article/echo]
    publisher: The Gull
    series: series/quays
    addressees: [person/e]
    references: [{ to: article/answered, type: REPLIES_TO, evidence: NAMED }]
    publications: [{ publisher: organization/tide, source: article/other }]
  - id: article/unheard
    kind: STATEMENT
    language: en
    title: Known from nothing
    evidence: REFERENCED
    publisher: The Heron
    authors: [{ author: person/a, nameAsPrinted: Ada Quill }]
    signatories: [{ signer: person/b, nameAsPrinted: Bo Tarn }]
    contributions: [{ role: EDITOR, contributor: person/c, nameAsPrinted: Cy Voss, source: article/unheard }]
  - id: article/seen
    kind: STATEMENT
    language: en
    title: Seen
    evidence: SEEN
    publisher: The Wren
    publications: [{ publisher: organization/tide, source: article/other }, { publisher: organization/tide, date: 2019-05, source: article/echo }]
  - { id: article/answered, kind: REPORT, language: en, title: Answered, evidence: SEEN, published: 2019-03-01 }
  - { id: article/report, kind: REPORT, language: en, title: Tells of it, evidence: SEEN, published: 2019-03-05 }
  - { id: article/echo, kind: REPORT, language: en, title: Tells it again, evidence: SEEN, published: 2019-03-06 }
  - { id: article/other, kind: REPORT, language: en, title: Tells of another, evidence: SEEN, published: 2019-03-07 }
people:
  - { id: person/a, name: Ada Quill, nameForm: FULL }
  - { id: person/b, name: Bo Tarn, nameForm: FULL }
  - { id: person/c, name: Cy Voss, nameForm: FULL }
  - { id: person/e, name: Edda Finch, nameForm: FULL }
organizations:
  - { id: organization/gull, name: The Gull, kind: PUBLICATION }
  - { id: organization/heron, name: The Heron, kind: PUBLICATION }
  - { id: organization/tide, name: The Tide, kind: PUBLICATION }
  - { id: organization/wren, name: The Wren, kind: PUBLICATION }
series:
  - { id: series/quays, name: Quays }
publishers:
  The Gull: organization/gull
  The Heron: organization/heron
  The Wren: organization/wren
`;

const shownIn = (id: string | null) => ({
  paths: [{ hops: [{ source: id === null ? null : { id: `article/${id}` } }] }],
});
const none = { paths: [] };

describeEachEngine("A text that nobody saw", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test.each<{
    readonly it: string;
    readonly id: string;
    readonly to: readonly string[];
    readonly finds: readonly object[];
  }>([
    {
      it: "shows none of its ties: what it is known from does, or what is recorded to tell of one",
      id: "article/unseen",
      to: ["organization/gull", "organization/tide", "series/quays", "person/e", "article/answered"],
      finds: [shownIn("report"), shownIn("other"), shownIn("report"), shownIn("report"), shownIn("report")],
    },
    {
      it: "and is known from nothing is shown to be nobody's, though a record names it as its own source",
      id: "article/unheard",
      to: ["organization/heron", "person/a", "person/b", "person/c"],
      finds: [shownIn(null), shownIn(null), shownIn(null), shownIn(null)],
    },
  ])("$it", async ({ id, to, finds }) => {
    const answers = await Promise.all(to.map((each) => answer(id, each, [])));

    expect(answers).toEqual(finds);
  });

  test("is no weaker a tie than a text that was seen, if something tells of it, and else the weakest", async () => {
    const { data } = await both.answer(
      `{ paths(from: "article/unheard", to: "person/a", limit: 1) { paths { weakestHop { relation } } } }`,
    );

    expect(data).toEqual({ paths: { paths: [{ weakestHop: { relation: "WROTE" } }] } });
  });

  test.each<{ readonly it: string; readonly without: readonly string[]; readonly finds: readonly object[] }>([
    {
      it: "stays tied while one is left of what it is known from",
      without: ["article/report"],
      finds: [shownIn("echo"), shownIn("other"), shownIn("echo"), shownIn("echo"), shownIn("echo")],
    },
    {
      it: "is tied by nothing else once all of that is left out",
      without: ["article/report", "article/echo"],
      finds: [none, shownIn("other"), none, none, none],
    },
    {
      it: "loses a publisher with the only one that tells of it",
      without: ["article/other"],
      finds: [shownIn("report"), none, shownIn("report"), shownIn("report"), shownIn("report")],
    },
  ])("$it", async ({ without, finds }) => {
    const ends = ["organization/gull", "organization/tide", "series/quays", "person/e", "article/answered"];

    expect(await Promise.all(ends.map((end) => answer("article/unseen", end, without)))).toEqual(finds);
  });

  test.each<{ readonly it: string; readonly without: readonly string[]; readonly finds: readonly object[] }>([
    {
      it: "shows its own publisher, others where they are told of",
      without: [],
      finds: [shownIn("seen"), shownIn("other")],
    },
    {
      it: "keeps a publisher that another tells of",
      without: ["article/other"],
      finds: [shownIn("seen"), shownIn("echo")],
    },
    {
      it: "keeps the one that it shows itself",
      without: ["article/other", "article/echo"],
      finds: [shownIn("seen"), none],
    },
  ])("unlike one that was seen, which $it", async ({ without, finds }) => {
    const ends = ["organization/wren", "organization/tide"];

    expect(await Promise.all(ends.map((end) => answer("article/seen", end, without)))).toEqual(finds);
  });

  test("names what it is known from where its publications were seen, and never itself", async () => {
    const { data } =
      await both.agree(`{ unseen: article(id: "article/unseen") { publications { publisher { id } source { id } } }
      unheard: article(id: "article/unheard") { publications { source { id } } contributions { nodes { sources { id } } } } }`);

    expect(data).toEqual({
      unseen: {
        publications: [
          { publisher: { id: "organization/tide" }, source: { id: "article/other" } },
          { publisher: { id: "organization/gull" }, source: { id: "article/report" } },
        ],
      },
      unheard: { publications: [{ source: null }], contributions: { nodes: [{ sources: [] }] } },
    });
  });

  async function answer(from: string, to: string, without: readonly string[]): Promise<unknown> {
    const { data, errors } = await both.answer(
      `query Tie($from: ID!, $to: ID!, $without: [ID!]) {
        paths(from: $from, to: $to, maxLength: 1, limit: 1, without: $without) { paths { hops { source { id } } } } }`,
      { from, to, without },
    );
    expect(errors).toBeUndefined();
    return data?.["paths"];
  }
});
