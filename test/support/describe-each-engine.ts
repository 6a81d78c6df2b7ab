import type { Engine, GraphSchema } from "../../src/engine/engine.js";
import { openEmbedded } from "../../src/engine/embedded/open-embedded.js";
import { openNeo4j } from "../../src/engine/neo4j/open-neo4j.js";
import { lockNeo4j } from "./neo4j/lock.js";
import { wipeNeo4j } from "./neo4j/wipe.js";

/** Opens an empty graph, prepared where a schema is given. On Neo4j it is the one of this run, emptied. */
export type OpenEngine = (schema?: GraphSchema) => Promise<Engine>;

interface EngineUnderTest {
  readonly name: Engine["name"];
  /** Why it cannot be tested here; undefined where it can. */
  readonly missing: string | undefined;
  readonly openEmpty: (schema: GraphSchema | undefined) => Promise<Engine>;
  /** Keeps other suites away until it is called again. */
  readonly takeTurn: () => Promise<() => void>;
}

const neo4jUri = process.env["TEST_NEO4J_URI"];
const asked = process.env["TEST_ENGINES"]?.split(",") ?? ["embedded", "neo4j"];
const required = process.env["REQUIRE_ENGINES"]?.split(",") ?? [];

const engines: readonly EngineUnderTest[] = [
  {
    name: "embedded",
    missing: asked.includes("embedded") ? undefined : "TEST_ENGINES does not name it",
    // What a suite asks shall end by its own patience: the engine's would judge the machine.
    openEmpty: () => openEmbedded({ limits: { answerAfterMs: 600_000 } }),
    takeTurn: async () => () => undefined,
  },
  {
    name: "neo4j",
    missing: neo4jUri === undefined ? (process.env["TEST_NEO4J_MISSING"] ?? "no Neo4j was started") : undefined,
    openEmpty: async (schema) => {
      await wipeNeo4j(neo4jUri ?? "", process.env["TEST_NEO4J_HOME"] ?? "", schema);
      return openNeo4j({ uri: neo4jUri ?? "" });
    },
    takeTurn: () => lockNeo4j(process.env["TEST_NEO4J_HOME"] ?? ""),
  },
];

/**
 * One suite of behaviours, walked on each engine. What it opens is closed at its end.
 * An engine that is not there shows as skipped, by name and reason; where REQUIRE_ENGINES names it, that is a failure.
 */
export function describeEachEngine(name: string, body: (open: OpenEngine, engine: Engine["name"]) => void): void {
  for (const engine of engines) {
    if (engine.missing === undefined) describe(`${name} [${engine.name}]`, () => walk(engine, body));
    else refuse(name, engine, body);
  }
}

function walk(engine: EngineUnderTest, body: (open: OpenEngine, engine: Engine["name"]) => void): void {
  const opened: Engine[] = [];
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

function refuse(
  name: string,
  { name: engine, missing }: EngineUnderTest,
  body: (open: OpenEngine, engine: Engine["name"]) => void,
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
