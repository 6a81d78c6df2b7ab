import { join } from "node:path";
import { startNeo4j, type Neo4jServer } from "./server.js";

const cacheFolder = join(__dirname, "..", "..", "..", ".cache", "neo4j");

/** Where the Neo4j of this run is; undefined where there is none. */
export const neo4jUri: string | undefined = process.env["TEST_NEO4J_URI"];

/** `describe` where there is a Neo4j; else a skip by name, or a failure where REQUIRE_ENGINES names it. */
export function describeOnNeo4j(name: string, body: () => void): void {
  const reason = process.env["TEST_NEO4J_MISSING"] ?? "no Neo4j was started";
  const isRequired = process.env["REQUIRE_ENGINES"]?.split(",").includes("neo4j") ?? false;
  if (neo4jUri !== undefined) describe(name, body);
  else if (!isRequired) describe.skip(`${name} [neo4j, skipped: ${reason}]`, body);
  else {
    test(name, () => {
      throw new Error(`REQUIRE_ENGINES names neo4j, and ${reason}.`);
    });
  }
}

/** Another server, beside that of this run, for what needs settings of its own. */
export function startAnotherNeo4j(settings: readonly string[]): Promise<Neo4jServer> {
  return startNeo4j({
    classPath: process.env["TEST_NEO4J_CLASS_PATH"] ?? "",
    cacheFolder,
    settings,
    heapMegabytes: 512,
  });
}
