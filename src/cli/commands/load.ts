import type { CorpusDescription } from "../../corpus/read-corpus.js";
import type { Problem } from "../../corpus/problem.js";
import { exitCodes, type Command, type World } from "../command.js";
import type { OtherCorpusError } from "../corpus-errors.js";
import { readHeldCorpus, type HeldCorpus } from "../held-corpus.js";
import { hasNothingToLose, isSameCorpus, type Exchange } from "../is-same-corpus.js";
import { withEngine } from "../open-engine.js";
import { refuseReplacing } from "../refuse-replacing.js";

/** Makes the graph hold one folder's corpus. */
export const load: Command = {
  name: "load",
  words: "<folder>",
  summary: "load a folder of corpus files into the graph",
  details:
    "All or nothing: where a file is wrong, every problem is printed and the graph stays as it was (exit code 1). " +
    "Otherwise the graph then holds this corpus and no other; loading twice changes nothing. Where the graph holds another corpus, the load " +
    "is refused (exit code 2), and says how many records would go: --replace lets them.",
  example: "antiphony load seed",
  options: [
    { flags: "--replace", meaning: "let another corpus go that the graph holds" },
    { flags: "--json", meaning: "what was done, or every problem, as JSON" },
  ],
  run: ({ words: [folder = ""], options }, world) =>
    withEngine(world.settings, { isCreating: true }, async (engine) => {
      const { terminal } = world;
      const isJson = options["json"] === true;
      const { describeReport, loadCorpus, toCorpusProblems } = await import("../load-corpus.js");
      const admit = async (exchange: Exchange, corpus: CorpusDescription, problems: readonly Problem[]) => {
        const held = options["replace"] === true ? undefined : await readHeldCorpus(engine);
        const refused = held && refuse({ held, folder, corpus, exchange }, world);
        if (refused === undefined) return;
        if (isJson) terminal.out(`${JSON.stringify({ report: null, problems, refused: toJson(refused) })}\n`);
        throw refused;
      };
      const { report, problems } = await loadCorpus(engine, { folder, loadedBy: "COMMAND", admit }, terminal);
      const { lines, summary } = toCorpusProblems(problems);
      if (isJson) terminal.out(`${JSON.stringify({ report: report ?? null, problems })}\n`);
      else terminal.out([...lines, report === undefined ? summary : describeReport(report), ""].join("\n"));
      return report === undefined ? exitCodes.findings : exitCodes.done;
    }),
};

interface Asked {
  readonly held: HeldCorpus;
  readonly folder: string;
  readonly corpus: CorpusDescription;
  readonly exchange: Exchange;
}

/** Why the corpus may not be loaded; undefined where it may. */
function refuse(asked: Asked, { settings }: World): OtherCorpusError | undefined {
  const { held, corpus, exchange } = asked;
  if (hasNothingToLose(exchange) || isSameCorpus(held, corpus, exchange)) return undefined;
  return refuseReplacing({ ...asked, command: "load" }, settings);
}

function toJson({ code, held, asked, removed }: OtherCorpusError): object {
  return { code, held, asked, removed };
}
