import { describeEachEngine } from "../../support/describe-each-engine.js";
import { Cursors } from "../../support/oracle/compare-answers.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { idIn } from "../../support/questions/random-world.js";
import { sampleRichWorlds, toRichRecords } from "../../support/questions/rich-world.js";

const question = `query CoSignatories($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  person(id: $id) {
    name
    coSignatories(first: $first, after: $after, last: $last, before: $before) {
      __typename
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { __typename cursor sharedCount node { id } sharedArticles { id title { value } signatories(first: 1) { totalCount } } }
      nodes { id }
    }
  }
}`;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const seed = Number(process.env["FC_SEED"] ?? 44);

describeEachEngine("Person.coSignatories", (open, engine) => {
  describe("in random worlds", () => {
    const worlds = sampleRichWorlds(seed, engine === "embedded" ? 30 : 6, 12);
    let both: TwoAnswers;
    beforeAll(async () => {
      both = await TwoAnswers.open(open, worlds.flatMap(toRichRecords));
    });

    test(`are who signed the same, those who signed most of it first, page by page (seed ${seed})`, async () => {
      for (const world of worlds) {
        for (const person of [0, 1, 2, 3, 4]) {
          const id = idIn(world, "person", person);
          const cursors = new Cursors();
          await both.agree(question, { id, last: 2 });
          let after: string | null = null;
          for (;;) {
            const { data } = await both.agree(question, { id, first: 2, after }, cursors);
            const { pageInfo } = (data?.["person"] as { coSignatories: Page }).coSignatories;
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
          }
        }
      }
    });

    test("may be asked for at every depth, and for their number alone", async () => {
      await both.agree("{ people(first: 20) { nodes { id coSignatories { totalCount } } } }");
      // Nodes that came out of a list, with a subquery and a relation to one.
      await both.agree(
        "{ people(first: 5) { nodes { coSignatories(first: 3) { edges { node { id } sharedArticles { id textRelations { kind } publisher { id } citation } } } } } }",
      );
      await both.agree(
        "{ people(first: 5) { nodes { coSignatories(first: 2) { edges { sharedCount node { id coSignatories(first: 2) { edges { sharedArticles { id } } } } } } } } }",
      );
    });

    test("refuse a cursor of another list", async () => {
      const { data } = await both.answer("{ people(first: 1) { pageInfo { endCursor } } }");
      const after = (data?.["people"] as Page).pageInfo.endCursor;

      const { errors } = await both.answer(question, { id: idIn({ name: "w0" }, "person", 0), after });

      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
    });
  });

  test("never take an initial for a name, in the shipped corpus", async () => {
    const both = await TwoAnswers.open(open, await recordsOf("seed"));
    const { data } = await both.agree(
      '{ people(first: 100, filter: { nameForms: [PARTIAL], nameContains: "aaron" }) { nodes { id coSignatories(first: 100) { edges { sharedCount sharedArticles { id } node { id } } } } } }',
    );
    const { nodes } = data?.["people"] as { readonly nodes: readonly Signing[] };

    expect(nodes.length).toBeGreaterThan(1);
    for (const { id, coSignatories } of nodes) {
      const [, article] = id.split("--");
      const articles = coSignatories.edges.flatMap(({ sharedArticles }) => sharedArticles.map((shared) => shared.id));
      expect([...new Set(articles)]).toEqual([`article/${article}`]);
    }
  });
});

interface Signing {
  readonly id: string;
  readonly coSignatories: {
    readonly edges: readonly { readonly sharedArticles: readonly { readonly id: string }[] }[];
  };
}
