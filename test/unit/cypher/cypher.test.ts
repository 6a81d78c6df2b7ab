import {
  cypher,
  empty,
  identifier,
  join,
  param,
  wholeNumber,
  render,
  toQuery,
  type Fragment,
} from "../../../src/cypher/cypher.js";
import { ForeignFragmentError, UnsafeIdentifierError } from "../../../src/cypher/errors.js";
import { reservedWords } from "../../../src/cypher/reserved-words.js";

const comma = cypher`, `;

describe("cypher", () => {
  test("numbers parameters in order of appearance, through nested fragments", () => {
    const where = cypher`a.year > ${param(2018)} AND a.kind = ${param("LETTER")}`;
    const fragment = cypher`MATCH (a:${identifier("Article")}) WHERE ${where} RETURN a.id AS id LIMIT ${param(5)}`;

    expect(render(fragment)).toEqual({
      text: "MATCH (a:Article) WHERE a.year > $p0 AND a.kind = $p1 RETURN a.id AS id LIMIT $p2",
      values: [2018, "LETTER", 5],
    });
  });

  test("gives each appearance of one fragment its own number", () => {
    const five = param(5);

    expect(render(cypher`RETURN ${five} AS a, ${five} AS b`)).toEqual({
      text: "RETURN $p0 AS a, $p1 AS b",
      values: [5, 5],
    });
  });

  test("reads escapes as any template literal does", () => {
    expect(render(cypher`MATCH (n)\nRETURN n.id AS x`)).toEqual({ text: "MATCH (n)\nRETURN n.id AS x", values: [] });
  });

  test("gives equal texts for equal fragments, whatever the values", () => {
    const build = (id: string) => cypher`MATCH (a:Article {id: ${param(id)}}) RETURN a.title AS title`;

    expect(render(build("article/a")).text).toBe(render(build("article/b")).text);
  });

  test.each([
    { it: "a string", hole: "DETACH DELETE n" },
    { it: "an object of the same shape", hole: { parts: ["DETACH DELETE n"], values: [] } },
    { it: "nothing", hole: undefined },
  ])("refuses $it in a hole", ({ hole }) => {
    expect(() => cypher`MATCH (n) ${hole as unknown as Fragment}`).toThrow(ForeignFragmentError);
  });
});

describe("identifier", () => {
  test.each(["Article", "REFERS_TO", "id", "_x1", "order", "type", "end", "start", "count", "from", "to"])(
    "takes %s",
    (name) => {
      expect(render(identifier(name)).text).toBe(name);
    },
  );

  test.each(["", "1a", "a b", "a`b", "a-b", "é", "a;b", "in", "Where", "NULL", ...reservedWords])(
    "refuses %j",
    (name) => {
      expect(() => identifier(name)).toThrow(UnsafeIdentifierError);
    },
  );
});

describe("wholeNumber", () => {
  test("is written as it is, and is nothing but a number", () => {
    expect(render(cypher`row[${wholeNumber(12)}]`)).toEqual({ text: "row[12]", values: [] });
    expect(render(wholeNumber("0] DETACH DELETE n" as unknown as number)).text).toBe("NaN");
  });
});

describe("join", () => {
  test("puts the separator between, with its values", () => {
    const joined = join([param(1), identifier("b"), cypher`c + ${param(2)}`], comma);

    expect(render(joined)).toEqual({ text: "$p0, b, c + $p1", values: [1, 2] });
  });

  test("gives nothing for nothing, and one fragment alone", () => {
    expect(render(join([], comma))).toEqual(render(empty));
    expect(render(join([identifier("a")], comma)).text).toBe("a");
  });
});

describe("toQuery", () => {
  test("names the values as the text does", () => {
    expect(toQuery(cypher`RETURN ${param("x")} AS a, ${param(null)} AS b`)).toEqual({
      text: "RETURN $p0 AS a, $p1 AS b",
      parameters: { p0: "x", p1: null },
    });
  });
});
