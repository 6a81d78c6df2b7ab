import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { GraphEngine } from "../../engine/engine.js";
import { DatabaseMissingError } from "../../engine/errors.js";
import { openEmbedded } from "../../engine/embedded/open-embedded.js";
import { OldGraphError } from "../errors.js";
import { oldGraphPath } from "./graph-of-earlier-release.js";
import type { OpenOptions } from "./open-engine.js";
import type { Settings } from "../settings/settings.js";

/** The graph in memory, over its file in the data folder.
 *  @throws OldGraphError if only an earlier release's file is there and nothing shall be made; and what opening throws */
export async function openGraph(
  settings: Pick<Settings, "dataFolder">,
  { isCreating }: Pick<OpenOptions, "isCreating">,
): Promise<GraphEngine> {
  try {
    return await openEmbedded({ path: join(resolve(settings.dataFolder), "graph.sqlite"), isCreating });
  } catch (error) {
    const oldPath = oldGraphPath(settings);
    throw error instanceof DatabaseMissingError && existsSync(oldPath) ? new OldGraphError(oldPath) : error;
  }
}
