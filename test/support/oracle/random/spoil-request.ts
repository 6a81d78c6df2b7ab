import { Lexer, Source, TokenKind } from "graphql";
import type { Draw } from "./draw.js";

/** A request as a client that knows the API a little, or means ill, could send it. */
export interface SpoiledRequest {
  readonly method: "GET" | "POST";
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A request that began as a good one: its words exchanged, its variables of other kinds, its fields of others. Sometimes it stays good. */
export function spoilRequest(source: string, variables: Readonly<Record<string, unknown>>, draw: Draw): SpoiledRequest {
  const query = draw.chance(60) ? spoilText(source, draw) : source;
  const payload: Record<string, unknown> = {
    query,
    variables: draw.chance(80) ? spoilVariables(variables, draw) : variables,
  };
  if (draw.chance(10)) payload["operationName"] = spoiledValue(draw);
  if (draw.chance(5)) payload["extensions"] = draw.pick([spoiledValue(draw), { persistedQuery: spoiledValue(draw) }]);
  if (draw.chance(2)) payload[draw.pick(["query", "variables", "extensions"])] = spoiledValue(draw);
  return { method: draw.chance(10) ? "GET" : "POST", payload };
}

function spoilText(source: string, draw: Draw): string {
  const words = wordsOf(source);
  for (let turn = draw.whole(3); turn >= 0; turn -= 1) {
    const at = draw.whole(words.length - 1);
    const other = draw.pick([draw.pick(nastyWords), draw.pick(words)]);
    if (draw.chance(25)) words.splice(at, 1);
    else words.splice(at, draw.chance(50) ? 1 : 0, other);
    if (words.length === 0) words.push("{");
  }
  return words.join(" ");
}

function wordsOf(source: string): string[] {
  const lexer = new Lexer(new Source(source));
  const words: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance())
    words.push(source.slice(token.start, token.end));
  return words;
}

const nastyWords: readonly string[] = [
  "null",
  "true",
  "$v",
  "__proto__",
  "constructor",
  "__typename",
  "__schema { types { name } }",
  "hasOwnProperty",
  "id",
  "nodes",
  "{ id }",
  "[",
  "]",
  "{",
  "}",
  "(",
  ")",
  "!",
  "...",
  "@",
  ":",
  "-0",
  "1e999",
  "9".repeat(400),
  "-2147483649",
  '""',
  '"\\ud83d"',
  '"\\u{10FFFF}"',
  '"""block " text"""',
  '"article/world"',
  `"${"\ufdfa".repeat(600)}"`,
  "a".repeat(129),
  "a".repeat(5_000),
  "@include(if: $v)",
  "@skip(if: null)",
  "@deprecated",
  "... @include(if: true) { __typename }",
  "...on Node { id }",
  "fragment A on Article { ...A }",
  "query Q { __typename }",
  "mutation { shout }",
  "first: 0",
  "first: 101",
  'after: ""',
  "filter: {}",
  "\ud83d",
  "\u0000",
  "\ufeff",
  "# comment\n",
  "[".repeat(200),
  "{ a: ".repeat(100),
];

function spoilVariables(variables: Readonly<Record<string, unknown>>, draw: Draw): Readonly<Record<string, unknown>> {
  const entries = Object.entries(variables).map(([name, value]) => [name, spoilWithin(value, draw)] as const);
  const unknown = draw.chance(10)
    ? [[draw.pick(["__proto__", "constructor", "v", ""]), spoiledValue(draw)] as const]
    : [];
  return Object.fromEntries([...entries, ...unknown].filter(() => !draw.chance(8)));
}

/* The value, another one, or one that is spoiled further inside. */
function spoilWithin(value: unknown, draw: Draw): unknown {
  if (draw.chance(40)) return value;
  if (Array.isArray(value) && draw.chance(60)) return value.map((each) => spoilWithin(each, draw));
  if (typeof value === "object" && value !== null && draw.chance(60)) {
    const entries = Object.entries(value).map(([name, each]) => [name, spoilWithin(each, draw)] as const);
    return Object.fromEntries(draw.chance(10) ? [...entries, [draw.pick(["__proto__", "x"]), 1]] : entries);
  }
  return draw.chance(30) ? draw.pick([[value], { value }, [[value]]]) : spoiledValue(draw);
}

function spoiledValue(draw: Draw): unknown {
  return draw.pick<() => unknown>([
    () => null,
    () => draw.chance(50),
    () => draw.pick([0, -0, -1, 1.5, 101, 2 ** 31, 2 ** 53, 1e300, -1e300, 5e-324]),
    () =>
      draw.pick([
        "",
        "x",
        "__proto__",
        "constructor",
        "null",
        "1",
        "\ud83d",
        "\ude00x",
        "\u0000",
        "\u202e\u0301",
        "\ufdfa",
      ]),
    () => draw.pick(["article/", "article/a", "2019-02-30", "2019-04-19", "en", "https://a.example", "LETTER", "ASC"]),
    () => draw.pick(["x", "\ufdfa", "é", "/", "\\", '"', "a/"]).repeat(draw.pick([500, 501, 8_001, 20_000])),
    () => draw.pick([[], {}, [null], [[]], { x: 1 }, { from: null, to: null }, { field: null }]),
    () => Array.from({ length: draw.pick([100, 101, 2_000]) }, () => "article/a"),
    () => nested(draw.pick([3, 19, 20, 21, 2_000])),
    () => Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, index])),
  ])();
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = level % 2 === 0 ? { value } : [value];
  return value;
}
