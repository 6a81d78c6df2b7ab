import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/call
    kind: OPEN_LETTER
    language: en
    title: Call
    published: 2019-03-01
    evidence: SEEN
    addressees: [organization/guild]
  - id: article/answer
    kind: OPEN_LETTER
    language: en
    title: Answer
    published: 2019-03-05
    evidence: SEEN
    signatories:
      - { person: person/a, nameAsPrinted: Ada Quill, capacity: clerk }
      - { signer: organization/looms, nameAsPrinted: The Looms }
      - { signer: person/b, nameAsPrinted: Bo Tarn, affiliation: NONE_PRINTED }
    references: [{ to: article/call, type: REPLIES_TO, evidence: QUOTED }]
  - id: article/other
    kind: OPEN_LETTER
    language: en
    title: Other
    published: 2019-04-01
    evidence: SEEN
    signatories: [{ signer: organization/looms, nameAsPrinted: The Looms }]
people:
  - { id: person/a, name: Ada Quill, nameForm: FULL }
  - { id: person/b, name: Bo Tarn, nameForm: FULL }
organizations:
  - { id: organization/guild, name: Weavers' Guild, kind: ORGANIZATION }
  - { id: organization/looms, name: The Looms, kind: WORKING_GROUP, parent: organization/guild }
`;

const who = "... on Person { id } ... on Organization { id }";

describeEachEngine("Where a body signs", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "it is the signer, and no person is; a person is both",
      asks: `{ article(id: "article/answer") { signatories { totalCount nodes { signer { __typename ${who} } person { id } } } } }`,
      finds: {
        article: {
          signatories: {
            totalCount: 3,
            nodes: [
              { signer: { __typename: "Person", id: "person/a" }, person: { id: "person/a" } },
              { signer: { __typename: "Organization", id: "organization/looms" }, person: null },
              { signer: { __typename: "Person", id: "person/b" }, person: { id: "person/b" } },
            ],
          },
        },
      },
    },
    {
      it: "what stands beside a name is told from what does not, and from what nobody has recorded",
      asks: `{ article(id: "article/answer") { signatories { nodes { capacity affiliation } } } }`,
      finds: {
        article: {
          signatories: {
            nodes: [
              { capacity: "clerk", affiliation: "PRINTED" },
              { capacity: null, affiliation: "NOT_RECORDED" },
              { capacity: null, affiliation: "NONE_PRINTED" },
            ],
          },
        },
      },
    },
    {
      it: "what it signed is told of it",
      asks: `{ organization(id: "organization/looms") { signed { nodes { article { id } } } signaturesOnBehalf { totalCount } } }`,
      finds: {
        organization: {
          signed: { nodes: [{ article: { id: "article/answer" } }, { article: { id: "article/other" } }] },
          signaturesOnBehalf: { totalCount: 0 },
        },
      },
    },
    {
      it: "texts are found by it, and counted by all who signed",
      asks: `{ by: articles(filter: { signatories: ["organization/looms"] }) { nodes { id } }
        most: articles(orderBy: { field: SIGNATURE_COUNT, direction: DESC }) { nodes { id } } }`,
      finds: {
        by: { nodes: [{ id: "article/answer" }, { id: "article/other" }] },
        most: { nodes: [{ id: "article/answer" }, { id: "article/other" }, { id: "article/call" }] },
      },
    },
    {
      it: "it stands in citations",
      asks: `{ article(id: "article/answer") { citation(format: RIS) } }`,
      finds: { article: { citation: expect.stringContaining("Signed by Ada Quill, The Looms and Bo Tarn") } },
    },
    {
      it: "it is no co-signatory of people",
      asks: `{ person(id: "person/a") { coSignatories { nodes { id } } } }`,
      finds: { person: { coSignatories: { nodes: [{ id: "person/b" }] } } },
    },
  ])("$it", async ({ asks, finds }) => {
    const { data } = await both.agree(asks);

    expect(data).toMatchObject(finds as object);
  });

  test.each<{ readonly it: string; readonly asks: string; readonly finds: unknown }>([
    {
      it: "it is in no network of people",
      asks: "{ network(kind: CO_SIGNATURES) { nodes { node { id } } } }",
      finds: { network: { nodes: [{ node: { id: "person/a" } }, { node: { id: "person/b" } }] } },
    },
    {
      it: "its signature is a tie between it and the text",
      asks: `{ paths(from: "person/a", to: "organization/looms", limit: 1) { paths { hops { relation source { id } } } }
        between(ids: ["organization/looms", "person/a"]) { nodes { node { id } } } }`,
      finds: {
        paths: {
          paths: [
            {
              hops: [
                { relation: "SIGNED", source: { id: "article/answer" } },
                { relation: "SIGNED", source: { id: "article/answer" } },
              ],
            },
          ],
        },
        between: { nodes: expect.arrayContaining([{ node: { id: "article/answer" } }]) },
      },
    },
    {
      it: "the body that it is a part of has answered",
      asks: "{ silences(kinds: [ADDRESSED_BUT_SILENT]) { totalCount } }",
      finds: { silences: { totalCount: 0 } },
    },
    {
      it: "outlines name all who signed",
      asks: `{ responseChain(from: "article/call") { outline { text } } }`,
      finds: {
        responseChain: {
          outline: expect.arrayContaining([
            { text: expect.stringContaining("“Answer”, signed by Ada Quill and 2 others") },
          ]),
        },
      },
    },
  ])("$it", async ({ asks, finds }) => {
    const { data, errors } = await both.answer(asks);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject(finds as object);
  });
});
