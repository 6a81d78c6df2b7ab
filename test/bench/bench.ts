import { runClient, type ClientJob } from "./http/client.js";
import { help, readOptions } from "./options.js";
import { runKeeper } from "./measure/keeping.js";
import { runWriter } from "./resilience/measure-kills.js";
import { run } from "./run.js";

/** The program behind `npm run bench`. Gives the exit code: 0 where it could measure, whatever the figures. */
export async function bench(words: readonly string[], root: string): Promise<number> {
  if (words[0] === "client") return serveAsClient();
  if (words[0] === "keep") return runKeeper(words.slice(1));
  if (words[0] === "writer") return runWriter(words.slice(1));
  const options = readOptions(words);
  if (options === "help") process.stdout.write(help);
  else await run(options, root);
  return 0;
}

/** Another bench started us to ask its servers. */
function serveAsClient(): Promise<number> {
  return new Promise((resolve) => {
    process.once("message", (job: ClientJob) => {
      void runClient(job).then((report) => process.send?.(report, () => (process.disconnect(), resolve(0))));
    });
  });
}
