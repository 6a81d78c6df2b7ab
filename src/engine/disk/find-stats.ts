import { errorCodeOf } from "../../base/error-code.js";
import { statSync, type Stats } from "node:fs";

/** What is at a path; undefined if nothing is. Unlike `existsSync` it does not take what cannot be looked at for what is missing.
 *  @throws what the disk does */
export function findStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
