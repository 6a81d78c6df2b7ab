import { getNullableType, isNonNullType } from "graphql";
import { LONGEST_TEXT } from "../../../../src/planner/arguments/text-limits.js";
import { buildSchema } from "../../../../src/api/build-schema.js";
import { rootFields } from "../../../../src/api/queries.js";
import { everyArgument } from "../../../support/arguments/every-argument.js";
import { codesOf, createEmptyEngine, errorsOf, openApi, type Api, type Reply } from "../open-api.js";

const places = everyArgument(buildSchema(rootFields));

async function* nowhere(): AsyncGenerator<never> {
  yield* [];
}

/** Where nothing is there, also by a walk. */
function open(): Promise<Api> {
  const engine = {
    ...createEmptyEngine(),
    chain: async () => undefined,
    path: () => nowhere(),
  };
  return openApi({}, {}, engine);
}

test("finds arguments at the root, in nodes, in values and in filters", () => {
  expect(places.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "Query.paths(maxLength)",
      "Query.articles(orderBy.field)",
      "Query.articles(filter.published.from)",
      "Article.citation(format)",
    ]),
  );
});

test("takes null in every argument, or says that it does not", async () => {
  const { post } = await open();
  const refused: string[] = [];

  for (const { name, argument, type, document } of places) {
    const query = document(String(getNullableType(type)));
    const reply = await post({ query, variables: { v: null } });

    expectClientsFault(reply, query);
    const [error] = errorsOf(reply);
    if (error?.extensions["code"] !== "BAD_USER_INPUT") continue;
    refused.push(name);
    expect([name, isNonNullType(type), error.extensions["argument"]]).toEqual([name, true, argument]);
    expect(error.message).toContain(
      `The argument "${argument}" takes no null, and the variable "$v" is null. Leave it out to have the default`,
    );
  }

  expect(refused).toEqual(
    expect.arrayContaining([
      "Query.articles(orderBy.field)",
      "Query.articles(orderBy.direction)",
      "Query.responseChain(depth)",
      "Query.responseChain(direction)",
      "Query.responseChain(acrossTranslations)",
      "Query.paths(maxLength)",
      "Query.paths(minimumStatus)",
      "Query.neighbourhood(limit)",
      "Query.between(limit)",
      "Query.timeline(limit)",
      "Query.timeline(granularity)",
      "Query.network(limit)",
      "Article.citation(format)",
    ]),
  );
});

test.each(["include", "skip"])("says that @%s takes no null, wherever it stands", async (directive) => {
  const { post } = await open();
  const on = `@${directive}(if: $v)`;
  const spots = [
    `{ corpus ${on} { version } }`,
    `{ corpus { version ${on} } }`,
    `{ ... ${on} { corpus { version } } }`,
    `{ articles { nodes { ...F ${on} } } } fragment F on Article { id }`,
    `{ articles { nodes { ...F } } } fragment F on Article { references { nodes { id ${on} } } }`,
  ];

  for (const spot of spots) {
    const reply = await post({ query: `query ($v: Boolean = true) ${spot}`, variables: { v: null } });

    expect([spot, reply.status, codesOf(reply)]).toEqual([spot, 400, ["BAD_USER_INPUT"]]);
  }
});

const wrong: readonly unknown[] = [
  true,
  -1,
  1.5,
  1e300,
  2 ** 31,
  "",
  "half \ud83d",
  "__proto__",
  "x".repeat(LONGEST_TEXT + 1),
  [],
  [null],
  [[["deep"]]],
  { unknown: 1 },
  JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
  null,
];

test("takes a value of any kind in every argument, or says that it does not", async () => {
  const { post } = await open();

  for (const [at, { type, document }] of places.entries()) {
    const query = document(String(type));
    // A third of them at each place, other ones at the next: most types stand at many.
    for (const v of wrong.filter((_, which) => which % 3 === at % 3))
      expectClientsFault(await post({ query, variables: { v } }), query, v);
    expectClientsFault(await post({ query }), query);
  }
});

test("takes no page of text in any argument, whether it is written out or a variable", async () => {
  const { post } = await open();
  const v = "\ufdfa".repeat(20_000);
  const takingText = places.filter(({ type }) => /^\[?(?:String|ID|URL|Date|LanguageTag)!?\]?!?$/u.test(String(type)));

  for (const { name, argument, type, document } of takingText) {
    const query = document(String(type));
    const written = query.replace(/\(\$v: .*?\) /u, "").replace("$v", JSON.stringify(v));
    for (const payload of [{ query, variables: { v } }, { query: written }]) {
      const reply = await post(payload);

      expect([name, reply.status, errorsOf(reply)]).toMatchObject([name, 400, [{ extensions: { argument } }]]);
      const code = String(type).includes("ID") ? "INVALID_ID" : "BAD_USER_INPUT";
      expect(codesOf(reply)).toEqual([/\((?:after|before)\)$/u.test(name) ? "BAD_CURSOR" : code]);
      expect(reply.text.length).toBeLessThan(1_000);
    }
  }
});

test("takes a variable that is called as what every object has, and was not given, for left out", async () => {
  const { post, engine } = await open();

  for (const name of ["constructor", "__proto__", "toString"]) {
    const reply = await post({
      query: `query ($${name}: String) { articles(filter: { titleContains: $${name} }) { totalCount } }`,
    });

    expect([name, reply.status, codesOf(reply)]).toEqual([name, 200, []]);
  }
  expect(JSON.stringify(engine.reads)).not.toContain("CONTAINS");
});

/** Answered, or refused with codes that are about the request. */
function expectClientsFault(reply: Reply, query: string, value?: unknown): void {
  const codes = codesOf(reply);
  const isOurs = codes.some((code) => code === undefined || code === "INTERNAL_SERVER_ERROR");
  const isFit = codes.length === 0 ? reply.status === 200 : [200, 400].includes(reply.status);
  expect({ query, value, reply, isFit: isFit && !isOurs }).toEqual({ query, value, reply, isFit: true });
}
