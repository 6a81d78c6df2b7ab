import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";

interface Disputed {
  readonly id: string;
  readonly known: { readonly claims: readonly { readonly id: string }[] };
}

describeEachEngine("What was known of the poll", (open) => {
  let seed: TwoAnswers;
  beforeAll(async () => {
    seed = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  const figure = `query Figure($day: Date) {
    vote(id: "vote/poll-future") {
      turnout(asOf: $day) {
        text agreement preferredBecause mostExact { stated }
        supportedBy { kind independence because claims { source { id } } echoes { id } }
        perBase { comparison figures { base agreement claims { id } } }
        claims { id } byThen { day explanation possibly { id } later { id } }
      }
      options { figure(asOf: $day) { text perBase { comparison explanation } claims { stated } } }
    }
  }`;

  test.each(["2019-03-31", "2019-04-02", "2019-04-05", "2020-01-01"])("on %s is told by what was out", async (day) => {
    const { data } = await seed.answer(figure, { day });

    expect(data).toMatchObject({ vote: { turnout: { byThen: { day } } } });
  });

  test("on 31 March was one count", async () => {
    const { data } = await seed.answer(figure, { day: "2019-03-31" });

    expect(data).toMatchObject({
      vote: {
        turnout: {
          text: "477 ISO members, dozens of them recently resigned; about two-thirds of the membership",
          agreement: "SINGLE_SOURCE",
        },
      },
    });
  });

  test("is all that is known where no day is named", async () => {
    const { data } = await seed.answer(figure, {});

    expect(data).toMatchObject({ vote: { turnout: { text: "nearly 500", byThen: null } } });
  });

  test.each(["2013-02-01", "2019-03-31", "2019-04-05", "2019-06-01", "2100-01-01"])(
    "is in dispute on %s where two claims were out",
    async (day) => {
      const list = `totalCount nodes { id known(asOf: $day) { claims { id } } }`;
      const { data } = await seed.agree(
        `query Disputed($day: Date!) { by: conflicts(first: 100, asOf: $day) { ${list} } all: conflicts(first: 100) { ${list} } }`,
        { day },
      );

      const { by, all } = data as unknown as Record<"by" | "all", { readonly nodes: readonly Disputed[] }>;
      expect(by.nodes).toEqual(all.nodes.filter(({ known }) => known.claims.length > 1));
      expect(by.nodes.length).toBeGreaterThan(0);
    },
  );

  test.each(["2019-03-31", "2019-04-05", "2019-06-01"])("is told of each conflict on %s", async (day) => {
    const { errors } = await seed.answer(
      `query Conflicts($day: Date!) {
        conflicts(first: 100) {
          nodes {
            id
            known(asOf: $day) {
              agreement spread { least most } claims { id }
              shown { because claim { id } mostExact { id } supportedBy { claims { id } } }
              perBase { comparison } byThen { explanation possibly { id } later { id } }
            }
          }
        }
      }`,
      { day },
    );

    expect(errors).toBeUndefined();
  });
});
