import { readCorpus } from "../../../src/corpus/read-corpus.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { memoryDisk } from "../disk/memory-disk.js";

const described = `corpus: { title: Marrow Bay, description: Letters about a pier., language: en, licence: CC0-1.0 }`;

/** The records of a corpus that is one file, without what it says of itself. @throws Error where the file has a mistake */
export async function recordsOfFile(content: string): Promise<readonly GraphRecord[]> {
  const { records, problems } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": `${described}\n${content}` }));
  const mistake = problems.find(({ severity }) => severity === "error");
  if (mistake) throw new Error(`${mistake.file}:${String(mistake.line)}: ${mistake.message}`);
  return records;
}
