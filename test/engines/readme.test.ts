import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";
import { readWrittenAnswers } from "../support/written-answers.js";

describeEachEngine("The README", (open) => {
  test("shows what a newcomer gets", async () => {
    const seed = await TwoAnswers.open(open, await recordsOf("seed"));
    const written = readWrittenAnswers("README.md");

    const given = await Promise.all(written.map(({ source }) => seed.answer(source, {})));

    expect(written.length).toBeGreaterThan(0);
    // As it goes over the wire.
    expect(JSON.parse(JSON.stringify(given))).toEqual(written.map(({ answer }) => answer));
  });
});
