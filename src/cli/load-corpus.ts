import { readCorpus } from "../corpus/read-corpus.js";
import type { Problem } from "../corpus/problem.js";
import { graphSchema } from "../domain/graph-schema.js";
import type { Engine } from "../engine/engine.js";
import { loadRecords, type LoadReport } from "../store/load-records.js";
import { startProgress } from "./progress.js";
import type { Terminal } from "./terminal.js";

/** What came of loading a folder: a report, unless its problems stood in the way. */
export interface LoadOutcome {
  readonly problems: readonly Problem[];
  readonly report: LoadReport | undefined;
}

/** What is to be loaded. */
export interface LoadSource {
  readonly folder: string;
  /** Kept with the graph, so that a later start can tell whether it holds this; left out for somebody's own corpus. */
  readonly origin?: string;
}

/** Makes the graph hold the folder's corpus and nothing else, or leaves it as it was. */
export async function loadCorpus(
  engine: Engine,
  { folder, origin }: LoadSource,
  terminal: Terminal,
): Promise<LoadOutcome> {
  const progress = startProgress(terminal);
  try {
    progress.step(`Reading ${folder}`);
    const { records, problems, corpus } = await readCorpus(folder);
    if (corpus === undefined) return { problems, report: undefined };
    await engine.prepare(graphSchema);
    const report = await loadRecords(engine, records, {
      onProgress: ({ done, total }) => progress.step(`Loading ${done} of ${total}`),
      ...(origin !== undefined && { origin }),
    });
    if (isMostlyNew(report)) await engine.analyze();
    return { problems, report };
  } finally {
    progress.end();
  }
}

/** True where what the engine knew of the graph before says little of it now. */
function isMostlyNew({ added, changed, removed, unchanged }: LoadReport): boolean {
  return added + changed + removed > unchanged;
}

/** `Loaded 914 records: 914 added, 0 changed, 0 removed.` */
export function describeReport({ added, changed, removed, unchanged }: LoadReport): string {
  return `Loaded ${added + changed + unchanged} records: ${added} added, ${changed} changed, ${removed} removed.`;
}

export { renderProblem } from "../corpus/problem.js";
export { toCorpusProblems } from "../corpus/report-problems.js";
