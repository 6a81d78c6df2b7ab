import { exitCodes, type Command } from "../command.js";
import { loadFolder, type FolderLoadOutcome, type WantedLoad } from "../loading/load-folder.js";
import { withEngine } from "../engine/open-engine.js";

/** Makes the graph hold one folder's corpus. */
export const load: Command = {
  name: "load",
  words: "<folder>",
  summary: "load a folder of corpus files into the graph",
  details:
    "All or nothing: if a file is wrong, every problem is printed and the graph stays as it was (exit code 1). " +
    "Otherwise the graph then holds this corpus and no other; loading twice changes nothing. A review status that was decided on in the graph " +
    "stays, unless the files now say another one. If the graph holds another corpus, the load " +
    "is refused (exit code 2), and says how many records would go: --replace lets them go.",
  example: "antiphony load seed",
  options: [
    { flags: "--replace", meaning: "replace another corpus that the graph holds" },
    { flags: "--mend", meaning: "write anew what `antiphony check` calls other than it was loaded" },
    { flags: "--json", meaning: "what was done, or every problem, as JSON" },
  ],
  run: ({ words: [folder = ""], options }, world) =>
    withEngine(world.settings, { isCreating: true }, async (engine) => {
      const outcome = await loadFolder(engine, toWanted(folder, options), world);
      if (options["json"] === true) world.terminal.out(`${JSON.stringify(toJson(outcome))}\n`);
      if (outcome.refused !== undefined) throw outcome.refused;
      if (options["json"] !== true) world.terminal.out(await describe(outcome));
      return outcome.report === undefined ? exitCodes.findings : exitCodes.done;
    }),
};

function toWanted(folder: string, options: Readonly<Record<string, string | boolean | undefined>>): WantedLoad {
  return { folder, isReplacing: options["replace"] === true, isMending: options["mend"] === true };
}

async function describe({ report, problems }: FolderLoadOutcome): Promise<string> {
  const { describeReport, toCorpusProblems } = await import("../loading/load-corpus.js");
  const { lines, summary } = toCorpusProblems(problems);
  return [...lines, report === undefined ? summary : describeReport(report), ""].join("\n");
}

function toJson({ report, problems, refused }: FolderLoadOutcome): object {
  const written = { report: report ?? null, problems };
  if (refused === undefined) return written;
  const { code, held, asked, removed } = refused;
  return { ...written, refused: { code, held, asked, removed } };
}
