import { buildSchema, getIntrospectionQuery, parse } from "graphql";
import { findExcesses, limitsOf } from "../../../../src/server/limits/limits.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { openServer } from "../open-server.js";

const schema = buildSchema(`
  type Query { voice: Voice voices: [Voice!]! }
  type Voice { id: ID! answer: Voice answers: [Voice!]! }
`);

const limits = limitsOf(tiers.anonymous);
const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");
/** `depth` levels in all. */
const nested = (depth: number): string => `{ voice ${"{ answer ".repeat(depth - 2)}{ id }${" }".repeat(depth - 2)} }`;
const fanOut = (fragments: number): string =>
  `{ voice { ...F0 } } ${times(fragments, (i) => `fragment F${i} on Voice { a: answer { ...F${i + 1} } b: answer { ...F${i + 1} } }`)}
   fragment F${fragments} on Voice { id }`;

function codesOf(text: string): unknown[] {
  return findExcesses(limits, schema, parse(text)).map(({ extensions }) => extensions);
}

test.each([
  { it: "depth", most: nested(10), code: "DEPTH_LIMIT_EXCEEDED", over: nested(11), numbers: { most: 10, actual: 11 } },
  {
    it: "depth through fragments",
    most: "{ voice { answer { ...Deep } } } fragment Deep on Voice { answer { id } }",
    over: `{ voice { answer { answer { answer { answer { answer { ...Deep } } } } } } }
           fragment Deep on Voice { answer { answer { ... on Voice { answer { answer { id } } } } } }`,
    code: "DEPTH_LIMIT_EXCEEDED",
    numbers: { most: 10, actual: 11 },
  },
  {
    it: "depth beside other fields",
    most: `{ voice { id ${"answer { id ".repeat(8)}${"} ".repeat(8)} } }`,
    over: `{ voice { id ${"answer { id ".repeat(9)}${"} ".repeat(9)} } }`,
    code: "DEPTH_LIMIT_EXCEEDED",
    numbers: { most: 10, actual: 11 },
  },
  {
    it: "aliases",
    most: `{ voice { ${times(30, (i) => `a${i}: id`)} } }`,
    over: `{ voice { ${times(31, (i) => `a${i}: id`)} } }`,
    code: "ALIAS_LIMIT_EXCEEDED",
    numbers: { most: 30, actual: 31 },
  },
  {
    it: "root fields",
    most: `{ ${times(10, (i) => `a${i}: voice { id }`)} }`,
    over: `{ ${times(10, (i) => `a${i}: voice { id }`)} ...More } fragment More on Query { voices { id } }`,
    code: "ROOT_FIELD_LIMIT_EXCEEDED",
    numbers: { most: 10, actual: 11 },
  },
  {
    it: "repetitions of a field",
    most: `{ voice { ${times(5, () => "__typename")} } }`,
    over: `{ voice { ${times(500, () => "__typename")} } }`,
    code: "DUPLICATE_FIELD_LIMIT_EXCEEDED",
    numbers: { most: 5, actual: 500 },
  },
  {
    it: "letters of a name",
    most: `{ ${"a".repeat(128)}: voice { id } }`,
    over: `{ voice { id } } fragment ${"a".repeat(129)} on Voice { id }`,
    code: "NAME_LIMIT_EXCEEDED",
    numbers: { most: 128, actual: 129 },
  },
  {
    it: "fragments",
    most: `{ voice { ${times(49, () => "... { id }")} ...F } } fragment F on Voice { id }`,
    over: `{ voice { ${times(50, () => "... { id }")} ...F } } fragment F on Voice { id }`,
    code: "FRAGMENT_LIMIT_EXCEEDED",
    numbers: { most: 50, actual: 51 },
  },
  {
    it: "directives",
    most: `{ voice { id ${times(30, () => "@skip(if: false)")} } }`,
    over: `{ voice { id ${times(60, () => "@skip(if: false)")} } }`,
    code: "DIRECTIVE_LIMIT_EXCEEDED",
    numbers: { most: 30, actual: 60 },
  },
])("allows as many $it as the table says, and names both numbers past it", ({ most, over, code, numbers }) => {
  expect(codesOf(most)).toEqual([]);
  expect(codesOf(over)).toEqual([{ code, ...numbers }]);
});

test("counts fields as they are after fragments are spread, without spreading them", () => {
  const refused = codesOf(fanOut(26));

  expect(refused).toContainEqual({ code: "FIELD_LIMIT_EXCEEDED", most: 2_000, actual: 3 * 2 ** 26 - 1 });
});

test.each([
  { query: "{ thing { id } }", fields: 1 + 3 },
  { query: "{ thing { ... on A { id } } }", fields: 1 + 1 },
  { query: "{ thing { ...T } } fragment T on Thing { id inner { id } }", fields: 1 + 3 + 3 * (1 + 3) },
  { query: "{ thing { ... on A { ...T } } } fragment T on Thing { id inner { id } }", fields: 1 + 1 + (1 + 3) },
])("counts $query as $fields fields, since a thing can be of three types", ({ query, fields }) => {
  const things = buildSchema(`
    type Query { thing: Thing }
    interface Thing { id: ID inner: Thing }
    ${["A", "B", "C"].map((name) => `type ${name} implements Thing { id: ID inner: Thing }`).join(" ")}
  `);
  const ofFields = limitsOf({ ...tiers.anonymous, fields: 0 }).filter(({ code }) => code.startsWith("FIELD"));

  const [error] = findExcesses(ofFields, things, parse(query));

  expect(error?.extensions["actual"]).toBe(fields);
});

test("survives fragments that go in circles", () => {
  expect(codesOf("{ voice { ...A } } fragment A on Voice { answer { ...B } } fragment B on Voice { ...A }")).toEqual(
    [],
  );
});

test("lets the introspection query with all its options pass", async () => {
  const server = await openServer();
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });

  const response = await server.inject({ method: "POST", url: "/graphql", payload: { query } });

  expect(response.statusCode).toBe(200);
  expect(response.json().errors).toBeUndefined();
});

test("says of every limit what it counts, under a code of its own", () => {
  expect(new Set(limits.map(({ code }) => code)).size).toBe(limits.length);
  for (const { code, meaning, most } of limits) {
    expect(code).toMatch(/^[A-Z_]+_LIMIT_EXCEEDED$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(most).toBeGreaterThan(0);
  }
});
