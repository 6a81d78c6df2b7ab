import { Document, LineCounter } from "yaml";
import { gatherEntries } from "../../../src/corpus/gather-entries.js";
import { localDisk } from "../../../src/corpus/read/disk.js";
import { findFiles } from "../../../src/corpus/read/find-files.js";
import { parseFile, type ParsedFile } from "../../../src/corpus/read/parse-file.js";
import { statementsOf } from "../../../src/corpus/statements/statements.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { generateCorpus } from "../../bench/corpus/generate.js";
import { corpusFolders, type CorpusName } from "../../support/corpora/corpora.js";

/** What is said, and nothing that follows from it, in a corpus of files or in a generated one of so many articles. */
export async function statementsIn(corpus: CorpusName | number): Promise<readonly GraphRecord[]> {
  return statementsOf(gatherEntries(typeof corpus === "number" ? [generated(corpus)] : await parsed(corpus)));
}

async function parsed(name: CorpusName): Promise<readonly ParsedFile[]> {
  const { files } = await findFiles(corpusFolders[name], localDisk);
  return Promise.all(files.map(async (file) => parseFile(file, await localDisk.read(file))));
}

function generated(articles: number): ParsedFile {
  const value = generateCorpus(articles);
  return {
    source: { file: "generated.yaml", value, text: "", document: new Document(), lines: new LineCounter() },
    problems: [],
  };
}

/** Each record by its id, in a form in which the order of its properties and edges does not matter. */
export function byContent(records: readonly GraphRecord[]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, contentOf(record)]));
}

function contentOf({ labels, status, properties, edges }: GraphRecord): string {
  const values = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([labels, status, values, edges.map((edge) => JSON.stringify(edge)).sort()]);
}
