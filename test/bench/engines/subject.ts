import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Engine } from "../../../src/engine/engine.js";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findArtifacts } from "../../support/neo4j/artifacts.js";
import { startNeo4j } from "../../support/neo4j/server.js";
import type { Program } from "../program.js";
import { openPostgres } from "../postgres/open-postgres.js";
import { openSqlite } from "../sqlite/open-sqlite.js";
import type { Bare } from "./bare-driver.js";
import { bareNeo4j } from "./bare-neo4j.js";

/** One transaction holds a whole load: this many megabytes of Neo4j's heap for a million nodes and edges, and never less than 4 GB. */
const heapMegabytes = { aMillion: 4096, least: 4096 };

/** An engine full of records, and what one could take instead over the same. */
export interface Subject {
  readonly engine: Engine;
  /** None where nobody wants them. */
  readonly bares: readonly Bare[];
  /** Until it can be asked. */
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
  needsBares: boolean,
): Promise<Subject> {
  const { engine, openBares, stop, uri } =
    name === "embedded" ? await embedded(program, records) : await neo4j(program, records, root);
  await engine.prepare(program.graphSchema);
  const began = performance.now();
  await program.loadRecords(engine, records);
  if (engine.records !== undefined) await engine.graph();
  const loadSeconds = (performance.now() - began) / 1000;
  await engine.analyze();
  const bares = needsBares ? await openBares() : [];
  const close = async (): Promise<void> => {
    for (const bare of bares) await bare.close();
    await engine.close();
    await stop();
  };
  return { engine, bares, loadSeconds, close, ...(uri !== undefined && { uri }) };
}

interface Opened {
  readonly engine: Engine;
  readonly openBares: () => Promise<readonly Bare[]>;
  readonly stop: () => Promise<void>;
  readonly uri?: string;
}

async function embedded(program: Program, records: readonly GraphRecord[]): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-bench-"));
  const engine = await program.openEmbedded({ path: join(folder, "graph.sqlite"), isCreating: true });
  const stop = async (): Promise<void> => rmSync(folder, { recursive: true, force: true });
  return { engine, openBares: () => openRelational(records), stop };
}

async function openRelational(records: readonly GraphRecord[]): Promise<readonly Bare[]> {
  const postgres = await openPostgres(records);
  return [openSqlite(records), ...(postgres === undefined ? [] : [postgres])];
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
  return { engine, openBares: async () => [await bareNeo4j(server.uri)], stop: () => server.stop(), uri: server.uri };
}

function heapFor(records: readonly GraphRecord[]): number {
  const written = records.reduce((sum, { edges }) => sum + 1 + edges.length, 0);
  return Math.max(heapMegabytes.least, Math.ceil((written / 1e6) * heapMegabytes.aMillion));
}
