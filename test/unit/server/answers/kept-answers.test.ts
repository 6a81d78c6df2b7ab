import { QueryTimeoutError } from "../../../../src/base/scheduling/errors.js";
import type { Row } from "../../../../src/engine/row.js";
import { createEmptyEngine, openApi } from "../open-api.js";

const query = "query Page($n: Int) { articles(first: $n) { nodes { id } } }";
const payload = { query, variables: { n: 3 } };
const settings = { cacheBytes: 1_000_000 };
const accessKeys = [{ name: "dashboard", secret: "0123456789abcdef" }];
const withKey = { authorization: "Bearer 0123456789abcdef" };

const etagOf = (headers: Readonly<Record<string, unknown>>): string => String(headers["etag"]);

describe("an answer's ETag", () => {
  test("is the same by GET and POST, the first time and later, and with a key", async () => {
    const { post, get } = await openApi({ accessKeys });
    const asked = { query, variables: JSON.stringify(payload.variables) };

    const replies = [
      await post(payload),
      await post(payload),
      await get(asked),
      await get(asked),
      await post(payload, withKey),
    ];

    expect(new Set(replies.map(({ headers }) => etagOf(headers))).size).toBe(1);
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  });

  test("is another for other variables, another operation, another document, another corpus", async () => {
    const { post, version } = await openApi();
    const both = `${query} query Other($n: Int) { articles(first: $n) { nodes { id } } }`;
    const asked = [
      payload,
      { ...payload, variables: { n: 4 } },
      { ...payload, query: both, operationName: "Page" },
      { ...payload, query: both, operationName: "Other" },
    ];

    const tags = await Promise.all(asked.map(async (each) => etagOf((await post(each)).headers)));
    version.now = "2";
    tags.push(etagOf((await post(payload)).headers));

    expect(new Set(tags).size).toBe(5);
    expect(tags).not.toContain("undefined");
  });

  test("is another for another program", async () => {
    const [one, two] = [await openApi({}, { programVersion: "1" }), await openApi({}, { programVersion: "2" })];

    expect(etagOf((await one.post(payload)).headers)).not.toBe(etagOf((await two.post(payload)).headers));
  });

  test.each(["POST", "GET"])(
    "gives 304 by %s without asking the engine, also for a document that is new here",
    async (method) => {
      const [before, api] = [await openApi(), await openApi()];
      const etag = etagOf((await before.post(payload)).headers);
      const headers = { "if-none-match": `"other", ${etag}` };
      const ask = () =>
        method === "POST"
          ? api.post(payload, headers)
          : api.get({ query, variables: JSON.stringify(payload.variables) }, headers);

      const [first, second] = [await ask(), await ask()];

      for (const reply of [first, second]) {
        expect(reply).toMatchObject({ status: 304, text: "", headers: { etag } });
        expect(reply.headers["content-type"]).toBeUndefined();
      }
      expect(api.engine.reads).toEqual([]);
    },
  );

  test("holds no longer when the corpus has changed", async () => {
    const { post, version } = await openApi(settings);
    const etag = etagOf((await post(payload)).headers);
    version.now = "2";

    const reply = await post(payload, { "if-none-match": etag });

    expect(reply.status).toBe(200);
    expect(etagOf(reply.headers)).not.toBe(etag);
  });

  test.each([
    { it: "an error", payload: { query: "{ corpus }" } },
    { it: "arguments that cannot be", payload: { query: '{ person(id: "x") { id } }' } },
    {
      it: "too much",
      payload: { query: "{ articles(first: 100) { nodes { references(first: 100) { nodes { id } } } } }" },
    },
  ])("is not there for $it, and nothing may keep it", async ({ payload: asked }) => {
    const { post } = await openApi(settings);

    for (const reply of [await post(asked), await post(asked)]) {
      expect(reply.status).toBe(400);
      expect(reply.headers["etag"]).toBeUndefined();
      expect(reply.headers["cache-control"]).toBe("no-store");
    }
  });

  test("is not there where nobody knows the corpus, or it changes meanwhile", async () => {
    const unknown = await openApi();
    unknown.version.now = undefined;
    let changes = 0;
    const changing = await openApi(
      settings,
      {},
      createEmptyEngine(async () => {
        changing.version.now = `changed ${(changes += 1)} times`;
        return [];
      }),
    );

    for (const { headers } of [
      await unknown.post(payload),
      await changing.post(payload),
      await changing.post(payload),
    ]) {
      expect(headers["etag"]).toBeUndefined();
      expect(headers["cache-control"]).toBe("no-store");
    }
    expect(changing.engine.reads).toHaveLength(2);
  });
});

describe("what caches are told", () => {
  test.each([
    { it: "an answer for everybody", headers: {}, control: "public, no-cache" },
    { it: "an answer for a key", headers: withKey, control: "private, no-cache" },
    { it: "an answer that speaks of its cost", headers: { "x-antiphony-cost": "1" }, control: "private, no-cache" },
  ])("of $it", async ({ headers, control }) => {
    const { post } = await openApi({ accessKeys });

    for (const reply of [await post(payload, headers), await post(payload, headers)]) {
      expect(reply.headers).toMatchObject({
        "cache-control": control,
        vary: "Accept, Authorization, X-Antiphony-Cost",
      });
    }
  });

  test("of origins too, where those matter", async () => {
    const { post } = await openApi({ corsOrigins: ["https://a.example", "https://b.example"] });

    const { headers } = await post(payload, { origin: "https://a.example" });

    expect(headers["vary"]).toBe("Origin, Accept, Authorization, X-Antiphony-Cost");
    expect(headers["access-control-expose-headers"]).toBe("x-request-id, etag, retry-after");
  });
});

describe("answers are kept", () => {
  test("so that the engine is asked once, by whatever way", async () => {
    const { post, get, engine } = await openApi({ ...settings, accessKeys });

    const replies = [
      await post(payload),
      await post(payload),
      await get({ query, variables: JSON.stringify(payload.variables) }),
      await post(payload, withKey),
      await post(payload, { accept: "text/html, application/json;q=0.5" }),
    ];

    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(engine.reads).toHaveLength(1);
  });

  test("until the corpus changes", async () => {
    let rows: readonly Row[] = [["article/a"]];
    const { post, version } = await openApi(
      settings,
      {},
      createEmptyEngine(async () => rows),
    );
    const before = [(await post(payload)).text, (await post(payload)).text];

    rows = [["article/b"]];
    version.now = "2";

    expect(before[1]).toBe(before[0]);
    expect((await post(payload)).text).not.toBe(before[0]);
  });

  test("only for those who may ask for as much", async () => {
    const { post, engine } = await openApi({ ...settings, accessKeys });
    const large = {
      query: "query ($n: Int!) { articles(first: $n) { nodes { references(first: $n) { nodes { id } } } } }",
      variables: { n: 60 },
    };
    await post({ ...large, variables: { n: 1 } });
    expect((await post(large, withKey)).status).toBe(200);

    expect((await post(large)).status).toBe(400);
    expect((await post(large, withKey)).status).toBe(200);
    expect(engine.reads).toHaveLength(2);
  });

  test("but none with errors", async () => {
    let isSlow = true;
    const engine = createEmptyEngine(async () => {
      if (isSlow) throw new QueryTimeoutError(3_000);
      return [];
    });
    const { post } = await openApi(settings, {}, engine);
    await post(payload);
    await post(payload);

    isSlow = false;

    expect(JSON.parse((await post(payload)).text)).toEqual({ data: { articles: { nodes: [] } } });
  });

  test("not at all where the operator has no room for them", async () => {
    const { post, engine } = await openApi({ cacheBytes: 0 });

    await post(payload);
    await post(payload);

    expect(engine.reads).toHaveLength(2);
  });
});

test("a kept answer is priced by the corpus that it was answered from, and anew after a load", async () => {
  const { post, version } = await openApi(settings);
  const asked = { query: "{ votes(first: 100) { nodes { id } } }" };
  const costOf = async () => {
    const { text } = await post(asked, { "x-antiphony-cost": "1" });
    return (JSON.parse(text) as { readonly extensions: { readonly cost: object } }).extensions.cost;
  };

  version.held = { Vote: 10 };
  const [first, kept] = [await costOf(), await costOf()];
  version.now = "2";
  version.held = { Vote: 60 };
  const after = await costOf();

  expect([first, kept, after]).toMatchObject([{ requested: 25 }, { requested: 25 }, { requested: 75 }]);
});
