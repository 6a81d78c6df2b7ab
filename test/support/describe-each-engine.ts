import type { CypherEngine, Engine, GraphSchema } from "../../src/engine/engine.js";
import { openEmbedded } from "../../src/engine/embedded/open-embedded.js";
import { openNeo4j } from "../../src/engine/neo4j/open-neo4j.js";
import { lockNeo4j } from "./neo4j/lock.js";
import { wipeNeo4j } from "./neo4j/wipe.js";

/** Opens an empty graph, prepared where a schema is given. On Neo4j it is the one of this run, emptied. */
export type OpenEngine<Opened extends Engine = Engine> = (schema?: GraphSchema) => Promise<Opened>;

type Body<Opened extends Engine> = (open: OpenEngine<Opened>, engine: Engine["name"]) => void;

interface EngineUnderTest<Opened extends Engine> {
  readonly name: Engine["name"];
  /** Why it cannot be tested here; undefined where it can. */
  readonly missing: string | undefined;
  readonly openEmpty: (schema: GraphSchema | undefined) => Promise<Opened>;
  /** Keeps other suites away until it is called again. */
  readonly takeTurn: () => Promise<() => void>;
}

const neo4jUri = process.env["TEST_NEO4J_URI"];
const asked = process.env["TEST_ENGINES"]?.split(",") ?? ["embedded", "neo4j"];
const required = process.env["REQUIRE_ENGINES"]?.split(",") ?? [];

const embedded: EngineUnderTest<Engine> = {
  name: "embedded",
  missing: asked.includes("embedded") ? undefined : "TEST_ENGINES does not name it",
  openEmpty: () => openEmbedded(),
  takeTurn: async () => () => undefined,
};

const neo4j: EngineUnderTest<CypherEngine> = {
  name: "neo4j",
  missing: neo4jUri === undefined ? (process.env["TEST_NEO4J_MISSING"] ?? "no Neo4j was started") : undefined,
  openEmpty: async (schema) => {
    await wipeNeo4j(neo4jUri ?? "", process.env["TEST_NEO4J_HOME"] ?? "", schema);
    return openNeo4j({ uri: neo4jUri ?? "" });
  },
  takeTurn: () => lockNeo4j(process.env["TEST_NEO4J_HOME"] ?? ""),
};

/**
 * One suite of behaviours, walked on each engine. What it opens is closed at its end.
 * An engine that is not there shows as skipped, by name and reason; where REQUIRE_ENGINES names it, that is a failure.
 */
export function describeEachEngine(name: string, body: Body<Engine>): void {
  for (const engine of [embedded, neo4j]) describeOn(engine, name, body);
}

/** The same on the server alone: for what only an engine does that answers Cypher. */
export function describeNeo4j(name: string, body: Body<CypherEngine>): void {
  describeOn(neo4j, name, body);
}

function describeOn<Opened extends Engine>(engine: EngineUnderTest<Opened>, name: string, body: Body<Opened>): void {
  if (engine.missing === undefined) describe(`${name} [${engine.name}]`, () => walk(engine, body));
  else refuse(engine, name, body);
}

function walk<Opened extends Engine>(engine: EngineUnderTest<Opened>, body: Body<Opened>): void {
  const opened: Opened[] = [];
  let endTurn = () => undefined as void;
  beforeAll(async () => {
    endTurn = await engine.takeTurn();
  });
  afterAll(async () => {
    for (const one of opened) await one.close();
    endTurn();
  });
  body(async (schema) => {
    const one = await engine.openEmpty(schema);
    opened.push(one);
    if (schema !== undefined) await one.prepare(schema);
    return one;
  }, engine.name);
}

function refuse<Opened extends Engine>(
  { name: engine, missing }: EngineUnderTest<Opened>,
  name: string,
  body: Body<Opened>,
): void {
  if (required.includes(engine)) {
    test(`${name} [${engine}]`, () => {
      throw new Error(`REQUIRE_ENGINES names ${engine}, and ${missing}.`);
    });
  } else {
    const never = () => Promise.reject(new Error("A skipped suite opens nothing."));
    describe.skip(`${name} [${engine}, skipped: ${missing}]`, () => body(never, engine));
  }
}
