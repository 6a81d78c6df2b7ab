import { createHash } from "node:crypto";
import { parse } from "graphql";
import { codesOf, openApi, type Api, type Reply } from "./open-api.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const persisted = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });

const query = "query People($n: Int) { people(first: $n) { nodes { id } } }";
const hash = sha256(query);
const answer = '{"data":{"people":{"nodes":[]}}}\n';

async function askByGet(api: Api, sha256Hash: string, more: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return api.get({ extensions: JSON.stringify(persisted(sha256Hash)), ...more });
}

describe("a client that persists its queries", () => {
  test("sends a query once, and then its hash, by POST and by GET", async () => {
    const api = await openApi();

    const unknown = await api.post({ extensions: persisted(hash) });
    expect([unknown.status, codesOf(unknown)]).toEqual([200, ["PERSISTED_QUERY_NOT_FOUND"]]);
    expect((await api.post({ query, extensions: persisted(hash) })).text).toBe(answer);

    const replies = [
      await api.post({ extensions: persisted(hash), variables: { n: 2 } }),
      await askByGet(api, hash, { variables: '{"n":2}' }),
      await api.post({ query, extensions: persisted(hash) }),
    ];
    expect(replies.map(({ text }) => text)).toEqual([answer, answer, answer]);
    expect(api.engine.reads).toHaveLength(4);
  });

  test("may do so after the query has become known without a hash", async () => {
    const { post } = await openApi();
    await post({ query });
    await post({ query, extensions: persisted(hash) });

    expect((await post({ extensions: persisted(hash) })).text).toBe(answer);
  });

  test("may use with a key what was sent without", async () => {
    const { post } = await openApi({ accessKeys: [{ name: "a", secret: "0123456789abcdef" }] });
    const headers = { authorization: "Bearer 0123456789abcdef" };
    await post({ query, extensions: persisted(hash) });

    for (const _time of [1, 2]) expect((await post({ extensions: persisted(hash) }, headers)).text).toBe(answer);
  });

  test.each([false, true])("cannot put a query under another's hash (known before: %s)", async (isKnown) => {
    const { post } = await openApi();
    if (isKnown) await post({ query });

    const reply = await post({ query, extensions: persisted(sha256("{ corpus { version } }")) });

    expect([reply.status, codesOf(reply)]).toEqual([400, ["PERSISTED_QUERY_HASH_MISMATCH"]]);
    expect(codesOf(await post({ extensions: persisted(sha256("{ corpus { version } }")) }))).toEqual([
      "PERSISTED_QUERY_NOT_FOUND",
    ]);
  });

  test("cannot persist what is not valid", async () => {
    const { post } = await openApi();
    const wrong = "{ nothing }";
    await post({ query: wrong, extensions: persisted(sha256(wrong)) });

    expect(codesOf(await post({ extensions: persisted(sha256(wrong)) }))).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
  });

  test.each([
    { it: "of a version that we do not speak", persistedQuery: { version: 2, sha256Hash: hash } },
    { it: "that what says no version is of none", persistedQuery: "__proto__" },
  ])("is told $it", async ({ persistedQuery }) => {
    const { post } = await openApi();

    const reply = await post({ query, extensions: { persistedQuery } });

    expect([reply.status, codesOf(reply)]).toEqual([400, ["BAD_REQUEST"]]);
  });
});

const stored = { name: "People", text: query, document: parse(query) };
const operations = [stored];

describe("operations that the operator has stored", () => {
  test("are asked for by name, by hash, or in full", async () => {
    const api = await openApi({}, { operations });

    const replies = [
      await api.post({ operationName: "People", variables: { n: 1 } }),
      await api.get({ operationName: "People", variables: '{"n":1}' }),
      await api.post({ extensions: persisted(hash) }),
      await askByGet(api, hash),
      await api.post({ query }),
      await api.post({ operationName: "People" }, { accept: "text/html, application/json;q=0.5" }),
    ];

    expect(replies.map(({ text }) => text)).toEqual(Array(6).fill(answer));
  });

  test("stand beside all others", async () => {
    const { post } = await openApi({}, { operations });

    expect((await post({ query: "{ __typename }" })).status).toBe(200);
    expect(codesOf(await post({ operationName: "Nobody" }))).toEqual(["BAD_REQUEST"]);
  });
});

describe("where only stored operations are answered", () => {
  const open = () => openApi({ isStoredOnly: true }, { operations });

  test("they are", async () => {
    const { post } = await open();

    expect((await post({ operationName: "People" })).text).toBe(answer);
    expect((await post({ query })).text).toBe(answer);
    expect((await post({ extensions: persisted(hash) })).text).toBe(answer);
  });

  test.each([
    { it: "another document", payload: { query: "{ __typename }" } },
    { it: "the same but for a blank", payload: { query: `${query} ` } },
    { it: "introspection", payload: { query: "{ __schema { types { name } } }" } },
    { it: "an unknown name", payload: { operationName: "Nobody" } },
    { it: "an unknown hash", payload: { extensions: persisted(sha256("a")) } },
    {
      it: "a document that would be persisted",
      payload: { query: "{ __typename }", extensions: persisted(sha256("{ __typename }")) },
    },
    {
      it: "a document behind extensions of another kind",
      payload: { query: "{ __typename }", extensions: { other: 1 } },
    },
  ])("$it is refused, both times", async ({ payload }) => {
    const { post, engine } = await open();

    for (const reply of [await post(payload), await post(payload)]) {
      expect([reply.status, codesOf(reply)]).toEqual([403, ["OPERATION_NOT_ALLOWED"]]);
    }
    expect(engine.reads).toEqual([]);
  });

  test("nothing else gets through the way that is meant for odd requests", async () => {
    const { post } = await open();
    const headers = { accept: "text/html, application/json;q=0.5" };

    const reply = await post({ query: "{ __typename }" }, headers);
    const broken = await post({ query: "{ __typename }", extensions: { persistedQuery: { version: 7 } } });

    expect(codesOf(reply)).toEqual(["OPERATION_NOT_ALLOWED"]);
    expect(broken.text).not.toContain('__typename":');
  });
});
