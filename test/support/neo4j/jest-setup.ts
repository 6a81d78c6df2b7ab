import { join } from "node:path";
import type * as ArtifactsModule from "./artifacts.js";
import type * as ServerModule from "./server.js";

declare global {
  /** The server of this run; kept here from Jest's setup to its teardown. */
  var neo4jOfThisRun: ServerModule.Neo4jServer | undefined;
}

/** Starts one Neo4j for the whole run, and tells the workers by environment where it is, or why it is not. */
async function setUp(): Promise<void> {
  const asked = process.env["TEST_ENGINES"]?.split(",") ?? ["embedded", "neo4j"];
  if (!asked.includes("neo4j")) return refuse("TEST_ENGINES does not name it");
  // Jest maps `.js` to `.ts` in tests, not here.
  const { findArtifacts } = (await import(join(__dirname, "artifacts.ts"))) as typeof ArtifactsModule;
  const { runningFast, startNeo4j } = (await import(join(__dirname, "server.ts"))) as typeof ServerModule;
  const cacheFolder = join(__dirname, "..", "..", "..", ".cache", "neo4j");
  const artifacts = findArtifacts(cacheFolder);
  if ("missing" in artifacts) return refuse(artifacts.missing);
  const server = await startNeo4j({ classPath: artifacts.classPath, cacheFolder, javaFlags: runningFast });
  globalThis.neo4jOfThisRun = server;
  process.env["TEST_NEO4J_URI"] = server.uri;
  process.env["TEST_NEO4J_HOME"] = server.home;
  process.env["TEST_NEO4J_CLASS_PATH"] = artifacts.classPath;
}

function refuse(reason: string): void {
  process.env["TEST_NEO4J_MISSING"] = reason;
}

export { setUp as default };
