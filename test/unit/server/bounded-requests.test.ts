import { isNestedDeeper } from "../../../src/server/limits/document/is-nested-deeper.js";
import { parseCompactly } from "../../../src/planner/document/compact-document.js";
import { createKnownDocuments } from "../../../src/server/graphql/documents/known-documents.js";
import { hashOf } from "../../../src/server/graphql/documents/stored-documents.js";
import { codesOf, errorsOf, openApi } from "./open-api.js";

const query = "{ corpus { __typename } }";
/** Lists inside each other, as JSON. */
const lists = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("values nested in each other", () => {
  test.each([
    { depth: 20, status: 200, codes: [] },
    { depth: 21, status: 400, codes: ["NESTING_LIMIT_EXCEEDED"] },
    { depth: 49_000, status: 400, codes: ["NESTING_LIMIT_EXCEEDED"] },
  ])("are looked at to a depth of 20: $depth", async ({ depth, status, codes }) => {
    const { post } = await openApi();
    const nested: unknown = JSON.parse(lists(depth - 1));

    for (const payload of [
      { query, variables: { a: nested } },
      { query, extensions: { a: nested } },
    ]) {
      // What is written with recursion would not get far.
      const text = `{"query":${JSON.stringify(query)},"${Object.keys(payload)[1] ?? ""}":{"a":${lists(depth - 1)}}}`;
      const reply = await post(text as never, { "content-type": "application/json" });

      expect([reply.status, codesOf(reply)]).toEqual([status, codes]);
    }
  });

  test("are refused in an address as well", async () => {
    const { get } = await openApi();

    const reply = await get({ query, variables: `{"a":${lists(3_000)}}` });

    expect([reply.status, codesOf(reply)]).toEqual([400, ["NESTING_LIMIT_EXCEEDED"]]);
  });

  test.each([
    { value: null, most: 0, is: false },
    { value: [], most: 0, is: true },
    { value: { a: 1, b: [1, 2] }, most: 2, is: false },
    { value: { a: 1, b: [1, [2]] }, most: 2, is: true },
  ])("are counted: $value is deeper than $most is $is", ({ value, most, is }) => {
    expect(isNestedDeeper(value, most)).toBe(is);
  });
});

test("takes variables that no operation declares for nothing, also in the tag of the answer", async () => {
  const { post, engine } = await openApi({ cacheBytes: 1_000_000 });
  const question = "query ($n: Int) { articles(first: $n) { nodes { id } } }";
  const first = await post({ query: question, variables: { n: 2 } });
  const asked = engine.reads.length;

  const again = await post({ query: question, variables: { other: 1, n: 2, __proto__x: [1] } });

  expect(again.headers["etag"]).toBe(first.headers["etag"]);
  expect(engine.reads.length).toBe(asked);
});

describe("what a client has sent", () => {
  const long = "x".repeat(20_000);

  test.each([
    { it: "a name in a document", payload: { query: `{ corpus { ${long} } }` }, codes: ["NAME_LIMIT_EXCEEDED"] },
    {
      it: "the name of an operation",
      payload: { query, operationName: long },
      codes: ["NAME_LIMIT_EXCEEDED"],
    },
    { it: "a name where none may be", payload: { query: `{ corpus } ${long}` }, codes: ["GRAPHQL_PARSE_FAILED"] },
    {
      it: "the value of a variable",
      payload: { query: "query ($n: Int) { articles(first: $n) { nodes { id } } }", variables: { n: long } },
      codes: ["BAD_USER_INPUT"],
    },
    {
      it: "a field that an argument does not have",
      payload: {
        query: "query ($f: ArticleFilter) { articles(filter: $f) { nodes { id } } }",
        variables: { f: { [long]: 1 } },
      },
      codes: ["BAD_USER_INPUT"],
    },
    {
      it: "a value of an enum",
      payload: { query: `{ articles(orderBy: { field: "${long}" }) { nodes { id } } }` },
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    },
  ])("is not sent back at length: $it", async ({ payload, codes }) => {
    const { post } = await openApi();

    const reply = await post(payload);

    expect([reply.status, codesOf(reply)]).toEqual([400, codes]);
    for (const { message } of errorsOf(reply)) expect(message.length).toBeLessThanOrEqual(500);
    expect(reply.text.length).toBeLessThan(1_000);
  });
});

test("keeps what is no valid document under no hash", async () => {
  const { post } = await openApi();
  const bad = "{ nothing }";
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(bad) } };

  await post({ query: bad, extensions });

  expect(codesOf(await post({ extensions }))).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
});

describe("known documents", () => {
  const known = (text: string) => ({ document: parseCompactly(text), hash: hashOf(text) });

  test("are known to the tier that has checked them, and kept once for both", () => {
    const { anonymous, keyed } = createKnownDocuments();
    keyed.add(query, known(query));

    expect(anonymous.find(query)).toBeUndefined();
    anonymous.add(query, known(query));
    expect(anonymous.find(query)).toBe(keyed.find(query));
  });

  test("are forgotten by what their trees take, not by how long they are", () => {
    const { anonymous } = createKnownDocuments([], 1_000_000);
    const write = (salt: number): string => `{${" a".repeat(700)} a${salt} }`;

    for (let salt = 0; salt < 10; salt += 1) anonymous.add(write(salt), known(write(salt)));

    const kept = Array.from({ length: 10 }, (_, salt) => anonymous.find(write(salt)) !== undefined);
    expect(kept).toEqual([...Array<boolean>(5).fill(false), ...Array<boolean>(5).fill(true)]);
  });
});

test("prices what is asked of the schema itself by how long the answer is", async () => {
  const { post } = await openApi();
  const cost = async (asked: string): Promise<number> =>
    (JSON.parse((await post({ query: asked }, { "x-antiphony-cost": "1" })).text) as Costed).extensions.cost.requested;
  const lines = "{ types { name fields { name args { name } type { name } } } }";

  expect(await cost('{ __type(name: "Article") { name } }')).toBe(20);
  expect(await cost(`{ a: __schema ${lines} b: __schema ${lines} }`)).toBe(2 * (await cost(`{ __schema ${lines} }`)));
  const inCircles = await post({
    query: "{ __schema { types { fields { type { fields { args { type { name description } } name } } } } } }",
  });
  expect(inCircles.status).toBe(200);
});

interface Costed {
  readonly extensions: { readonly cost: { readonly requested: number } };
}
