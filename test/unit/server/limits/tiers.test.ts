import { getIntrospectionQuery } from "graphql";
import type { ChainWalk } from "../../../../src/engine/walk/walk.js";
import { QueryTimeoutError } from "../../../../src/base/scheduling/errors.js";
import { widestLimits } from "../../../../src/planner/traversal-limits.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { codesOf, createEmptyEngine, errorsOf, openApi } from "../open-api.js";

const accessKeys = [{ name: "dashboard", secret: "0123456789abcdef" }];
const withKey = { authorization: "Bearer 0123456789abcdef" };

afterEach(() => jest.restoreAllMocks());

/** `pages(10, 5)`: 10 articles with 5 references each. */
const pages = (outer: number, inner: number): string =>
  `{ articles(first: ${outer}) { nodes { references(first: ${inner}) { nodes { id } } } } }`;
const aliases = (count: number): string =>
  `{ corpus { ${Array.from({ length: count }, (_, index) => `a${index}: licence`).join(" ")} } }`;

test("nobody goes further than there is", () => {
  expect(tiers.keyed).toMatchObject(widestLimits);
});

describe("each tier has limits of its own", () => {
  test.each([
    { it: "nodes", query: pages(100, 40), codes: ["QUERY_TOO_COSTLY"] },
    { it: "aliases", query: aliases(31), codes: ["ALIAS_LIMIT_EXCEEDED"] },
  ])("for $it", async ({ query, codes }) => {
    const { post, engine } = await openApi({ accessKeys });

    const [without, first, second] = [
      await post({ query }),
      await post({ query }, withKey),
      await post({ query }, withKey),
    ];

    expect([without.status, codesOf(without)]).toEqual([400, codes]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(engine.reads.length).toBeGreaterThan(0);
    expect((await post({ query })).status).toBe(400);
  });

  test("for the length of paths and the articles of a chain, so that answers to one are not kept for the other", async () => {
    const walks: ChainWalk[] = [];
    const engine = {
      ...createEmptyEngine(),
      chain: async (walk: ChainWalk) => (walks.push(walk), undefined),
    };
    const { post } = await openApi({ accessKeys, cacheBytes: 1_000_000 }, {}, engine);
    const chain = { query: `{ responseChain(from: "article/a") { root { id } } }` };
    const path = { query: `{ paths(from: "person/a", to: "person/a", maxLength: 8) { paths { length } } }` };

    const replies = [await post(chain), await post(chain, withKey), await post(path, withKey), await post(path)];

    expect(walks.map(({ limit }) => limit)).toEqual([2_000, 5_000]);
    expect(replies.map(codesOf)).toEqual([[], [], [], ["OUT_OF_RANGE"]]);
    expect(new Set(replies.map(({ headers }) => headers["etag"])).size).toBe(4);
  });

  test("for time, in the engine too", async () => {
    // Nothing of a deadline goes by meanwhile.
    jest.spyOn(performance, "now").mockReturnValue(0);
    const { post, engine } = await openApi({ accessKeys, deadlineMs: 500, keyedDeadlineMs: 800 });
    const payload = { query: pages(1, 1) };

    await post(payload);
    await post(payload, withKey);

    // Twice as much: somebody who asks for the same may come until the time is up. Before that the signal says when all have gone.
    expect(engine.reads.map(({ options }) => options)).toEqual([
      { timeoutMs: 1_000, signal: expect.any(AbortSignal) },
      { timeoutMs: 1_600, signal: expect.any(AbortSignal) },
    ]);
  });
});

test("refuses a key that it does not know, before anything is read", async () => {
  const { post, engine } = await openApi({ accessKeys });

  const reply = await post({ query: pages(1, 1) }, { authorization: "Bearer 0123456789abcdeF" });

  expect([reply.status, codesOf(reply), reply.headers["www-authenticate"]]).toEqual([
    401,
    ["UNAUTHENTICATED"],
    "Bearer",
  ]);
  expect(reply.text).not.toContain("0123456789");
  expect(engine.reads).toEqual([]);
});

describe("what costs too much", () => {
  test("is refused before the engine is asked, with by how much and where most of it goes", async () => {
    const { post, engine } = await openApi();

    const [error] = errorsOf(await post({ query: pages(100, 100) }));

    expect(error).toEqual({
      message:
        'The answer may hold 10100 nodes; at most 2000 are allowed, and that is 405% over. Most of it is "articles.nodes.references.nodes": ask for fewer there.',
      extensions: {
        code: "QUERY_TOO_COSTLY",
        measure: "nodes",
        requested: 10_100,
        limit: 2_000,
        over: 8_100,
        costliest: { path: "articles.nodes.references.nodes", cost: 10_000 },
      },
    });
    expect(engine.reads).toEqual([]);
  });

  test("is judged by the variables of each call", async () => {
    const { post } = await openApi();
    const query = "query ($n: Int!) { articles(first: $n) { nodes { references(first: $n) { nodes { id } } } } }";
    const ask = async (n: number) => (await post({ query, variables: { n } })).status;

    expect([await ask(10), await ask(100), await ask(20), await ask(50)]).toEqual([200, 400, 200, 400]);
  });

  test("may be few nodes", async () => {
    const { post } = await openApi();
    const query = `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: people(first: 100, filter: { nameContains: "a" }) { nodes { signed(first: 1) { totalCount } } }`).join(" ")} }`;

    const [error] = errorsOf(await post({ query }));

    expect(error?.extensions).toMatchObject({ code: "QUERY_TOO_COSTLY", measure: "cost", requested: 7_150 });
  });
});

test("says what an answer costs where it is asked to, and only there", async () => {
  const { post } = await openApi({ accessKeys });
  const payload = { query: pages(10, 5) };
  const read = async (headers: Record<string, string>): Promise<unknown> =>
    (JSON.parse((await post(payload, headers)).text) as { extensions?: unknown }).extensions;

  expect(await read({})).toBeUndefined();
  expect(await read({ "x-antiphony-cost": "0" })).toBeUndefined();
  for (const _time of [1, 2]) {
    expect(await read({ "x-antiphony-cost": "1" })).toEqual({ cost: { requested: 75, limit: 5_000 } });
    expect(await read({ "x-antiphony-cost": "1", ...withKey })).toEqual({ cost: { requested: 75, limit: 20_000 } });
  }
});

describe("a client that asks too much", () => {
  test("is held back, and told how long; others and keyed ones are not", async () => {
    let time = 0;
    const settings = { accessKeys, isRateLimited: true, proxies: ["127.0.0.1"] };
    const { post } = await openApi(settings, { now: () => time });
    const payload = { query: pages(40, 40) };
    const from = (address: string): Record<string, string> => ({ "x-forwarded-for": address });

    let asked = 0;
    let reply = await post(payload, from("192.0.2.1"));
    while (reply.status === 200) {
      asked += 1;
      reply = await post(payload, from("192.0.2.1"));
    }

    // 60 000 points, 1 653 for each answer and the request, 10 for the document.
    expect(asked).toBe(36);
    expect([reply.status, codesOf(reply)]).toEqual([429, ["RATE_LIMITED"]]);
    expect(reply.headers["retry-after"]).toBe("1");
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect((await post(payload, from("192.0.2.2"))).status).toBe(200);
    expect((await post(payload, { ...from("192.0.2.1"), ...withKey })).status).toBe(200);
    time += 1_000;
    expect((await post(payload, from("192.0.2.1"))).status).toBe(200);
  });

  test("is not even read when nothing is left", async () => {
    const { post } = await openApi({ isRateLimited: true }, { now: () => 0 });
    const statuses: number[] = [];

    // What is not GraphQL costs 11 points: 1 for the request, 10 for the reading.
    for (let asked = 0; asked < 36; asked += 1) await post({ query: pages(40, 40) });
    for (let asked = 0; asked < 90; asked += 1) statuses.push((await post({ query: "{" })).status);

    expect(new Set(statuses)).toEqual(new Set([400, 429]));
    expect(statuses.indexOf(429)).toBe(33);
  });

  test("is not held back where the operator has said so", async () => {
    const { post } = await openApi({}, { now: () => 0 });

    for (let turn = 0; turn < 40; turn += 1) expect((await post({ query: pages(40, 40) })).status).toBe(200);
  });
});

test("introspection fits into the tier of everybody", async () => {
  const { post } = await openApi({ isRateLimited: true });

  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true });
  const reply = await post({ query }, { "x-antiphony-cost": "1" });

  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.text)).toMatchObject({ extensions: { cost: { requested: 377, limit: 5_000 } } });
});

test("says of a query past its deadline what to narrow", async () => {
  const engine = createEmptyEngine(() => Promise.reject(new QueryTimeoutError(3_000)));
  const { post } = await openApi({}, {}, engine);

  const reply = await post({ query: pages(20, 30) });

  expect(errorsOf(reply)).toMatchObject([
    {
      message:
        'The query was not done within 3000 ms. Ask for fewer nodes, a shallower selection or a narrower filter. Most of it is "articles.nodes.references.nodes": begin there.',
      path: ["articles"],
      extensions: { code: "QUERY_TIMEOUT", deadlineMs: 3_000, costliest: { cost: 600 } },
    },
  ]);
  expect(reply.headers).toMatchObject({ "cache-control": "no-store" });
  expect(reply.headers["etag"]).toBeUndefined();
});
