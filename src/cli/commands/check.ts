import { toCorpusProblems } from "../../corpus/report-problems.js";
import { readCorpus } from "../../corpus/read-corpus.js";
import { exitCodes, type Command } from "../command.js";

/** Checks corpus files without loading them. */
export const check: Command = {
  name: "check",
  words: "[folder]",
  summary: "check corpus files, or the graph",
  details: `With a folder: reads its corpus files and prints every problem as file:line:column, what is so, and what to do. Warnings alone
are no findings.

  $ antiphony check seed`,
  options: [{ flags: "--json", meaning: "the problems as JSON" }],
  async run({ words: [folder = "seed"], options }, { terminal }) {
    const { problems } = await readCorpus(folder);
    const { errorCount, lines, summary } = toCorpusProblems(problems);
    terminal.out(options["json"] === true ? `${JSON.stringify(problems)}\n` : `${[...lines, summary].join("\n")}\n`);
    return errorCount === 0 ? exitCodes.done : exitCodes.findings;
  },
};
