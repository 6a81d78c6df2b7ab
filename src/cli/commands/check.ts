import type { Problem } from "../../corpus/problem.js";
import type { ReadCorpus } from "../../corpus/read-corpus.js";
import type { Engine } from "../../engine/engine.js";
import { materialize } from "../../model/graph/materialized-edges.js";
import { countDecisions } from "../../store/decisions.js";
import { findDisagreements, type Disagreement } from "../../store/find-disagreements.js";
import { readMeta } from "../../store/meta.js";
import { exitCodes, type Command, type ExitCode, type World } from "../command.js";
import { withEngine } from "../engine/open-engine.js";
import { startProgress } from "../progress.js";

/** Checks corpus files without loading them, or what is loaded. */
export const check: Command = {
  name: "check",
  words: "[folder]",
  summary: "check a folder of corpus files, or the graph",
  details:
    "With a folder: reads its files and prints every problem as file:line:column, what is so, and what to do. Warnings alone are no findings. " +
    "Without one: proves that the graph's records, the edges that stand for them and what the graph says of itself agree.",
  example: "antiphony check seed",
  options: [
    { flags: "--json", meaning: "what was found, as a JSON list" },
    {
      flags: "--notes",
      meaning:
        "with a folder: also the dates, names and disputes that notes hold and no field does; they are no findings",
    },
  ],
  run: ({ words: [folder], options: { json, notes } }, world) =>
    folder === undefined
      ? checkGraph(world, json === true)
      : checkFolder(folder, world, { isJson: json === true, withNotes: notes === true }),
};

/** How a folder is checked. */
interface FolderOptions {
  readonly isJson: boolean;
  readonly withNotes: boolean;
}

async function checkFolder(folder: string, { terminal }: World, options: FolderOptions): Promise<ExitCode> {
  const { isJson, withNotes } = options;
  const { readCorpus } = await import("../../corpus/read-corpus.js");
  const { toCorpusProblems } = await import("../../corpus/report-problems.js");
  const corpus = await readCorpus(folder);
  const problems = withNotes ? [...corpus.problems, ...(await looseNotesIn(corpus))] : corpus.problems;
  const { errorCount, lines, summary } = toCorpusProblems(problems);
  terminal.out(isJson ? `${JSON.stringify(problems)}\n` : `${[...lines, summary].join("\n")}\n`);
  return errorCount === 0 ? exitCodes.done : exitCodes.findings;
}

async function looseNotesIn({ entries }: ReadCorpus): Promise<readonly Problem[]> {
  const { findFactsInNotes } = await import("../../corpus/check/facts-in-notes.js");
  return findFactsInNotes(entries);
}

function checkGraph({ settings, terminal }: World, isJson: boolean): Promise<ExitCode> {
  return withEngine(settings, { isCreating: false }, async (engine) => {
    const progress = startProgress(terminal);
    progress.step("Reading the graph");
    const found = await findDisagreements(engine, materialize).finally(() => progress.end());
    terminal.out(isJson ? `${JSON.stringify(found)}\n` : describe(found, await readFacts(engine)));
    return found.length === 0 ? exitCodes.done : exitCodes.findings;
  });
}

const meanings: Readonly<Record<Disagreement["problem"], string>> = {
  DECIDED: "has a status that was decided on, and what follows from that is not worked out yet",
  ALTERED: "is no longer what was loaded",
  MISSING_EDGE: "lacks an edge that stands for it",
  SURPLUS_EDGE: "has an edge that no record calls for",
  META: "the graph does not hold what it says of itself",
};

/** What is said beside what was found. */
interface Facts {
  /** Where the corpus was loaded from, if that is known. */
  readonly folder: string | undefined;
  /** How many records have a status that somebody decided on. */
  readonly decided: number;
}

async function readFacts(engine: Engine): Promise<Facts> {
  return { folder: (await readMeta(engine))?.mark?.folder, decided: await countDecisions(engine) };
}

function describe(found: readonly Disagreement[], { folder = "<folder>", decided }: Facts): string {
  const lines = found.map(({ id, problem, edge }) => [`${id}: ${meanings[problem]}`, edge].filter(Boolean).join(": "));
  const isMending = found.some(({ problem }) => problem !== "DECIDED");
  const command = `antiphony load ${isMending ? "--mend " : ""}${folder}`;
  const advice = `\`${command}\` ${isMending ? "mends" : "sees to"} ${found.length === 1 ? "this" : `these ${found.length}`}.`;
  const count = `Statuses that were decided on in the graph, and stay when files are loaded: ${decided}.`;
  return [
    ...(found.length === 0 ? ["The graph agrees with itself."] : [...lines, advice]),
    ...(decided === 0 ? [] : [count]),
    "",
  ].join("\n");
}
