import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

describeEachEngine("A cursor that is none of the list's", (open) => {
  let world: TwoAnswers;

  beforeAll(async () => {
    world = await TwoAnswers.open(open, await recordsOf("world"));
  });

  test.each([
    { it: "the page", selection: "nodes { id }" },
    { it: "only the count", selection: "totalCount" },
  ])("is an error, though $it is asked for", async ({ selection }) => {
    const { errors } = await world.answer(`{ votes(after: "bm9uZQ") { ${selection} } }`);

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
  });
});

describeEachEngine("A cursor that was tampered with", (open) => {
  test("is no cursor where it holds half a character", async () => {
    const world = await TwoAnswers.open(open, await recordsOf("world"));
    const { data } = await world.answer("{ people(first: 1) { pageInfo { endCursor } } }");
    const { people } = data as unknown as Paged;
    const [fingerprint] = JSON.parse(Buffer.from(people.pageInfo.endCursor, "base64url").toString()) as string[];
    const after = Buffer.from(`["${fingerprint}","\\ud83d","person/x"]`).toString("base64url");

    const { errors } = await world.answer(
      "query ($after: String) { people(first: 1, after: $after) { totalCount nodes { id } } }",
      { after },
    );

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
  });
});

interface Paged {
  readonly people: { readonly pageInfo: { readonly endCursor: string } };
}

describeEachEngine("A cursor of the same field of another node", (open) => {
  let world: TwoAnswers;

  beforeAll(async () => {
    world = await TwoAnswers.open(open, await recordsOf("world"));
  });

  const signatures = async (id: string, after: string | null) => {
    const source = `query ($id: ID!, $after: String) {
      article(id: $id) { signatories(first: 100, after: $after) { edges { cursor node { nameAsPrinted } } } }
    }`;
    const { data } = await world.answer(source, { id, after });
    return (data as unknown as Signed).article.signatories.edges;
  };

  test("stands for its place in the order, also there", async () => {
    const [cursor] = await signatures("article/third-petition", null);
    const all = await signatures("article/petition", null);

    expect(await signatures("article/petition", cursor?.cursor ?? "")).toEqual(all.slice(1));
  });
});

interface Signed {
  readonly article: { readonly signatories: { readonly edges: readonly { readonly cursor: string }[] } };
}
