import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import type { Engine } from "../../engine/engine.js";
import type { CorpusMark } from "../../store/meta.js";
import type { Settings } from "../settings/settings.js";

/** A graph in a file that earlier releases wrote, by a library that this one does not have. */
export interface OldGraph {
  readonly path: string;
  /** Who loaded it, and from where; `undefined` if that cannot be told for certain. */
  readonly mark: Pick<CorpusMark, "loadedBy" | "folder"> | undefined;
}

/** The old graph that lies where an engine has put a file of its own; `undefined` if there is none, or the engine is another one. */
export async function findOldGraph(engine: Engine, settings: Settings): Promise<OldGraph | undefined> {
  const path = oldGraphPath(settings);
  if (engine.records === undefined || !existsSync(path)) return undefined;
  return { path, mark: readMark(await readFile(path)) };
}

/** Where earlier releases kept the graph. */
export function oldGraphPath({ dataFolder }: Pick<Settings, "dataFolder">): string {
  return join(resolve(dataFolder), "graph.grafeo");
}

const loaders = ["PACKAGE", "SETTING", "COMMAND"] as const;
const LONGEST_PATH = 4_096;

/** What the bytes of the file say of its corpus. Older states of the graph may stand there, too: only what all of them say is certain. */
function readMark(file: Buffer): OldGraph["mark"] {
  const loadedBy = only(new Set(loaders.filter((name) => file.includes(alone(name)))));
  if (loadedBy === undefined) return undefined;
  const folder = only(new Set(pathsIn(file)));
  // The package lies where it is installed now.
  if (loadedBy === "PACKAGE") return { loadedBy, folder: folder ?? "" };
  return folder === undefined ? undefined : { loadedBy, folder };
}

/** A property that one node alone has, as that has which says what was loaded, stands in the file as a list of one text: its length 1, the length of
 *  the text, and the text; numbers in four bytes, the lowest first. */
function alone(text: string): Buffer {
  return Buffer.concat([ofOne, wholeNumber(Buffer.byteLength(text)), Buffer.from(text)]);
}

const ofOne = wholeNumber(1);

function wholeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Such properties that are paths from the root of a disk. */
function* pathsIn(file: Buffer): Iterable<string> {
  for (let at = file.indexOf(ofOne); at >= 0; at = file.indexOf(ofOne, at + 1)) {
    const start = at + 8;
    if (start > file.length) return;
    const end = start + file.readUInt32LE(at + 4);
    if (end > file.length || end - start > LONGEST_PATH) continue;
    const text = file.toString("utf8", start, end);
    if (isAbsolute(text)) yield text;
  }
}

function only<T>(values: ReadonlySet<T>): T | undefined {
  return values.size === 1 ? [...values][0] : undefined;
}
