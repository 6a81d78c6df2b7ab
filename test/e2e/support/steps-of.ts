import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** How many modules a program that has ended had loaded, and how many functions, branches and bodies of loops in them had run; from what it
 *  left in the folder of its NODE_V8_COVERAGE. Unlike time these are the same on a busy machine. */
export function readStepsOf(folder: string): { readonly modules: number; readonly steps: number } {
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Coverage);
  const modules = reports.flatMap(({ result }) => result).filter(({ url }) => url.startsWith("file:"));
  const counts = modules.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  );
  return { modules: modules.length, steps: counts.reduce((sum, count) => sum + count, 0) };
}
