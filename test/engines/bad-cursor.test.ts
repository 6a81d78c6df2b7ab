import { recordsOf } from "../support/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

describeEachEngine("A cursor that is none of the list's", (open) => {
  let world: TwoAnswers;

  beforeAll(async () => {
    world = await TwoAnswers.open(open, await recordsOf("world"));
  }, 60_000);

  test.each([
    { it: "the page", selection: "nodes { id }" },
    { it: "only the count", selection: "totalCount" },
  ])("is an error, though $it is asked for", async ({ selection }) => {
    const { errors } = await world.answer(`{ votes(after: "bm9uZQ") { ${selection} } }`);

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
  });
});
