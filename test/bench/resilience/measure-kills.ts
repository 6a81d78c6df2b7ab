import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findLosses, killWriter } from "../../support/kills/kill-writer.js";
import { writings, writeWorlds } from "../../support/kills/write-worlds.js";
import { createChance } from "../corpus/random.js";
import { loadProgram, type Program } from "../program.js";

/** What became of the files of processes that were killed as they wrote. */
export interface KillReport {
  readonly way: string;
  readonly kills: number;
  /** Of those how many had said that something was written. */
  readonly saidSome: number;
  /** What was wrong afterwards; `[]` where nothing was. */
  readonly losses: readonly string[];
}

/** Of each way of writing. */
const killsOfEach = 250;
const longestMs = 1_000;

/** Kills a loading and a patching process again and again, each at a moment left to chance, and looks through what is left. About ten minutes. */
export async function measureKills(
  root: string,
  programFolder: string,
  say: (text: string) => void,
): Promise<readonly KillReport[]> {
  const program = await loadProgram(programFolder);
  const folder = mkdtempSync(join(tmpdir(), "antiphony-bench-kills-"));
  const chance = createChance(5);
  const reports: KillReport[] = [];
  try {
    for (const writing of writings) {
      const losses: string[] = [];
      let saidSome = 0;
      for (let kill = 0; kill < killsOfEach; kill += 1) {
        const path = join(folder, `${writing.way}-${kill}`, "graph.sqlite");
        const args = [join(root, "scripts", "bench.mjs"), "writer", programFolder, path, writing.way];
        const said = await killWriter(args, chance.below(longestMs));
        if (said !== undefined) saidSome += 1;
        losses.push(...(await findLosses(path, writing, said, program)));
        rmSync(join(path, ".."), { recursive: true, force: true });
        if (kill % 50 === 49) say(`kills: ${kill + 1} of a process that ${writing.way}, ${losses.length} losses`);
      }
      reports.push({ way: writing.way, kills: killsOfEach, saidSome, losses });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return reports;
}

/** The process that is killed. */
export async function runWriter([programFolder = "", path = "", way]: readonly string[]): Promise<number> {
  const program: Program = await loadProgram(programFolder);
  const writing = writings.find((one) => one.way === way);
  if (writing === undefined) return 1;
  return writeWorlds(path, writing, program);
}

/** The reports in sentences. */
export function renderKills(reports: readonly KillReport[]): string {
  const lines = reports.flatMap(({ way, kills, saidSome, losses }) => [
    `- A process that ${way}: killed ${kills} times, ${saidSome} of them after it had acknowledged a write. ` +
      (losses.length === 0 ? "Nothing was lost, nothing was written in part, and every check was clean." : "**Lost:**"),
    ...losses.map((loss) => `  - ${loss}`),
  ]);
  return `${lines.join("\n")}\n`;
}
