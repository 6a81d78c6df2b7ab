import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/both
    kind: LETTER
    language: en
    title: Of two named together
    published: 2019-03-01
    publisher: The Gull / The Tide
    evidence: SEEN
  - id: article/again
    kind: LETTER
    language: en
    title: Of one and others
    publisher: The Gull
    evidence: SEEN
    publications:
      - { publisher: organization/bulletin, isInternal: true }
      - { publisher: organization/tide, date: 2019-04-02, url: https://tide.example/again, source: article/both }
      - { publisher: organization/gull, date: 2019-04-09 }
    references: [{ to: article/both, type: REPLIES_TO, evidence: QUOTED }]
  - id: article/members
    kind: LETTER
    language: en
    title: For members alone
    evidence: SEEN
    publications: [{ publisher: organization/bulletin, isInternal: true }]
  - { id: article/nowhere, kind: LETTER, language: en, title: Of nobody, evidence: SEEN, publisher: by hand }
organizations:
  - { id: organization/gull, name: The Gull, kind: PUBLICATION }
  - { id: organization/tide, name: The Tide, kind: PUBLICATION }
  - { id: organization/bulletin, name: Bulletin, kind: PUBLICATION }
publishers:
  The Gull: organization/gull
  The Gull / The Tide: [organization/gull, organization/tide]
  by hand: null
`;

describeEachEngine("A text that came out at several places", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "has all of them, in the order recorded, each with its date and address",
      asks: `{ article(id: "article/again") { publisher { id } publications { isInternal date { edtf } url source { id } publisher { id } } } }`,
      finds: {
        article: {
          publisher: { id: "organization/tide" },
          publications: [
            { isInternal: true, date: null, url: null, source: null, publisher: { id: "organization/bulletin" } },
            {
              isInternal: false,
              date: { edtf: "2019-04-02" },
              url: "https://tide.example/again",
              source: { id: "article/both" },
              publisher: { id: "organization/tide" },
            },
            {
              isInternal: false,
              date: { edtf: "2019-04-09" },
              url: null,
              source: null,
              publisher: { id: "organization/gull" },
            },
          ],
        },
      },
    },
    {
      it: "has those that its printed publisher means, each once",
      asks: `{ article(id: "article/both") { publisher { id } publications { publisher { id } date { edtf } } } }`,
      finds: {
        article: {
          publisher: { id: "organization/gull" },
          publications: [
            { publisher: { id: "organization/gull" }, date: null },
            { publisher: { id: "organization/tide" }, date: null },
          ],
        },
      },
    },
    {
      it: "is shown with one for members alone where there is no other",
      asks: `{ article(id: "article/members") { publisher { id } } }`,
      finds: { article: { publisher: { id: "organization/bulletin" } } },
    },
    {
      it: "is found and counted under each of them, and what has none is counted too",
      asks: `{ tide: articles(filter: { publishers: ["organization/tide"] }) { nodes { id } }
        all: articles { facets(names: [PUBLISHER]) { buckets { value count } withoutCount omittedCount } } }`,
      finds: {
        tide: { nodes: [{ id: "article/again" }, { id: "article/both" }] },
        all: {
          facets: [
            {
              buckets: [
                { value: "organization/bulletin", count: 2 },
                { value: "organization/gull", count: 2 },
                { value: "organization/tide", count: 2 },
              ],
              withoutCount: 1,
              omittedCount: 0,
            },
          ],
        },
      },
    },
    {
      it: "is among what each of them published",
      asks: `{ organization(id: "organization/tide") { published { nodes { id } } } }`,
      finds: { organization: { published: { nodes: [{ id: "article/again" }, { id: "article/both" }] } } },
    },
    {
      it: "is found with another by who brought out both",
      asks: `{ both: organizations(filter: { publishedAll: ["article/both", "article/again"] }) { nodes { id } }
        none: organizations(filter: { publishedAll: ["article/both", "article/members"] }) { nodes { id } } }`,
      finds: { both: { nodes: [{ id: "organization/gull" }, { id: "organization/tide" }] }, none: { nodes: [] } },
    },
    {
      it: "was out by the first day on which it came out anywhere",
      asks: `{ article(id: "article/again") { published { edtf } knownBounds { earliest latest } } }`,
      finds: { article: { published: null, knownBounds: { earliest: "2019-03-01", latest: "2019-04-02" } } },
    },
  ])("$it", async ({ asks, finds }) => {
    const { data } = await both.agree(asks);

    expect(data).toMatchObject(finds as object);
  });

  test("ties each of them to what answers it", async () => {
    const { data } = await both.answer(
      '{ network(kind: PUBLISHERS) { edges { from to } } paths(from: "organization/bulletin", to: "organization/tide", limit: 1) { paths { hops { relation source { id } } } } }',
    );

    expect(data).toMatchObject({
      network: {
        edges: [
          { from: "organization/bulletin", to: "organization/gull" },
          { from: "organization/bulletin", to: "organization/tide" },
          { from: "organization/gull", to: "organization/tide" },
          { from: "organization/tide", to: "organization/gull" },
        ],
      },
      paths: {
        paths: [
          {
            hops: [
              { relation: "PUBLISHED_BY", source: { id: "article/again" } },
              { relation: "PUBLISHED_BY", source: { id: "article/both" } },
            ],
          },
        ],
      },
    });
  });
});
