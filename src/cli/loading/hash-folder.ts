import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { mapConcurrently } from "../../base/scheduling/concurrency.js";
import { UnreadableFileError } from "../errors.js";

/** SHA-256 over the names and bytes of a folder's corpus files: the same for the same files, wherever the folder lies. Reads, but does
 *  not parse: some milliseconds. */
export async function hashFolder(folder: string): Promise<string> {
  const names = (await listFolder(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = await mapConcurrently(names, async (name) => ({ name, bytes: await readOne(join(folder, name)) }));
  const hash = createHash("sha256");
  for (const { name, bytes } of files) hash.update(`${name.replaceAll("\\", "/")}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

async function readOne(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableFileError(path, error);
  }
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (error) {
    throw new UnreadableFileError(folder, error);
  }
}
