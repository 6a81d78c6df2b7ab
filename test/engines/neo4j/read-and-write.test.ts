import {
  ConstraintViolationError,
  CypherSyntaxError,
  EngineClosedError,
  ReadOnlyQueryError,
} from "../../../src/engine/errors.js";
import type { GraphSchema } from "../../../src/engine/engine.js";
import type { Row } from "../../../src/engine/row.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";

const allIds = { text: "MATCH (a:Article) RETURN a.id AS id ORDER BY id", parameters: {} };
const create = (id: string) => ({ text: "CREATE (a:Article) SET a = $properties", parameters: { properties: { id } } });
const broken = { text: "MATCH (a RETURN a", parameters: {} };
const uniqueIds: GraphSchema = { keys: [{ label: "Article", property: "id", isUnique: true }] };

describeNeo4j("Engine.read", (open) => {
  test("gives values by column, as plain values", async () => {
    const engine = await open();

    const rows = await engine.read({
      text: "RETURN 1 AS a, 1.5 AS b, 'x' AS c, true AS d, null AS e, [1, 2] AS f, {g: [1.5], h: {i: 'j'}} AS k, -3 AS l",
      parameters: {},
    });

    expect(rows).toEqual([[1, 1.5, "x", true, null, [1, 2], { g: [1.5], h: { i: "j" } }, -3]]);
  });

  test("gives parameters back as they were", async () => {
    const engine = await open();
    const value = { text: "naïve 漢字 😀 Ελλάδα", list: [1, 2.5, -7], map: { deep: [{ x: null }, []] }, no: false };

    const rows = await engine.read({ text: "RETURN $p0 AS x", parameters: { p0: value } });

    expect(rows).toEqual([[value]]);
  });

  test("treats whole numbers as integers, alone and in lists", async () => {
    const engine = await open();

    const rows = await engine.read({
      text: "UNWIND range(1, 5) AS i RETURN i AS i, 7 / $two AS half, $list[$one] AS second ORDER BY i LIMIT $limit",
      parameters: { limit: 2, two: 2, one: 1, list: ["a", "b"] },
    });

    expect(rows).toEqual([
      [1, 3, "b"],
      [2, 3, "b"],
    ]);
  });

  test("gives dates as ISO strings", async () => {
    const engine = await open();

    const rows = await engine.read({ text: "RETURN $at AS at", parameters: { at: new Date(Date.UTC(2019, 2, 24)) } });

    expect(rows).toEqual([["2019-03-24T00:00:00.000Z"]]);
  });

  test("gives no rows where nothing matches", async () => {
    const engine = await open();

    expect(await engine.read(allIds)).toEqual([]);
  });

  test.each([
    "CREATE (a:Article {id: 'x'})",
    "MATCH (a) SET a.x = 1",
    "MATCH (a) DETACH DELETE a",
    "MERGE (a:Article {id: 'x'})",
  ])("refuses to write: %s", async (text) => {
    const engine = await open();

    await expect(engine.read({ text, parameters: {} })).rejects.toThrow(ReadOnlyQueryError);

    expect(await engine.read(allIds)).toEqual([]);
  });

  test("takes words of writing where they are only words", async () => {
    const engine = await open();

    const rows = await engine.read({ text: "RETURN 'CREATE or DELETE' AS createdSet // MERGE", parameters: {} });

    expect(rows).toEqual([["CREATE or DELETE"]]);
  });

  test("answers many readers at once", async () => {
    const engine = await open();

    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => engine.read({ text: "RETURN $n AS n", parameters: { n } })),
    );

    expect(answers.flat(2)).toEqual(Array.from({ length: 200 }, (_, n) => n));
  });
});

describeNeo4j("Engine.write", (open) => {
  test("makes all of it visible to the next reader", async () => {
    const engine = await open();

    await engine.write([create("basel"), create("aachen")]);

    expect(await engine.read(allIds)).toEqual([["aachen"], ["basel"]]);
  });

  test("lets a later statement see an earlier one", async () => {
    const engine = await open();

    await engine.write([
      create("basel"),
      { text: "MATCH (a:Article {id: 'basel'}) SET a.id = 'bern'", parameters: {} },
    ]);

    expect(await engine.read(allIds)).toEqual([["bern"]]);
  });

  test("keeps none of them when one fails", async () => {
    const engine = await open();

    await expect(engine.write([create("basel"), broken, create("bern")])).rejects.toThrow(CypherSyntaxError);

    expect(await engine.read(allIds)).toEqual([]);
  });

  test("hears what a statement finds before the next one is made, and does nothing if that is not what was expected", async () => {
    const engine = await open();
    await engine.write([create("basel")]);
    const made: string[] = [];
    const heard: unknown[] = [];
    function* statements() {
      for (const id of ["aachen", "bern", "chur"]) {
        made.push(id);
        yield create(id);
        const expect = (rows: readonly Row[]) => {
          heard.push(rows);
          if (id === "bern") throw new TypeError("Too many.");
        };
        yield { ...allIds, expect };
      }
    }

    await expect(engine.write(statements())).rejects.toThrow(TypeError);

    expect(heard).toEqual([
      [["aachen"], ["basel"]],
      [["aachen"], ["basel"], ["bern"]],
    ]);
    expect(made).toEqual(["aachen", "bern"]);
    expect(await engine.read(allIds)).toEqual([["basel"]]);
  });

  test("does nothing for nothing", async () => {
    const engine = await open();

    await engine.write([]);

    expect(await engine.read(allIds)).toEqual([]);
  });

  test("keeps a key unique, in one batch and between batches", async () => {
    const engine = await open(uniqueIds);
    await engine.write([create("basel")]);

    await expect(engine.write([create("bern"), create("basel")])).rejects.toThrow(ConstraintViolationError);
    await expect(engine.write([create("chur"), create("chur")])).rejects.toThrow(ConstraintViolationError);

    expect(await engine.read(allIds)).toEqual([["basel"]]);
  });

  test("refuses to delete a node that has edges", async () => {
    const engine = await open();
    await engine.write([{ text: "CREATE (:Article {id: 'a'})-[:CITES]->(:Article {id: 'b'})", parameters: {} }]);

    const deletion = engine.write([{ text: "MATCH (a:Article {id: 'a'}) DELETE a", parameters: {} }]);

    await expect(deletion).rejects.toThrow(ConstraintViolationError);
  });

  test("loses no update when many write at once", async () => {
    const engine = await open(uniqueIds);
    await engine.write([{ text: "CREATE (:Article {id: 'a', n: 0})", parameters: {} }]);
    const increment = { text: "MATCH (a:Article {id: 'a'}) SET a.n = a.n + 1", parameters: {} };

    await Promise.all(Array.from({ length: 30 }, () => engine.write([increment])));

    expect(await engine.read({ text: "MATCH (a:Article {id: 'a'}) RETURN a.n AS n", parameters: {} })).toEqual([[30]]);
  });
});

describeNeo4j("Engine.prepare", (open) => {
  test("changes nothing the second time", async () => {
    const engine = await open(uniqueIds);
    await engine.write([create("basel")]);

    await engine.prepare(uniqueIds);

    await expect(engine.write([create("basel")])).rejects.toThrow(ConstraintViolationError);
  });

  test("refuses a unique key that the graph breaks already", async () => {
    const engine = await open();
    await engine.write([create("basel"), create("basel")]);

    await expect(engine.prepare(uniqueIds)).rejects.toThrow(ConstraintViolationError);
  });

  test("keeps keys that need not be unique", async () => {
    const engine = await open({ keys: [{ label: "Article", property: "id", isUnique: false }] });

    await engine.write([create("basel"), create("basel")]);

    expect(await engine.read(allIds)).toEqual([["basel"], ["basel"]]);
  });
});

describeNeo4j("Engine.close", (open) => {
  test("is safe to call twice, and ends all answers", async () => {
    const engine = await open();

    await engine.close();
    await engine.close();

    await expect(engine.read(allIds)).rejects.toThrow(EngineClosedError);
    await expect(engine.write([create("basel")])).rejects.toThrow(EngineClosedError);
  });
});
