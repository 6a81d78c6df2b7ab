import fc from "fast-check";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import { QueryCancelledError } from "../../../src/engine/errors.js";
import type { HeadKey, HeadRequest } from "../../../src/engine/head.js";

interface Thing {
  readonly id: string;
  readonly key: string;
  readonly place: string;
  readonly isOdd: boolean;
}

/** Texts that UTF-16 and code points put in another order, and one that is the start of another. */
const keys = ["", "a", "ab", "é", "\u{FF21}", "\u{10FFFF}", "\u{1F600}", "2019-03-24", "9999-12-31"];
const seed = Number(process.env["FC_SEED"] ?? 5);
const runs = Number(process.env["FC_RUNS"] ?? 300);
const things = fc
  .sample(fc.record({ key: fc.constantFrom(...keys), place: fc.constantFrom(...keys) }), { seed, numRuns: 120 })
  .map((values, n): Thing => ({ id: `thing/${n}`, ...values, isOdd: n % 2 === 1 }));

const requests = fc.record({
  isDescending: fc.boolean(),
  isReverse: fc.boolean(),
  hasPlace: fc.boolean(),
  after: fc.option(fc.record({ key: fc.constantFrom(...keys), place: fc.constantFrom(...keys), n: fc.nat(130) })),
  size: fc.integer({ min: 1, max: 130 }),
  isWanted: fc.boolean(),
});

let engine: Engine;
const add = (rows: readonly Thing[]) =>
  engine.write([{ text: "UNWIND $rows AS row CREATE (t:Thing) SET t = row", parameters: { rows } }]);
beforeAll(async () => {
  engine = await openEmbedded();
});
beforeEach(async () => {
  await engine.write([{ text: "MATCH (t:Thing) DETACH DELETE t", parameters: {} }]);
  await add(things);
});
afterAll(() => engine.close());

const byId: HeadRequest = { label: "Thing", order: [{ property: "id", isDescending: false }], size: 3 };
const someOf = (label: string) => (ids: readonly string[]) => ({
  text: `MATCH (t:${label}) WHERE t.id IN $ids AND t.isOdd = true RETURN t.id AS id`,
  parameters: { ids },
});

test("gives what sorting gives, in any order, from any place, whichever are wanted", async () => {
  for (const asked of fc.sample(requests, { seed, numRuns: runs })) {
    const request = toRequest(asked);

    const head = await engine.head(request);

    expect({ asked, ids: head?.ids }).toEqual({ asked, ids: sorted(request, asked.isWanted) });
  }
});

test("knows what was written since, and says of an older head that it is not current", async () => {
  const before = await engine.head(byId);
  await add([{ id: "thing", key: "a", place: "a", isOdd: false }]);

  expect(before?.isCurrent()).toBe(false);
  const after = await engine.head(byId);
  expect(after?.ids[0]).toBe("thing");
  expect(after?.isCurrent()).toBe(true);
});

test("leaves it to a text where those that are wanted are too far from each other", async () => {
  const numbers = Array.from({ length: 10 }, (_, thousand) =>
    Array.from({ length: 1_001 }, (_, n) => thousand * 1_001 + n),
  );
  for (const part of numbers) {
    const rows = part.map((n) => ({ id: `many/${10_000 + n}`, isOdd: n === 0 || n === 10_009 }));
    await engine.write([{ text: "UNWIND $rows AS row CREATE (t:Many) SET t = row", parameters: { rows } }]);
  }
  const request: HeadRequest = { ...byId, label: "Many", wanted: someOf("Many") };

  expect(await engine.head({ ...request, size: 2 })).toBeUndefined();
  expect((await engine.head({ ...request, size: 1 }))?.ids).toEqual(["many/10000"]);
});

test("answers all who ask at once, also of a label that nothing has, and gives up with who asked", async () => {
  const nothing: HeadRequest = { ...byId, label: "Nothing" };

  const heads = await Promise.all([engine.head(byId), engine.head(byId), engine.head(nothing)]);

  const first = things
    .map(({ id }) => id)
    .sort()
    .slice(0, 3);
  expect(heads.map((head) => head?.ids)).toEqual([first, first, []]);
  await expect(engine.head(byId, { signal: AbortSignal.abort() })).rejects.toThrow(QueryCancelledError);
});

describe("once nobody waits any more", () => {
  let own: Engine;
  beforeEach(async () => {
    own = await openEmbedded({ limits: { mostAtOnce: 1 } });
    const rows = Array.from({ length: 3_000 }, (_, n) => ({ id: `thing/${10_000 + n}`, isOdd: false }));
    await own.write([{ text: "UNWIND $rows AS row CREATE (t:Thing) SET t = row", parameters: { rows } }]);
  });
  afterEach(() => own.close());

  test("asks nothing more of what is wanted", async () => {
    const controller = new AbortController();
    let texts = 0;
    const wanted = (ids: readonly string[]) => {
      texts += 1;
      if (texts === 2) controller.abort();
      return someOf("Thing")(ids);
    };

    const head = own.head({ ...byId, wanted }, { signal: controller.signal });

    await expect(head).rejects.toThrow(QueryCancelledError);
    await own.close();
    expect(texts).toBe(2);
  });

  test("goes on reading a list for all others, and is no reason to refuse them", async () => {
    const controller = new AbortController();
    const gone = [1, 2, 3].map(() => own.head(byId, { signal: controller.signal }));
    const waiting = own.head(byId);

    controller.abort();

    for (const head of gone) await expect(head).rejects.toThrow(QueryCancelledError);
    const heads = [await own.head(byId), await waiting];
    const first = ["thing/10000", "thing/10001", "thing/10002"];
    expect(heads.map((head) => head?.ids)).toEqual([first, first]);
  });
});

function toRequest({ isDescending, isReverse, hasPlace, after, size, isWanted }: Asked): HeadRequest {
  const order: HeadKey[] = [
    { property: "key", isDescending: isDescending !== isReverse },
    ...(hasPlace ? [{ property: "place", isDescending: isReverse }] : []),
    { property: "id", isDescending: isReverse },
  ];
  const start = after && [after.key, ...(hasPlace ? [after.place] : []), `thing/${after.n}`];
  return { label: "Thing", order, size, after: start ?? undefined, wanted: isWanted ? someOf("Thing") : undefined };
}

type Asked = typeof requests extends fc.Arbitrary<infer Each> ? Each : never;

function sorted({ order, after, size }: HeadRequest, isWanted: boolean): readonly string[] {
  const valuesOf = (thing: Thing) => order.map(({ property }) => String(thing[property as keyof Thing]));
  const compare = (a: readonly unknown[], b: readonly unknown[]) =>
    order.reduce((result, { isDescending }, place) => {
      const own = Buffer.compare(Buffer.from(String(a[place])), Buffer.from(String(b[place])));
      return result || (isDescending ? -own : own);
    }, 0);
  return things
    .filter(({ isOdd }) => isOdd || !isWanted)
    .filter((thing) => after === undefined || compare(valuesOf(thing), after) > 0)
    .sort((a, b) => compare(valuesOf(a), valuesOf(b)))
    .slice(0, size)
    .map(({ id }) => id);
}
