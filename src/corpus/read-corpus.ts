import type { GraphRecord } from "../model/graph/graph-record.js";
import { buildRecords } from "./build-records.js";
import { checks } from "./check/checks.js";
import type { Entries } from "./entry.js";
import { gatherEntries } from "./gather-entries.js";
import { compareProblems, type Problem } from "./problem.js";
import { localDisk, type CorpusDisk } from "./read/disk.js";
import { findFiles } from "./read/find-files.js";
import { mapConcurrently } from "../base/scheduling/concurrency.js";
import { parseFile, unreadableFile, type ParsedFile } from "./read/parse-file.js";
import { checkShape } from "./shape/check-shape.js";

/** What a corpus says of itself. */
export interface CorpusDescription {
  /** The same for every version of one corpus; left out, its title stands for it. */
  readonly id?: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly licence: string;
}

/** A corpus folder as read. */
export interface ReadCorpus {
  /** In the order of ids. `[]` where a problem is an error: a corpus is loaded whole or not at all. */
  readonly records: readonly GraphRecord[];
  /** What they are made of, for `buildRecords` to make them once more. */
  readonly entries: Entries;
  /** Every problem of every file, in the order of the files' names and of their lines. */
  readonly problems: readonly Problem[];
  /** `undefined` where an error stands in the way. */
  readonly corpus: CorpusDescription | undefined;
}

/** Reads and checks every file of a corpus folder. In which order the disk gives them does not matter. */
export async function readCorpus(folder: string, disk: CorpusDisk = localDisk): Promise<ReadCorpus> {
  const found = await findFiles(folder, disk);
  const parsed = await mapConcurrently(found.files, (file) => readFileOf(disk, file));
  const sources = parsed.flatMap(({ source }) => source ?? []);
  const problems = [...found.problems, ...parsed.flatMap((file) => file.problems), ...sources.flatMap(checkShape)];
  const entries = gatherEntries(parsed);
  problems.push(...checks.flatMap((check) => check(entries)), ...missingDescription(folder, entries));
  problems.sort(compareProblems);
  if (problems.some(({ severity }) => severity === "error"))
    return { records: [], entries, problems, corpus: undefined };
  const corpus = entries.corpus[0]?.value as unknown as CorpusDescription;
  return { records: buildRecords(entries), entries, problems, corpus };
}

async function readFileOf(disk: CorpusDisk, file: string): Promise<ParsedFile> {
  try {
    return parseFile(file, await disk.read(file));
  } catch (error) {
    return unreadableFile(file, error);
  }
}

/** Asked for only where every file could be read: else the description may be in the one that could not. */
function missingDescription(folder: string, { all, corpus, isWhole }: Entries): readonly Problem[] {
  if (corpus.length > 0 || all.length === 0 || !isWhole) return [];
  const message = "No file says what the corpus is.";
  const hint = "Add `corpus.yaml` with `corpus:` and its title, description, language and licence.";
  return [{ file: folder, line: 1, column: 1, severity: "error", code: "NO_DESCRIPTION", message, hint }];
}
