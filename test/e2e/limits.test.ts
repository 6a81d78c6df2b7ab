import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { antiphony, makeFolder, program, startServing } from "./support/program.js";

const query = "query People($first: Int) { people(first: $first) { nodes { id } } }\n";
const key = "0123456789abcdef";

function storedOperations(text = query): string {
  const folder = makeFolder();
  writeFileSync(join(folder, "people.graphql"), text);
  return folder;
}

async function post(
  address: string,
  payload: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(payload),
  });
}

async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { readonly errors?: readonly { extensions: { code: unknown } }[] };
  return errors?.[0]?.extensions.code;
}

test("serves stored operations only, by name and by hash, and 304 to whoever has the answer", async () => {
  const folder = storedOperations();
  const only = { ANTIPHONY_OPERATIONS: folder, ANTIPHONY_OPERATIONS_ONLY: "on" };
  const { address, stop } = await startServing([program, "serve"], makeFolder(), only);
  const sha256Hash = createHash("sha256").update(query.trim()).digest("hex");

  const named = await post(address, { operationName: "People", variables: { first: 2 } });
  const etag = named.headers.get("etag") ?? "";
  const again = await post(address, { operationName: "People", variables: { first: 2 } }, { "if-none-match": etag });
  const hashed = await post(address, { extensions: { persistedQuery: { version: 1, sha256Hash } } });
  const other = await post(address, { query: "{ __typename }" });

  expect(await named.json()).toMatchObject({ data: { people: { nodes: [{}, {}] } } });
  expect(again.status).toBe(304);
  expect(((await hashed.json()) as { data: { people: { nodes: [] } } }).data.people.nodes).toHaveLength(20);
  expect([other.status, await codeOf(other)]).toEqual([403, "OPERATION_NOT_ALLOWED"]);
  expect(await stop()).toBe(0);
});

test("opens the second tier to keys, and prints none", async () => {
  const { address, stop, said } = await startServing([program, "serve"], makeFolder(), {
    ANTIPHONY_KEYS: `dashboard:${key}`,
    ANTIPHONY_LOG_LEVEL: "trace",
  });
  const large = { query: "{ people(first: 100) { nodes { signed(first: 30) { nodes { id } } } } }" };

  const without = await post(address, large);
  const withKey = await post(address, large, { authorization: `Bearer ${key}` });
  const withWrong = await post(address, large, { authorization: `Bearer ${key}0` });

  expect([without.status, await codeOf(without)]).toEqual([400, "QUERY_TOO_COSTLY"]);
  expect([withKey.status, await codeOf(withKey)]).toEqual([200, undefined]);
  expect([withWrong.status, await codeOf(withWrong)]).toEqual([401, "UNAUTHENTICATED"]);
  expect(await stop()).toBe(0);
  expect(said().out + said().err).not.toContain(key);
});

test.each([
  {
    it: "an operation that cannot be asked",
    variables: () => ({ ANTIPHONY_OPERATIONS: storedOperations("{ nothing }") }),
    says: /people\.graphql:1:3: Cannot query field/,
  },
  {
    it: "a folder that is not there",
    variables: () => ({ ANTIPHONY_OPERATIONS: "/nowhere" }),
    says: /"\/nowhere" cannot be read/,
  },
  {
    it: "no folder for the only operations",
    variables: () => ({ ANTIPHONY_OPERATIONS_ONLY: "on" }),
    says: /ANTIPHONY_OPERATIONS_ONLY is "on"/,
  },
  { it: "keys that are too short", variables: () => ({ ANTIPHONY_KEYS: "a:secret" }), says: /ANTIPHONY_KEYS is "…"/ },
])("does not begin to serve with $it", async ({ variables, says }) => {
  const { code, err } = await antiphony(["serve"], makeFolder(), { PORT: "0", ...variables() });

  expect(code).toBe(2);
  expect(err).toMatch(says);
  expect(err).not.toContain("secret");
});
