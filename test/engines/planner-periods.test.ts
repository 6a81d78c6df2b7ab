import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

/** Short periods are looked up, long ones and open ones are not: by texts of their own, and never by one for the other. */
const periods = [
  { from: "2019-03-01", to: "2019-03-31" },
  { from: "1900-01-01", to: "2100-12-31" },
  { from: "2018-01-01", to: "2019-12-31" },
  { from: "2019-03-01" },
  { from: "2019-03-01", to: null },
];

const documents = [
  `query ($from: Date, $to: Date) { articles(first: 50, filter: { published: { from: $from, to: $to } }) { totalCount nodes { id } } }`,
  `query ($from: Date, $to: Date) { events(first: 50, filter: { when: { from: $from, to: $to } }) { totalCount nodes { id } } }`,
  `query ($to: Date) { articles(filter: { published: { from: "2019-01-01", to: $to } }) { totalCount nodes { id } } }`,
];

describeEachEngine("A document whose periods have variables for ends", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("world"));
  });

  test.each(documents)("is answered as the oracle answers it, one period after the other: %s", async (document) => {
    for (const period of [...periods, ...periods]) await both.agree(document, period);
  });

  test("has a timeline of each", async () => {
    const document = `query ($from: Date, $to: Date) { timeline(period: { from: $from, to: $to }) { buckets { certain possible } entries { label } } }`;
    const whole = `query ($period: PeriodInput!) { timeline(period: $period) { buckets { certain possible } entries { label } } }`;

    for (const period of periods) {
      const answer = await both.answer(document, period);

      expect(answer.errors).toBeUndefined();
      expect(answer).toEqual(await both.answer(whole, { period }));
    }
  });
});

describeEachEngine("An event that sources date differently", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test.each([
    ["2019-03-01", "2019-03-31"],
    ["2018-01-01", "2018-08-31"],
  ])("is found in whatever period one of them dates it into: %s to %s", async (from, to) => {
    const period = `{ from: "${from}", to: "${to}" }`;
    const { data } = await both.answer(
      `{ events(filter: { kinds: [CONVENTION], when: ${period} }) { nodes { id } }
         timeline(kinds: [EVENT], period: ${period}) { entries { node { id } } } }`,
    );

    const disputed = { id: "event/iso-convention-2019" };
    expect(data).toMatchObject({
      events: { nodes: expect.arrayContaining([disputed]) as unknown },
      timeline: { entries: expect.arrayContaining([{ node: disputed }]) as unknown },
    });
  });
});
