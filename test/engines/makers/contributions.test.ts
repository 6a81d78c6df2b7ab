import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";
import { idIn, sampleWorlds, toRecords } from "../../support/questions/random-world.js";

const corpus = `articles:
  - id: article/speech
    kind: STATEMENT
    language: en
    title: On tides
    published: 2019-03-01
    evidence: SEEN
    authors: [{ nameAsPrinted: Bo Tarn }]
    contributions:
      - { role: TRANSLATOR, contributor: person/a, nameAsPrinted: A. Quill }
      - { role: EDITOR, contributor: organization/press, nameAsPrinted: Marrow Press, source: [article/report, article/echo], locator: note 3 }
      - { role: SPEAKER, nameAsPrinted: a docker, note: Nobody knows who. }
      - { role: SPONSOR, contributor: person/b, nameAsPrinted: Bo Tarn, source: article/report, status: SUGGESTED }
  - id: article/unseen
    kind: LETTER
    language: en
    title: Never seen
    published: 2019-03-02
    evidence: REFERENCED
    knownFrom: [article/report]
    contributions: [{ role: WRITER_OF_ADDED_TEXT, contributor: person/a, nameAsPrinted: Ada Quill }]
  - { id: article/report, kind: REPORT, language: en, title: Tells of both, published: 2019-03-05, evidence: SEEN }
  - { id: article/echo, kind: REPORT, language: en, title: Tells of one, published: 2019-03-04, evidence: SEEN }
people:
  - { id: person/a, name: Ada Quill, nameForm: FULL }
  - { id: person/b, name: Bo Tarn, nameForm: FULL }
organizations:
  - { id: organization/press, name: Marrow Press, kind: PUBLISHER }
`;

const hops = "paths { hops { relation source { id } locator } }";
const witness = (id: string, locator: string | null = null) => ({ relation: "CONTRIBUTED", source: { id }, locator });

describeEachEngine("Who had a part in a text besides its authors", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "is said with role, name as printed and where it was seen, in the order recorded",
      asks: `{ article(id: "article/speech") { contributions { totalCount nodes { id role position nameAsPrinted locator note status
        contributor { __typename ... on Person { id } ... on Organization { id } } sources { id } } } } }`,
      finds: {
        article: {
          contributions: {
            totalCount: 3,
            nodes: [
              {
                id: "contribution/speech--translator--a-quill",
                role: "TRANSLATOR",
                position: 1,
                nameAsPrinted: "A. Quill",
                contributor: { __typename: "Person", id: "person/a" },
                sources: [],
              },
              {
                role: "EDITOR",
                contributor: { __typename: "Organization", id: "organization/press" },
                locator: "note 3",
                sources: [{ id: "article/echo" }, { id: "article/report" }],
              },
              { role: "SPEAKER", nameAsPrinted: "a docker", contributor: null, note: "Nobody knows who." },
            ],
          },
        },
      },
    },
    {
      it: "is asked for by role and by status",
      asks: `{ article(id: "article/speech") { contributions(roles: [EDITOR, SPEAKER]) { nodes { role } } suggested: contributions(statuses: [SUGGESTED]) { nodes { role } } } }`,
      finds: {
        article: {
          contributions: { nodes: [{ role: "EDITOR" }, { role: "SPEAKER" }] },
          suggested: { nodes: [{ role: "SPONSOR" }] },
        },
      },
    },
    {
      it: "is found from the person or body, oldest first",
      asks: `{ a: person(id: "person/a") { contributed { nodes { role article { id } } } authored { totalCount } }
        translated: person(id: "person/a") { contributed(roles: [TRANSLATOR]) { totalCount } }
        b: person(id: "person/b") { contributed { totalCount } }
        press: organization(id: "organization/press") { contributed(roles: [EDITOR]) { nodes { nameAsPrinted } } } }`,
      finds: {
        a: {
          contributed: {
            nodes: [
              { role: "TRANSLATOR", article: { id: "article/speech" } },
              { role: "WRITER_OF_ADDED_TEXT", article: { id: "article/unseen" } },
            ],
          },
          authored: { totalCount: 0 },
        },
        translated: { contributed: { totalCount: 1 } },
        b: { contributed: { totalCount: 0 } },
        press: { contributed: { nodes: [{ nameAsPrinted: "Marrow Press" }] } },
      },
    },
    {
      it: "is what texts are found by",
      asks: `{ both: articles(filter: { contributors: ["person/a"] }) { nodes { id } }
        either: articles(filter: { contributors: ["organization/press", "person/b"] }) { nodes { id } }
        suggested: articles(filter: { contributors: ["person/b"] }) { totalCount } }`,
      finds: {
        both: { nodes: [{ id: "article/speech" }, { id: "article/unseen" }] },
        either: { nodes: [{ id: "article/speech" }] },
        suggested: { totalCount: 0 },
      },
    },
    {
      it: "is told by what a text is known from, if nobody saw that itself",
      asks: `{ article(id: "article/unseen") { contributions { nodes { sources { id } } } } }`,
      finds: { article: { contributions: { nodes: [{ sources: [{ id: "article/report" }] }] } } },
    },
    {
      it: "stands in citations, if it is translating or editing",
      asks: `{ article(id: "article/speech") { csl: citation bibtex: citation(format: BIBTEX) ris: citation(format: RIS) } }`,
      finds: {
        article: {
          csl: expect.stringContaining('"translator":[{"literal":"A. Quill"}],"editor":[{"literal":"Marrow Press"}]'),
          bibtex: expect.stringContaining("translator = {{A. Quill}},\n\teditor = {{Marrow Press}}"),
          ris: expect.stringContaining("A4  - A. Quill\nA2  - Marrow Press\n"),
        },
      },
    },
  ])("$it", async ({ asks, finds }) => {
    const { data } = await both.agree(asks);

    expect(data).toMatchObject(finds as object);
  });

  test.each([
    { it: "a name as printed", query: "docker", finds: ["article/speech"] },
    { it: "the name of a body", query: "Marrow Press", finds: ["organization/press", "article/speech"] },
    { it: "a name in one text in another form than in the other", query: "Ada", finds: ["person/a", "article/unseen"] },
  ])("finds the text by $it", async ({ query, finds }) => {
    const { data } = await both.answer(`{ search(query: "${query}") { nodes { ... on Node { id } } } }`);

    expect(data).toEqual({ search: { nodes: finds.map((id) => ({ id })) } });
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "is a tie that its source shows, never a text that nobody saw",
      asks: `{ itself: paths(from: "person/a", to: "article/speech", limit: 1) { ${hops} }
        unseen: paths(from: "person/a", to: "article/unseen", limit: 1) { ${hops} }
        press: paths(from: "organization/press", to: "article/speech", limit: 1) { ${hops} } }`,
      finds: {
        itself: { paths: [{ hops: [witness("article/speech")] }] },
        unseen: { paths: [{ hops: [witness("article/report")] }] },
        press: { paths: [{ hops: [witness("article/echo", "note 3")] }] },
      },
    },
    {
      it: "falls with its only source, and stays with another",
      asks: `{ one: paths(from: "organization/press", to: "article/speech", without: ["article/echo"]) { ${hops} }
        both: paths(from: "organization/press", to: "article/speech", without: ["article/echo", "article/report"]) { ${hops} }
        unseen: paths(from: "person/a", to: "article/unseen", without: ["article/report"]) { ${hops} } }`,
      finds: {
        one: { paths: [{ hops: [witness("article/report", "note 3")] }] },
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

const seed = Number(process.env["FC_SEED"] ?? 16);

describeEachEngine("Who had a part in texts of random worlds", (open) => {
  const worlds = sampleWorlds(seed, 12, 9);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, worlds.flatMap(toRecords));
  });

  test.each([
    "... on Article { contributions { totalCount nodes { id role contributor { __typename } sources { id } } } }",
    "... on Article { contributions(statuses: [SUGGESTED, REJECTED], roles: [EDITOR, SPEAKER], last: 2) { nodes { id status } } }",
    "... on Person { contributed(roles: [TRANSLATOR]) { totalCount nodes { id article { id } } } }",
    "... on Organization { contributed(first: 2) { totalCount nodes { nameAsPrinted } pageInfo { hasNextPage } } }",
  ])(`is told alike (seed ${seed}): %s`, async (asks) => {
    for (const world of worlds) {
      const some = (kind: string, count: number) => Array.from({ length: count }, (_, n) => idIn(world, kind, n));
      const ids = [...some("article", world.dates.length), ...some("person", 5), ...some("organization", 3)];
      await both.agree(`query Told($ids: [ID!]!) { nodes(ids: $ids) { id ${asks} } }`, { ids });
    }
  });

  test(`is what their texts are found by (seed ${seed})`, async () => {
    for (const world of worlds) {
      const contributors = [idIn(world, "person", 1), idIn(world, "organization", 0)];
      await both.agree(
        `query Found($contributors: [ID!]) { articles(filter: { contributors: $contributors }) { totalCount nodes { id } } }`,
        { contributors },
      );
    }
  });
});
