import { errorCodeOf } from "../../base/error-code.js";
import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";

/** One name in a folder. */
export interface DiskEntry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

/** What reading a corpus asks of a disk. */
export interface CorpusDisk {
  /** What is in the folder, in any order; `undefined` where there is no such folder. */
  list(folder: string): Promise<readonly DiskEntry[] | undefined>;
  read(file: string): Promise<Uint8Array>;
  /** The path without symbolic links; `undefined` where nothing is there. */
  resolve(path: string): Promise<string | undefined>;
}

/** The machine's own disk. */
export const localDisk: CorpusDisk = {
  list: (folder) => orNothing(async () => (await readdir(folder, { withFileTypes: true })).map(toEntry)),
  read: (file) => readFile(file),
  resolve: (path) => orNothing(() => realpath(path)),
};

/** The path of a name in a folder, written with `/` on every system. */
export function pathIn(folder: string, name: string): string {
  return join(folder, name).replaceAll("\\", "/");
}

type Listed = Readonly<Record<"isFile" | "isDirectory" | "isSymbolicLink", () => boolean>> & { readonly name: string };

function toEntry(entry: Listed): DiskEntry {
  if (entry.isSymbolicLink()) return { name: entry.name, kind: "link" };
  if (entry.isDirectory()) return { name: entry.name, kind: "folder" };
  return { name: entry.name, kind: entry.isFile() ? "file" : "other" };
}

async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (cause) {
    const code = errorCodeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return undefined;
    throw cause;
  }
}
