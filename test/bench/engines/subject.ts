import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Engine } from "../../../src/engine/engine.js";
import { join } from "node:path";
import { findArtifacts } from "../../support/neo4j/artifacts.js";
import { startNeo4j } from "../../support/neo4j/server.js";
import type { Program } from "../program.js";
import type { BareDriver } from "./bare-driver.js";
import { bareEmbedded } from "./bare-embedded.js";
import { bareNeo4j } from "./bare-neo4j.js";

/** One transaction holds a whole load: this many megabytes of Neo4j's heap for a million nodes and edges, and never less than 4 GB. */
const heapMegabytes = { aMillion: 4096, least: 4096 };

/** An engine full of records, and its own library over the same graph. */
export interface Subject {
  readonly engine: Engine;
  readonly bare: BareDriver;
  readonly loadSeconds: number;
  /** Where others can reach the same graph; an embedded one has no address. */
  readonly uri?: string;
  close(): Promise<void>;
}

/** Opens an engine of that name, empty, and loads the records. @throws Error where the machine cannot run it */
export async function openSubject(
  name: Engine["name"],
  program: Program,
  records: readonly GraphRecord[],
  root: string,
): Promise<Subject> {
  const { engine, bare, stop, uri } =
    name === "embedded" ? await embedded(program) : await neo4j(program, records, root);
  await engine.prepare(program.graphSchema);
  const began = performance.now();
  await program.loadRecords(engine, records);
  const loadSeconds = (performance.now() - began) / 1000;
  await engine.analyze();
  await bare.prepareSearch();
  const close = async (): Promise<void> => {
    await bare.close();
    await engine.close();
    await stop();
  };
  return { engine, bare, loadSeconds, close, ...(uri !== undefined && { uri }) };
}

interface Opened {
  readonly engine: Engine;
  readonly bare: BareDriver;
  readonly stop: () => Promise<void>;
  readonly uri?: string;
}

async function embedded(program: Program): Promise<Opened> {
  const engine = await program.openMemory();
  return { engine, bare: bareEmbedded(engine), stop: async () => undefined };
}

async function neo4j(program: Program, records: readonly GraphRecord[], root: string): Promise<Opened> {
  const cacheFolder = join(root, ".cache", "neo4j");
  const artifacts = findArtifacts(cacheFolder);
  if ("missing" in artifacts) throw new Error(`There is no Neo4j: ${artifacts.missing}.`);
  const server = await startNeo4j({
    classPath: artifacts.classPath,
    cacheFolder,
    heapMegabytes: heapFor(records),
    javaFlags: [],
    settings: ["server.memory.pagecache.size=1g", "dbms.memory.transaction.total.max=0"],
  });
  const engine = await program.openNeo4j({ uri: server.uri });
  return { engine, bare: bareNeo4j(server.uri), stop: () => server.stop(), uri: server.uri };
}

function heapFor(records: readonly GraphRecord[]): number {
  const written = records.reduce((sum, { edges }) => sum + 1 + edges.length, 0);
  return Math.max(heapMegabytes.least, Math.ceil((written / 1e6) * heapMegabytes.aMillion));
}
