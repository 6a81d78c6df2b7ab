import { countedSteps } from "../../support/counted-steps.js";
import { codesOf, openApi } from "./open-api.js";
import { openServer } from "./open-server.js";

/** Steps of computing: less than 50 ms where the machine is quiet. */
const fastSteps = 1_250_000;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");

test.each([
  {
    it: "101 aliases",
    query: `{ ${times(101, (i) => `a${i}: hello`)} }`,
    codes: ["ROOT_FIELD_LIMIT_EXCEEDED", "ALIAS_LIMIT_EXCEEDED"],
  },
  {
    it: "a type name 500 times",
    query: `{ ${times(500, () => "__typename")} }`,
    codes: ["ROOT_FIELD_LIMIT_EXCEEDED", "DUPLICATE_FIELD_LIMIT_EXCEEDED"],
  },
  { it: "20 000 fields", query: `{ ${times(20_000, () => "a")} }`, codes: ["TOKEN_LIMIT_EXCEEDED"] },
  {
    it: "a field 900 times",
    query: `{ voices { ${times(700, () => "id")} } }`,
    codes: ["DUPLICATE_FIELD_LIMIT_EXCEEDED"],
  },
  { it: "60 unknown directives", query: `{ hello ${times(60, () => "@a")} }`, codes: ["DIRECTIVE_LIMIT_EXCEEDED"] },
  {
    it: "a circle of fragments",
    query: "{ voices { ...A } } fragment A on Voice { answers { ...A } }",
    codes: ["GRAPHQL_VALIDATION_FAILED"],
  },
  {
    it: "introspection in circles",
    query: `{ __schema { types { ${times(5, () => "fields { type {")} name ${"} }".repeat(5)} } } }`,
    codes: ["GRAPHQL_VALIDATION_FAILED"],
  },
  { it: "an empty document", query: " ", codes: ["GRAPHQL_PARSE_FAILED"] },
  { it: "an unknown field", query: "{ helo }", codes: ["GRAPHQL_VALIDATION_FAILED"] },
])("refuses $it with 400 and few words", async ({ query, codes }) => {
  const server = await openServer();

  const response = await server.inject({ method: "POST", url: "/graphql", payload: { query } });

  expect(response.statusCode).toBe(400);
  const { errors } = response.json<{ errors: { extensions: { code: string } }[] }>();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(codes);
  expect(response.body.length).toBeLessThan(1_000);
});

test("shows ten errors at most, and says how many more there are", async () => {
  const server = await openServer();

  const response = await server.inject({
    method: "POST",
    url: "/graphql",
    payload: { query: `{ ${times(9, (i) => `a${i}`)} voices { ${times(9, (i) => `b${i}`)} } }` },
  });

  expect(response.json().errors).toHaveLength(11);
  expect(response.json().errors[10]).toEqual({
    message: "8 more errors are not shown.",
    extensions: { code: "TOO_MANY_ERRORS" },
  });
});

test("does not look for more errors than it takes", async () => {
  const server = await openServer();

  const response = await server.inject({
    method: "POST",
    url: "/graphql",
    payload: { query: `{ voices { ${times(700, (i) => `b${i}`)} } }` },
  });

  expect(response.json().errors[10]).toEqual({
    message: "More than 20 errors are not shown.",
    extensions: { code: "TOO_MANY_ERRORS" },
  });
});

test("checks the worst document that the limits let through to it in two and a half million steps", async () => {
  const server = await openServer();
  const query = `{ ${times(24, (i) => `...F${i}`)} } ${times(24, (i) => `fragment F${i} on Query { ${times(70, () => "hello")} }`)}`;

  const steps = await countedSteps(async () => {
    const { statusCode } = await server.inject({ method: "POST", url: "/graphql", payload: { query } });
    expect(statusCode).toBe(400);
  });

  expect(steps).toBeLessThan(2_500_000);
});

describe("of the whole API", () => {
  const fanOut = `{ node(id: "article/a") { ...F0 } }
    ${times(26, (i) => `fragment F${i} on Article { a: versionOf { ...F${i + 1} } b: versionOf { ...F${i + 1} } }`)}
    fragment F26 on Article { id }`;
  const deep = `{ article(id: "article/a") ${"{ versionOf ".repeat(48)}{ id }${" }".repeat(48)} }`;
  const nested = `{ articles(first: 100) { nodes { references(first: 100) { nodes { from { signatories(first: 100) { nodes { id } } } } } } } }`;

  test.each([
    {
      it: "101 aliases",
      payload: { query: `{ corpus { ${times(101, (i) => `a${i}: licence`)} } }` },
      codes: ["ALIAS_LIMIT_EXCEEDED"],
    },
    {
      it: "a field 500 times",
      payload: { query: `{ corpus { ${times(500, () => "licence")} } }` },
      codes: ["DUPLICATE_FIELD_LIMIT_EXCEEDED"],
    },
    {
      it: "fields of what can be of two types, inside each other",
      payload: { query: `{ event(id: "event/a") ${"{ id kind note partOf ".repeat(8)} { id } ${"}".repeat(8)} }` },
      codes: ["FIELD_LIMIT_EXCEEDED"],
    },
    { it: "50 levels", payload: { query: deep }, codes: ["DEPTH_LIMIT_EXCEEDED"] },
    { it: "20 000 tokens", payload: { query: `{ ${times(20_000, () => "a")} }` }, codes: ["TOKEN_LIMIT_EXCEEDED"] },
    {
      it: "26 fragments that fan out",
      payload: { query: fanOut },
      codes: ["DEPTH_LIMIT_EXCEEDED", "FIELD_LIMIT_EXCEEDED", "ALIAS_LIMIT_EXCEEDED"],
    },
    {
      it: "fragments in a circle",
      payload: {
        query:
          '{ article(id: "article/a") { ...A } } fragment A on Article { versionOf { ...B } } fragment B on Article { versionOf { ...A } }',
      },
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    },
    {
      it: "60 directives",
      payload: { query: `{ corpus { licence ${times(60, () => "@include(if: true)")} } }` },
      codes: ["DIRECTIVE_LIMIT_EXCEEDED"],
    },
    { it: "a huge page", payload: { query: "{ articles(first: 100000) { nodes { id } } }" }, codes: ["INVALID_PAGE"] },
    {
      it: "a huge page by a variable",
      payload: { query: "query ($n: Int) { articles(first: $n) { nodes { id } } }", variables: { n: 100_000 } },
      codes: ["INVALID_PAGE"],
    },
    { it: "pages inside of pages inside of pages", payload: { query: nested }, codes: ["QUERY_TOO_COSTLY"] },
    {
      it: "10 000 ids",
      payload: {
        query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        variables: { ids: Array.from({ length: 10_000 }, (_, i) => `a/${i}`) },
      },
      codes: ["TOO_MANY"],
    },
    {
      it: "10 000 long ids",
      payload: {
        query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
        variables: { ids: Array.from({ length: 10_000 }, (_, i) => `article/${i}`) },
      },
      codes: ["BODY_TOO_LARGE"],
    },
  ])("refuses $it fast, with a clear code, and asks the engine nothing", async ({ payload, codes }) => {
    const { post, engine } = await openApi();
    // The first request of a process compiles what the second only runs.
    await post({ query: "{ corpus { nothing } }" });
    const reply = await post(payload);

    expect(await countedSteps(() => post(payload))).toBeLessThan(fastSteps);
    expect(reply.status).toBe(codes[0] === "BODY_TOO_LARGE" ? 413 : 400);
    expect(codesOf(reply)).toEqual(codes);
    expect(reply.text.length).toBeLessThan(1_500);
    expect(engine.reads).toEqual([]);
  });
});
