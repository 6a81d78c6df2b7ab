import { readCorpus } from "../../../src/corpus/read-corpus.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";

/** The small invented world, what it lacks two of, or the corpus that is shipped. */
export type CorpusName = "world" | "pairs" | "seed";

/** The folder of a corpus, from the root of the repository. */
export const corpusFolders: Readonly<Record<CorpusName, string>> = {
  world: "test/fixtures/world",
  pairs: "test/fixtures/pairs",
  seed: "seed",
};

/** The records of a corpus. @throws Error where its files have a mistake: nothing can be tested on it */
export async function recordsOf(name: CorpusName): Promise<readonly GraphRecord[]> {
  const { records, problems } = await readCorpus(corpusFolders[name]);
  const mistake = problems.find(({ severity }) => severity === "error");
  if (mistake) throw new Error(`${mistake.file}:${mistake.line}: ${mistake.message}`);
  return records;
}
