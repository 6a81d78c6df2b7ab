import type { Row } from "../../../../src/engine/row.js";
import { createEmptyEngine, codesOf, openApi, type Reply } from "../open-api.js";

const query = "query Page($n: Int) { articles(first: $n) { nodes { id } } }";
const payload = { query, variables: { n: 3 } };
const accessKeys = [{ name: "dashboard", secret: "0123456789abcdef" }];
const withKey = { authorization: "Bearer 0123456789abcdef" };

/** An API that knows the document, over an engine whose reads from now on wait until they are let on. */
async function openWaiting(
  document: string,
  settings: Parameters<typeof openApi>[0] = {},
  options: Parameters<typeof openApi>[1] = {},
  before = 1,
) {
  const waiting: (() => void)[] = [];
  let isShut = false;
  const read = (): Promise<readonly Row[]> =>
    new Promise((resolve) => (isShut ? waiting.push(() => resolve([])) : resolve([])));
  const api = await openApi({ accessKeys, ...settings }, options, createEmptyEngine(read));
  for (let asked = 0; asked < before; asked += 1) await api.post({ query: document });
  await api.post({ query: document }, withKey);
  api.engine.reads.length = 0;
  isShut = true;
  const letOn = async (replies: readonly Promise<Reply>[]): Promise<readonly Reply[]> => {
    // Long enough for everybody to have come to the engine.
    for (let turns = 0; turns < 300; turns += 1) await new Promise(setImmediate);
    isShut = false;
    for (const answer of waiting.splice(0)) answer();
    return Promise.all(replies);
  };
  return { ...api, letOn };
}

describe("questions that are alike at the same moment", () => {
  test("ask the engine once, and all get the answer", async () => {
    const { post, engine, letOn } = await openWaiting(query);

    const replies = await letOn([post(payload), post(payload), post(payload, { "x-antiphony-cost": "1" })]);

    expect(engine.reads).toHaveLength(1);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(replies[1]?.text).toBe(replies[0]?.text);
    expect(JSON.parse(replies[2]?.text ?? "")).toMatchObject({
      extensions: { cost: { requested: expect.any(Number) } },
    });
  });

  test("ask it again for another tier, other variables and another corpus", async () => {
    const { post, engine, version, letOn } = await openWaiting(query);
    const others = [post(payload), post(payload, withKey), post({ query, variables: { n: 4 } })];
    for (let turns = 0; turns < 100; turns += 1) await new Promise(setImmediate);
    version.now = "2";

    await letOn([...others, post(payload)]);

    expect(engine.reads).toHaveLength(4);
  });

  test("ask it each by itself while nobody knows which corpus there is", async () => {
    const { post, engine, version, letOn } = await openWaiting(query);
    version.now = undefined;

    await letOn([post(payload), post(payload)]);

    expect(engine.reads).toHaveLength(2);
  });

  test("are paid for by each", async () => {
    const large = { query: "{ articles(first: 40) { nodes { references(first: 40) { nodes { id } } } } }" };
    const [settings, options] = [{ isRateLimited: true }, { now: () => 0 }];
    const [waiting, atOnce] = [
      await openWaiting(large.query, settings, options, 10),
      await openApi({ accessKeys, ...settings }, options),
    ];
    for (let asked = 0; asked < 10; asked += 1) await atOnce.post(large);

    const together = await waiting.letOn(Array.from({ length: 30 }, () => waiting.post(large)));
    const oneByOne: Reply[] = [];
    for (let asked = 0; asked < 30; asked += 1) oneByOne.push(await atOnce.post(large));

    expect(waiting.engine.reads).toHaveLength(1);
    expect(together.flatMap(codesOf)).toContain("RATE_LIMITED");
    expect(together.flatMap(codesOf)).toEqual(oneByOne.flatMap(codesOf));
  });
});
