import neo4j from "neo4j-driver";
import type { CypherEngine } from "../../../src/engine/engine.js";
import { openNeo4j } from "../../../src/engine/neo4j/open-neo4j.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";
import { describeOnNeo4j, neo4jUri, startAnotherNeo4j } from "../../support/neo4j/of-this-run.js";
import type { Neo4jServer } from "../../support/neo4j/server.js";

const uri = neo4jUri ?? "";
const one = { text: "RETURN 1 AS x", parameters: {} };

// One of these takes all memory that queries may have: nobody else may ask meanwhile.
describeNeo4j("reaching Neo4j", () => {
  let engine: CypherEngine;
  beforeAll(async () => {
    engine = await openNeo4j({ uri });
  });
  afterAll(() => engine.close());

  test("fails with the address where nobody answers", async () => {
    const address = "bolt://127.0.0.1:9";

    await expect(openNeo4j({ uri: address })).rejects.toMatchObject({ code: "ENGINE_UNAVAILABLE", address });
  });

  test("fails with the name of a database that is not there", async () => {
    const opening = openNeo4j({ uri, database: "nowhere" });

    await expect(opening).rejects.toMatchObject({ code: "DATABASE_MISSING", place: `${uri}/nowhere` });
  });

  test("goes to the database that was asked for", async () => {
    const other = await openNeo4j({ uri, database: "neo4j" });

    expect(await other.read(one)).toEqual([[1]]);
    await other.close();
  });

  test("goes through a routing address, too", async () => {
    const routed = await openNeo4j({ uri: uri.replace("bolt:", "neo4j:") });

    expect(await routed.read(one)).toEqual([[1]]);
    await routed.close();
  });

  test("stops a query in the server when its caller gives up", async () => {
    const text = "UNWIND range(1, 100000) AS endless UNWIND range(1, 100000) AS b RETURN count(b) AS c";
    const showing = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*) AS c";

    const driver = neo4j.driver(uri);
    const session = driver.session();
    const countRunning = async () => Number((await session.run(showing, { text })).records[0]?.get("c"));
    const controller = new AbortController();
    const answer = expect(
      engine.read({ text, parameters: {} }, { timeoutMs: 3_600_000, signal: controller.signal }),
    ).rejects.toMatchObject({ code: "QUERY_CANCELLED" });

    while ((await countRunning()) === 0);
    controller.abort();

    await answer;
    // By itself it would go on until long after the test has been given up.
    while ((await countRunning()) > 0);
    await driver.close();
  });

  test("tells a query that needs too much memory from one to be tried again", async () => {
    const text = "UNWIND range(1, 100000000) AS i RETURN collect(i) AS l";

    await expect(engine.read({ text, parameters: {} })).rejects.toMatchObject({ code: "QUERY_TOO_LARGE" });
  });
});

describeOnNeo4j("a Neo4j that asks who one is", () => {
  let server: Neo4jServer;
  const password = "a-long-password";
  beforeAll(async () => {
    server = await startAnotherNeo4j(["dbms.security.auth_enabled=true"]);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic("neo4j", "neo4j"));
    const session = driver.session({ database: "system" });
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
    await driver.close();
  });
  afterAll(() => server.stop());

  test("lets in who knows the password", async () => {
    const engine = await openNeo4j({ uri: server.uri, user: "neo4j", password });

    expect(await engine.read(one)).toEqual([[1]]);
    await engine.close();
  });

  test.each([
    { it: "a wrong password", options: { user: "neo4j", password: "wrong-password" } },
    { it: "no password", options: {} },
  ])("refuses $it", async ({ options }) => {
    const opening = openNeo4j({ uri: server.uri, ...options });

    await expect(opening).rejects.toMatchObject({ code: "ENGINE_AUTHENTICATION", address: server.uri });
  });

  test("fails when it goes away, and says so", async () => {
    const engine = await openNeo4j({ uri: server.uri, user: "neo4j", password, retryMs: 300 });
    await server.stop();

    await expect(engine.read(one)).rejects.toMatchObject({ code: "ENGINE_UNAVAILABLE", address: server.uri });

    await engine.close();
  });
});
