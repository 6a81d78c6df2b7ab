import { chmodSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Lets nothing be made or removed in a folder or below it, but in the folders at its top that are named. Root may all the same: compare
 *  `listFiles` too. Gives what undoes it. */
export function freeze(folder: string, but: readonly string[]): () => void {
  const folders = [folder, ...foldersIn(folder, but)];
  for (const path of folders) chmodSync(path, 0o555);
  return () => folders.forEach((path) => chmodSync(path, 0o755));
}

/** Each file of a folder but of those at its top that are named, with its size and when it was written last. */
export function listFiles(folder: string, but: readonly string[]): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => !isIn(name, but)).map((name) => describe(join(folder, name)));
}

function describe(path: string): string {
  const { size, mtimeMs } = lstatSync(path);
  return `${path} ${size} ${mtimeMs}`;
}

function foldersIn(folder: string, but: readonly string[]): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => !isIn(path.slice(folder.length + 1), but));
}

function isIn(path: string, tops: readonly string[]): boolean {
  return tops.some((top) => path === top || path.startsWith(`${top}/`));
}
