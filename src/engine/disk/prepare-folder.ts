import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseMissingError } from "../errors.js";
import { FolderUnusableError } from "./errors.js";
import { findStats } from "./find-stats.js";
import { toDiskError } from "./to-disk-error.js";

/** Sees to the folder of a graph that is not there yet: it is made if the graph shall be.
 *  @throws DatabaseMissingError if it shall not; FolderUnusableError, and what the disk does */
export function prepareFolder(path: string, isCreating = false): void {
  const folder = dirname(path);
  if (hasFileIn(folder)) throw new FolderUnusableError(folder, "a file stands in its way");
  if (!isCreating) throw new DatabaseMissingError(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw toDiskError(error, path) ?? new FolderUnusableError(folder, "it cannot be made", error);
  }
}

/** True if the path or something above it is there and no folder. */
function hasFileIn(path: string): boolean {
  const found = findStats(path);
  if (found !== undefined) return !found.isDirectory();
  return dirname(path) !== path && hasFileIn(dirname(path));
}
