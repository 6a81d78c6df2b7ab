import fc from "fast-check";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { expectedOrder, type Thing } from "../../support/questions/order-oracle.js";
import { idIn } from "../../support/questions/random-world.js";
import { wholeWorldBounds } from "../../support/questions/world-bounds.js";
import { madeFrom, sampleRichWorlds, toRichRecords, type RichWorld } from "../../support/questions/rich-world.js";

const question = "query Order($a: ID!, $b: ID!) { order(a: $a, b: $b) { relation canAnswer } }";
const seed = Number(process.env["FC_SEED"] ?? 42);

describeEachEngine("order", (open, engine) => {
  const worlds = sampleRichWorlds(seed, 30, 14);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(
      open,
      worlds.flatMap((world) => [...toRichRecords(world), ...madeFrom(world)]),
    );
  });

  test(`finds what the days allow, in random worlds (seed ${seed})`, async () => {
    for (const world of worlds) {
      for (const [a, b] of fc.sample(pairIn(world), { seed, numRuns: engine === "embedded" ? 20 : 3 })) {
        const ids = { a: idIn(world, a.kind, a.number), b: idIn(world, b.kind, b.number) };

        const { data } = await both.answer(question, ids);

        expect({ ids, world, ...data }).toEqual({
          ids,
          world,
          order: expectedOrder(world, a, b, wholeWorldBounds(world)),
        });
      }
    }
  });

  test.each(["article/none", "person/w0-00", "claim/none"])("is null for %s", async (b) => {
    expect(await both.answer(question, { a: "article/w0-00", b })).toEqual({ data: { order: null } });
    expect(await both.answer(question, { a: b, b: "article/w0-00" })).toEqual({ data: { order: null } });
  });
});

function pairIn(world: RichWorld): fc.Arbitrary<readonly [Thing, Thing]> {
  const articles = world.dates.map((_date, number): Thing => ({ kind: "article", number }));
  const others = [
    ...world.events.map((_date, number): Thing => ({ kind: "event", number })),
    ...world.votes.map((_date, number): Thing => ({ kind: "vote", number })),
  ];
  const thing = fc.oneof({ arbitrary: fc.constantFrom(...articles), weight: 4 }, fc.constantFrom(...others));
  return fc.tuple(thing, thing);
}
