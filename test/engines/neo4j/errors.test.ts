import { describeNeo4j } from "../../support/describe-each-engine.js";

const circle: Record<string, unknown> = {};
circle["self"] = circle;

describeNeo4j("an error of the engine", (open) => {
  test.each([
    { it: "a syntax error", text: "MATCH (a RETURN a", code: "CYPHER_SYNTAX" },
    { it: "an unknown function", text: "RETURN noSuchFunction(1) AS x", code: "CYPHER_SYNTAX" },
    { it: "an unknown variable", text: "RETURN x AS y", code: "CYPHER_SYNTAX" },
    { it: "a missing parameter", text: "RETURN $nope AS x", code: "CYPHER_SYNTAX" },
    { it: "a division by zero", text: "RETURN 1 / 0 AS x", code: "QUERY_FAILED" },
  ])("has a code that says what is wrong: $it", async ({ text, code }) => {
    const engine = await open();

    await expect(engine.read({ text, parameters: {} })).rejects.toMatchObject({ code });
    await expect(engine.write([{ text, parameters: {} }])).rejects.toMatchObject({ code });
  });

  test("has a message of one line and a hint", async () => {
    const engine = await open();

    const error = await engine.read({ text: "MATCH (a RETURN a", parameters: {} }).catch((caught: unknown) => caught);

    expect(error).toMatchObject({ message: expect.stringMatching(/^[^\n]+$/), hint: expect.stringMatching(/\.$/) });
  });

  test.each([
    { it: "nothing", value: undefined, path: "p0" },
    { it: "not a number", value: Number.NaN, path: "p0" },
    { it: "infinity", value: { a: [1, Number.POSITIVE_INFINITY] }, path: "p0.a[1]" },
    { it: "a circle", value: circle, path: expect.stringMatching(/^p0(\.self)+$/) },
    { it: "a bigint", value: 2n ** 70n, path: "p0" },
    { it: "a map of a class", value: new Map([["a", 1]]), path: "p0" },
    { it: "a function", value: { f: () => 1 }, path: "p0.f" },
    { it: "half a character", value: ["ok", "\ud83d"], path: "p0[1]" },
    { it: "a list past all measure", value: Array.from({ length: 10_001 }, () => 1), path: "p0" },
  ])("refuses a bad parameter before it is sent: $it", async ({ value, path }) => {
    const engine = await open();
    const query = { text: "RETURN $p0 AS x", parameters: { p0: value } };

    await expect(engine.read(query)).rejects.toMatchObject({ code: "BAD_PARAMETER", path });
    await expect(engine.write([query])).rejects.toMatchObject({ code: "BAD_PARAMETER", path });
  });
});
