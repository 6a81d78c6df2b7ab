import { resolve } from "node:path";
import { buildRecords } from "../../corpus/build-records.js";
import { readCorpus, type CorpusDescription } from "../../corpus/read-corpus.js";
import type { Problem } from "../../corpus/problem.js";
import { graphSchema } from "../../model/graph/graph-schema.js";
import type { Engine } from "../../engine/engine.js";
import { loadRecords, type DecisionReport, type LoadPlan, type LoadReport } from "../../store/load-records.js";
import type { CorpusMark } from "../../store/meta.js";
import { startProgress } from "../progress.js";
import type { Terminal } from "../terminal.js";

/** What came of loading a folder: a report, unless its problems stood in the way. */
export interface LoadOutcome {
  readonly problems: readonly Problem[];
  readonly report: LoadReport | undefined;
}

/** What is to be loaded. The graph keeps by whom, from where and, where it is given, the hash of the files. */
export interface LoadSource extends Pick<CorpusMark, "folder" | "loadedBy" | "filesHash"> {
  /** True: what is there is read, and what was altered is written anew. */
  readonly isMending?: boolean;
  /** Hears what the load would do before anything is written. What it throws ends the load, and the graph stays as it was. */
  readonly admit?: (plan: LoadPlan, corpus: CorpusDescription, problems: readonly Problem[]) => void | Promise<void>;
}

/** Makes the graph hold the folder's corpus and nothing else, or leaves it as it was. @throws what `admit` throws */
export async function loadCorpus(engine: Engine, source: LoadSource, terminal: Terminal): Promise<LoadOutcome> {
  const progress = startProgress(terminal);
  try {
    progress.step(`Reading ${source.folder}`);
    const { records, entries, problems, corpus } = await readCorpus(source.folder);
    if (corpus === undefined) return { problems, report: undefined };
    await engine.prepare(graphSchema);
    const report = await loadRecords(engine, records, {
      onProgress: ({ done, total }) => progress.step(`Loading ${done} of ${total}`),
      admit: (plan) => source.admit?.(plan, corpus, problems),
      decide: (statuses) => buildRecords(entries, statuses),
      isMending: source.isMending === true,
      mark: toMark(source, corpus),
    });
    if (isMostlyNew(report)) await engine.analyze();
    return { problems, report };
  } finally {
    progress.end();
  }
}

function toMark({ folder, loadedBy, filesHash }: LoadSource, { id, title }: CorpusDescription): CorpusMark {
  const mark = { corpusId: id ?? title, loadedBy, folder: resolve(folder) };
  return filesHash === undefined ? mark : { ...mark, filesHash };
}

/** True where what the engine knew of the graph before says little of it now. */
function isMostlyNew({ added, changed, removed, unchanged }: LoadReport): boolean {
  return added + changed + removed > unchanged;
}

/** `Loaded 914 records: 914 added, 0 changed, 0 removed.`, and a line for each kind of thing that became of decided statuses. */
export function describeReport({ added, changed, removed, unchanged, decisions }: LoadReport): string {
  const counted = `Loaded ${added + changed + unchanged} records: ${added} added, ${changed} changed, ${removed} removed.`;
  return [counted, ...(decisions === undefined ? [] : describeDecisions(decisions))].join("\n");
}

function describeDecisions({ kept, overruled, gone }: DecisionReport): readonly string[] {
  return [
    kept === 0 ? [] : [`Statuses that were decided on in the graph and stay: ${kept}.`],
    overruled.length === 0
      ? []
      : [`The files say a new status, which takes the place of a decision: ${overruled.join(", ")}.`],
    gone.length === 0 ? [] : [`Records that had a decided status and are no longer in the files: ${gone.join(", ")}.`],
  ].flat();
}

export { renderProblem } from "../../corpus/problem.js";
export { toCorpusProblems } from "../../corpus/report-problems.js";
