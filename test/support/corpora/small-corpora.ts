import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A corpus of nothing but places. */
export interface SmallCorpus {
  readonly id?: string;
  readonly title: string;
  /** `["a", "b"]` are the places `place/a` and `place/b`. */
  readonly places: readonly string[];
}

/** Writes a corpus into a folder, which is made. Gives the folder. */
export function writeCorpus(folder: string, { id, title, places }: SmallCorpus): string {
  mkdirSync(folder, { recursive: true });
  const corpus = { ...(id !== undefined && { id }), title, description: "Places.", language: "en", licence: "CC0-1.0" };
  const content = { corpus, places: places.map((name) => ({ id: `place/${name}`, name })) };
  // JSON is YAML.
  writeFileSync(join(folder, "corpus.yaml"), JSON.stringify(content));
  return folder;
}
