import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import type { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { build } from "../../../src/graph/edit/patch.js";
import type { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import type { findDisagreements } from "../../../src/store/find-disagreements.js";
import type { readMeta } from "../../../src/store/meta.js";
import { generateRecords } from "../corpora/generate-records.js";
import { viewOf } from "../graph/graph-view.js";
import type { Writing } from "./write-worlds.js";

/** Has another process write worlds, as `writeWorlds` does, and kills it so many milliseconds after it has opened the file. Gives the size of the
 *  last world that it said was written; `undefined` for none. @throws Error where it ended before it was killed */
export async function killWriter(args: readonly string[], afterMs: number): Promise<number | undefined> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let last: number | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "opened") setTimeout(() => child.kill("SIGKILL"), afterMs);
    else last = Number(line);
  }
  const [code, signal] = await exited;
  if (signal !== "SIGKILL") throw new Error(`It ended by itself, with ${String(code)}.`);
  return last;
}

/** What reads the file again. */
export interface Readers {
  readonly openEmbedded: typeof openEmbedded;
  readonly readMeta: typeof readMeta;
  readonly findDisagreements: typeof findDisagreements;
  readonly build: typeof build;
  readonly declaredLayout: typeof declaredLayout;
}

/** What is wrong with a file whose writer was killed after it had said that the world of this size was written; `[]` where it holds that one or
 *  the one after it, as a whole. */
export async function findLosses(
  path: string,
  { sizes }: Writing,
  said: number | undefined,
  { openEmbedded, readMeta, findDisagreements, build, declaredLayout }: Readers,
): Promise<readonly string[]> {
  const engine = await openEmbedded({ path });
  try {
    const found = (await readMeta(engine))?.recordCount ?? 0;
    const next = said === undefined ? sizes[0] : sizes[(sizes.indexOf(said) + 1) % sizes.length];
    const size = [said ?? 0, next ?? 0].find((one) => generateRecords(one).length === found);
    if (size === undefined && found > 0) return [`There are ${found} records after the world of ${said} was written.`];
    if (size === undefined && said !== undefined) return [`The world of ${said} is lost.`];
    const disagreements = await findDisagreements(engine, ({ edges }) =>
      edges.filter(({ from }) => from !== undefined),
    );
    const { snapshot } = await engine.graph();
    const wanted = build(size === undefined || found === 0 ? [] : generateRecords(size), declaredLayout());
    const isWhole = isDeepStrictEqual(viewOf(snapshot), viewOf(wanted));
    return [
      ...disagreements.map(({ id, problem }) => `"${id}" is ${problem}.`),
      ...(isWhole ? [] : [`The world of ${size} is not whole.`]),
    ];
  } finally {
    await engine.close();
  }
}
