import type { Engine } from "../../engine/engine.js";
import { openGraph } from "./open-graph.js";
import type { Settings } from "../settings/settings.js";

/** How to open. */
export interface OpenOptions {
  /** Makes an empty graph where the embedded engine has none yet. */
  readonly isCreating: boolean;
  /** How long an operation goes on trying while Neo4j is away; else as the engine thinks fit. */
  readonly retryMs?: number;
}

/** Neo4j where the settings name one, else the embedded engine. @throws what opening either throws */
export async function openEngine(settings: Settings, { isCreating, retryMs }: OpenOptions): Promise<Engine> {
  const { neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase } = settings;
  if (neo4jUri === undefined) return openGraph(settings, { isCreating });
  // The driver is large, and most starts do without it.
  const { openNeo4j } = await import("../../engine/neo4j/open-neo4j.js");
  return openNeo4j({
    uri: neo4jUri,
    // Without a password there is nobody to say who we are to.
    ...(neo4jPassword !== undefined && { user: neo4jUser, password: neo4jPassword }),
    ...(neo4jDatabase !== undefined && { database: neo4jDatabase }),
    ...(retryMs !== undefined && { retryMs }),
  });
}

/** The engine for as long as `work` takes, closed after it whatever happens. */
export async function withEngine<T>(
  settings: Settings,
  options: OpenOptions,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine(settings, options);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
