import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";

const questions = [
  "poll-future",
  "poll-resolution",
  "poll-end-publication",
  "poll-working-groups",
  "poll-investigation",
];

describeEachEngine("Questions put to one electorate", (open) => {
  describe("in the poll of March 2019", () => {
    let seed: TwoAnswers;
    beforeAll(async () => {
      seed = await TwoAnswers.open(open, await recordsOf("seed"));
    });

    const figure = `query Turnout($id: ID!, $asOf: Date) {
      vote(id: $id) {
        sameElectorate { id }
        turnout(asOf: $asOf) {
          text agreement preferredBecause oneElectorate mostExact { id } supportedBy { claims { id } echoes { id } }
          perBase { figures { base agreement spread { least most } claims { id } } }
          claims { id subject { id } } byThen { explanation }
        }
      }
    }`;

    test.each([{ asOf: null }, { asOf: "2019-04-02" }])("have one turnout, as of $asOf", async ({ asOf }) => {
      const [first, ...others] = await Promise.all(
        questions.map(async (name) => (await seed.answer(figure, { id: `vote/${name}`, asOf })).data?.["vote"]),
      );

      expect(first).toMatchObject({ sameElectorate: { length: questions.length } });
      for (const other of others) expect(other).toEqual(first);
    });

    test("are named beside a turnout that is found from all of them, each claim with its own", async () => {
      const { data } = await seed.answer(figure, { id: "vote/poll-investigation" });

      expect(data).toMatchObject({
        vote: {
          turnout: {
            text: "nearly 500",
            agreement: "COMPATIBLE",
            oneElectorate: expect.stringMatching(
              /^The same voters voted on “Future of the organization: .*“Process to continue investigating /u,
            ),
            perBase: { figures: [{ spread: { least: 474, most: 500 } }] },
            claims: expect.arrayContaining([
              { id: expect.any(String), subject: { id: "vote/poll-future" } },
              { id: expect.any(String), subject: { id: "vote/poll-investigation" } },
            ]),
          },
        },
      });
    });

    test("have the spread that the conflict on the turnout has", async () => {
      const { data } = await seed.answer(
        '{ conflicts(subject: "vote/poll-future") { nodes { id spread { least most } } } }',
      );

      expect(data).toMatchObject({
        conflicts: {
          nodes: expect.arrayContaining([{ id: "conflict/turnout-of-the-poll", spread: { least: 474, most: 500 } }]),
        },
      });
    });

    test.each(questions)("are reconciled alike: %s", async (name) => {
      const { data } = await seed.answer(
        "query Checks($id: ID!) { reconcile(vote: $id) { checks { name holds explanation claims { id } } } }",
        { id: `vote/${name}` },
      );

      expect(data).toMatchObject({
        reconcile: {
          checks: expect.arrayContaining([
            {
              name: "turnout-between-sources",
              holds: true,
              explanation: expect.stringMatching(
                /As totals, all of them can be right\. These sources disagree about .* The same voters /u,
              ),
              claims: expect.any(Array),
            },
          ]),
        },
      });
    });

    test("keep other figures to themselves", async () => {
      const { data } = await seed.answer(
        '{ vote(id: "vote/poll-investigation") { proposals { text } claims { totalCount } } }',
      );

      expect(data).toEqual({ vote: { proposals: null, claims: { totalCount: 3 } } });
    });
  });

  describe("of a small body", () => {
    let pairs: TwoAnswers;
    beforeAll(async () => {
      pairs = await TwoAnswers.open(open, await recordsOf("pairs"));
    });

    test("have rivals among what is said of them", async () => {
      const { data } = await pairs.answer(`{
        vote(id: "vote/window") { claims(property: "turnout") { nodes { stated rivals { stated subject { id } } } } }
      }`);

      expect(data).toEqual({
        vote: {
          claims: {
            nodes: [
              {
                stated: "14",
                rivals: [
                  { stated: "12", subject: { id: "vote/door" } },
                  { stated: "about 12", subject: { id: "vote/door" } },
                ],
              },
            ],
          },
        },
      });
    });

    test.each(["vote/door", "vote/window"])("are found to have been counted differently: %s", async (id) => {
      const { data } = await pairs.answer(
        `query Disputed($id: ID!) {
          vote(id: $id) { turnout { agreement oneElectorate } }
          reconcile(vote: $id) { isConsistent }
        }`,
        { id },
      );

      expect(data).toEqual({
        vote: {
          turnout: {
            agreement: "DISPUTED",
            oneElectorate:
              "The same voters voted on “Open the door?” and “Open the window?”; a figure for the turnout in one of these votes counts for all of them.",
          },
        },
        reconcile: { isConsistent: false },
      });
    });

    test("do not share what is said of one alone", async () => {
      const { data } = await pairs.answer(
        '{ door: vote(id: "vote/door") { proposals { text } } window: vote(id: "vote/window") { proposals { agreement } } }',
      );

      expect(data).toEqual({ door: { proposals: null }, window: { proposals: { agreement: "DISPUTED" } } });
    });

    test("are not taken for one where the corpus does not say so, though they were put at one event", async () => {
      const { data } = await pairs.answer(
        '{ vote(id: "vote/milk") { electorate sameElectorate { id } turnout { text } event { id } } }',
      );

      expect(data).toEqual({
        vote: {
          electorate: null,
          sameElectorate: [{ id: "vote/milk" }],
          turnout: null,
          event: { id: "event/congress" },
        },
      });
    });
  });
});
