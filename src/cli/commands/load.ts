import { exitCodes, type Command } from "../command.js";
import { withEngine } from "../open-engine.js";

/** Makes the graph hold one folder's corpus. */
export const load: Command = {
  name: "load",
  words: "<folder>",
  summary: "load a folder of corpus files into the graph",
  details:
    "All or nothing: where a file is wrong, every problem is printed and the graph stays as it was (exit code 1). " +
    "Otherwise the graph then holds this corpus and no other; loading twice changes nothing.",
  example: "antiphony load seed",
  options: [{ flags: "--json", meaning: "what was done, or every problem, as JSON" }],
  run: ({ words: [folder = ""], options }, { settings, terminal }) =>
    withEngine(settings, { isCreating: true }, async (engine) => {
      const { describeReport, loadCorpus, toCorpusProblems } = await import("../load-corpus.js");
      const { report, problems } = await loadCorpus(engine, { folder }, terminal);
      const { lines, summary } = toCorpusProblems(problems);
      if (options["json"] === true) terminal.out(`${JSON.stringify({ report: report ?? null, problems })}\n`);
      else terminal.out([...lines, report === undefined ? summary : describeReport(report), ""].join("\n"));
      return report === undefined ? exitCodes.findings : exitCodes.done;
    }),
};
