import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { recordsOfFile } from "../../support/corpora/records-of-file.js";

const corpus = `articles:
  - id: article/a
    kind: OPEN_LETTER
    language: en
    title: Letter
    evidence: SEEN
    addressees: [person/z, organization/guild, person/a]
    signatories:
      - { person: person/z, nameAsPrinted: Zoe Zand }
      - { person: person/b, nameAsPrinted: Bo Tarn }
      - { person: person/a, nameAsPrinted: Ada Quill }
    references:
      - { to: article/z, type: CITES, evidence: NAMED }
      - { to: article/b, type: CITES, evidence: NAMED }
      - { to: article/y, type: CITES, evidence: NAMED, position: 7 }
  - { id: article/b, kind: LETTER, language: en, title: B, evidence: SEEN }
  - { id: article/y, kind: LETTER, language: en, title: Y, evidence: SEEN }
  - { id: article/z, kind: LETTER, language: en, title: Z, evidence: SEEN }
people:
  - { id: person/a, name: Ada Quill, nameForm: FULL }
  - { id: person/b, name: Bo Tarn, nameForm: FULL }
  - { id: person/z, name: Zoe Zand, nameForm: FULL }
organizations: [{ id: organization/guild, name: Guild, kind: ORGANIZATION }]
`;

describeEachEngine("What is listed without positions", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOfFile(corpus));
  });

  test("signatories stand in the order of the file, page by page and in citations", async () => {
    const { data } = await both.agree(`{ article(id: "article/a") {
      signatories(first: 2) { nodes { nameAsPrinted position } pageInfo { endCursor } } citation(format: RIS) } }`);
    const article = data?.["article"] as {
      readonly signatories: { readonly pageInfo: { readonly endCursor: string } };
    };
    const { data: rest } = await both.answer(
      `query ($after: String) { article(id: "article/a") { signatories(after: $after) { nodes { nameAsPrinted } } } }`,
      { after: article.signatories.pageInfo.endCursor },
    );

    expect(data).toMatchObject({
      article: {
        signatories: {
          nodes: [
            { nameAsPrinted: "Zoe Zand", position: null },
            { nameAsPrinted: "Bo Tarn", position: null },
          ],
        },
        citation: expect.stringContaining("Signed by Zoe Zand, Bo Tarn and Ada Quill"),
      },
    });
    expect(rest).toEqual({ article: { signatories: { nodes: [{ nameAsPrinted: "Ada Quill" }] } } });
  });

  test("references stand so too, behind those with a position", async () => {
    const { data } = await both.agree(
      `{ article(id: "article/a") { references { nodes { position to { ... on Article { title { value } } } } } } }`,
    );

    expect(data).toEqual({
      article: {
        references: {
          nodes: [
            { position: 7, to: { title: { value: "Y" } } },
            { position: null, to: { title: { value: "Z" } } },
            { position: null, to: { title: { value: "B" } } },
          ],
        },
      },
    });
  });

  test("addressees stand so too", async () => {
    const { data } = await both.agree(
      `{ article(id: "article/a") { addressees { ... on Person { id } ... on Organization { id } } } }`,
    );

    expect(data).toEqual({
      article: { addressees: [{ id: "person/z" }, { id: "organization/guild" }, { id: "person/a" }] },
    });
  });
});
