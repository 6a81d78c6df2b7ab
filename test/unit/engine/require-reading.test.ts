import { requireReading } from "../../../src/engine/embedded/require-reading.js";
import { ReadOnlyQueryError } from "../../../src/engine/errors.js";

describe("requireReading", () => {
  test.each([
    "CREATE (n)",
    "match (n) set n.x = 1",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) REMOVE n.x",
    "MERGE (n:A {id: 'x'}) RETURN n.id AS id",
    "MATCH (n) CALL (n) { SET n.x = 1 } RETURN 1 AS x",
    "INSERT (:A)",
    "DROP INDEX x",
  ])("refuses %s", (text) => {
    expect(() => requireReading(text)).toThrow(ReadOnlyQueryError);
  });

  test.each([
    "MATCH (n) RETURN n.createdAt AS createdAt, n.set AS x",
    "RETURN 'CREATE (n)' AS a, \"SET\" AS b, $delete AS c",
    "MATCH (n) // CREATE\nRETURN n.id AS id /* MERGE */",
  ])("lets through %s", (text) => {
    expect(() => requireReading(text)).not.toThrow();
  });
});
