import { contract } from "../../model/graph/contractions.js";
import { findDisagreements, type Disagreement } from "../../store/find-disagreements.js";
import { exitCodes, type Command, type ExitCode, type World } from "../command.js";
import { withEngine } from "../open-engine.js";
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
  options: [{ flags: "--json", meaning: "what was found, as a JSON list" }],
  run: ({ words: [folder], options: { json } }, world) =>
    folder === undefined ? checkGraph(world, json === true) : checkFolder(folder, world, json === true),
};

async function checkFolder(folder: string, { terminal }: World, isJson: boolean): Promise<ExitCode> {
  const { readCorpus } = await import("../../corpus/read-corpus.js");
  const { toCorpusProblems } = await import("../../corpus/report-problems.js");
  const { problems } = await readCorpus(folder);
  const { errorCount, lines, summary } = toCorpusProblems(problems);
  terminal.out(isJson ? `${JSON.stringify(problems)}\n` : `${[...lines, summary].join("\n")}\n`);
  return errorCount === 0 ? exitCodes.done : exitCodes.findings;
}

function checkGraph({ settings, terminal }: World, isJson: boolean): Promise<ExitCode> {
  return withEngine(settings, { isCreating: false }, async (engine) => {
    const progress = startProgress(terminal);
    progress.step("Reading the graph");
    const found = await findDisagreements(engine, contract).finally(() => progress.end());
    terminal.out(isJson ? `${JSON.stringify(found)}\n` : describe(found));
    return found.length === 0 ? exitCodes.done : exitCodes.findings;
  });
}

const meanings: Readonly<Record<Disagreement["problem"], string>> = {
  ALTERED: "is no longer what was loaded",
  MISSING_EDGE: "lacks an edge that stands for it",
  SURPLUS_EDGE: "has an edge that no record calls for",
  META: "the graph does not hold what it says of itself",
};

function describe(found: readonly Disagreement[]): string {
  if (found.length === 0) return "The graph agrees with itself.\n";
  const lines = found.map(({ id, problem, edge }) => [`${id}: ${meanings[problem]}`, edge].filter(Boolean).join(": "));
  return [...lines, `Load the corpus again to mend ${found.length === 1 ? "this" : `these ${found.length}`}.`, ""].join(
    "\n",
  );
}
