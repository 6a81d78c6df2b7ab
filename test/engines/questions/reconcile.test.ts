import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";

const question = `query Reconcile($id: ID!) {
  reconcile(vote: $id) { vote { id } isConsistent notCompared checks { name holds claims { stated source { id } status } } }
}`;

describeEachEngine("reconcile", (open) => {
  let seed: TwoAnswers;
  let world: TwoAnswers;
  beforeAll(async () => {
    seed = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test("finds that the turnouts of the poll can all be right, and that its shares of voters and of members cannot", async () => {
    const { data } = await seed.answer(question, { id: "vote/poll-future" });

    expect(data).toEqual({
      reconcile: {
        vote: { id: "vote/poll-future" },
        isConsistent: false,
        notCompared: [],
        checks: [
          { name: "turnout-between-sources", holds: true, claims: expect.any(Array) },
          { name: "options-against-turnout", holds: null, claims: [] },
          {
            name: "shares-against-100",
            holds: null,
            claims: [said("sw-the-isos-vote-to-dissolve-and-what-comes-next", "around 70 percent of those who voted")],
          },
          {
            name: "shares-against-100",
            holds: null,
            claims: [said("sw-apology-to-people-of-color-in-the-iso", "70 percent of ISO members")],
          },
          {
            name: "shares-across-bases",
            holds: false,
            claims: [
              said("sw-the-isos-vote-to-dissolve-and-what-comes-next", "around 70 percent of those who voted"),
              said("rsorg-why-i-voted-to-dissolve", "about two-thirds of the membership"),
              said("sw-apology-to-people-of-color-in-the-iso", "70 percent of ISO members"),
            ],
          },
        ],
      },
    });
  });

  test("points from turnouts that can all be right to what their sources dispute", async () => {
    const { data } = await seed.answer('{ reconcile(vote: "vote/poll-future") { checks { explanation } } }');
    const [turnout] = (data?.["reconcile"] as { readonly checks: readonly { readonly explanation: string }[] }).checks;

    expect(turnout?.explanation).toMatch(
      /\. As totals, all of them can be right\. These sources disagree about “Whether the recently resigned are inside the count” \(conflict\/who-the-voters-were\)\. The same voters voted on “Future of the organization: /u,
    );
  });

  test("is consistent about nothing where no source gives a figure", async () => {
    const { data } = await seed.answer(question, { id: "vote/ist-2001-expulsion" });

    expect(data?.["reconcile"]).toMatchObject({
      isConsistent: null,
      checks: [{ claims: [] }, { claims: [] }, { claims: [] }],
    });
  });

  test("is null where there is no such vote", async () => {
    expect(await seed.answer(question, { id: "vote/none" })).toEqual({ data: { reconcile: null } });
    expect(await seed.answer(question, { id: "event/iso-convention-2019" })).toEqual({ data: { reconcile: null } });
  });

  describe("in the invented world", () => {
    beforeAll(async () => {
      world = await TwoAnswers.open(open, await recordsOf("world"));
    });

    test("finds two thirds for each of two options too much, and leaves rejected claims out", async () => {
      const { data } = await world.answer(question, { id: "vote/pier" });
      const { isConsistent, checks } = data?.["reconcile"] as Reconciled;

      expect({ isConsistent, holds: checks.map(({ name, holds }) => [name, holds]) }).toEqual({
        isConsistent: false,
        holds: [
          ["turnout-between-sources", false],
          ["options-against-turnout", null],
          ["shares-against-100", false],
          ["shares-against-100", null],
          ["shares-across-bases", null],
        ],
      });
      expect(checks.flatMap(({ claims }) => claims).filter(({ status }) => status !== "ACCEPTED")).toEqual([]);
    });
  });
});

function said(source: string, stated: string): object {
  return { stated, source: { id: `article/${source}` }, status: "ACCEPTED" };
}

interface Reconciled {
  readonly isConsistent: boolean | null;
  readonly checks: readonly {
    readonly name: string;
    readonly holds: boolean | null;
    readonly claims: readonly { readonly status: string }[];
  }[];
}
