import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { antiphony, makeFolder, program, startServing, type Serving } from "./program.js";

/** Serves a corpus of one file. */
export async function serveCorpus(corpus: object): Promise<Serving> {
  const [folder, data] = [makeFolder(), makeFolder()];
  writeFileSync(join(folder, "corpus.yaml"), JSON.stringify(corpus));
  const { code, err } = await antiphony(["load", folder], data);
  if (code !== 0) throw new Error(err);
  return startServing([program, "serve"], data);
}
