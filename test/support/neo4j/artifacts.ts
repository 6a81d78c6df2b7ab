import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The server's classes, or the reason why they cannot be had on this machine. */
export type Artifacts = { readonly classPath: string } | { readonly missing: string };

/**
 * Finds the server's artifacts in the cache folder, and lets Maven fetch them where they are not there yet; works offline from then on.
 * The folder is named by the content of `pom.xml`, so that another version is another folder.
 */
export function findArtifacts(cacheFolder: string): Artifacts {
  const java = majorVersion("java", ["-version"], /version "(\d+)/);
  if (java === undefined || java < 17) return { missing: "Java 17 or later is not on this machine" };
  const pom = join(__dirname, "pom.xml");
  const folder = join(cacheFolder, `lib-${createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 8)}`);
  if (!existsSync(folder)) {
    if (majorVersion("mvn", ["-v"], /Apache Maven (\d+)/) === undefined)
      return { missing: "Maven is not on this machine" };
    const problem = fetchInto(folder, pom);
    if (problem !== undefined) return { missing: problem };
  }
  return { classPath: join(folder, "*") };
}

/** Copies through a folder of its own, so that a fetch which was cut short leaves nothing that looks whole. */
function fetchInto(folder: string, pom: string): string | undefined {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    const goal = [
      "-q",
      "-B",
      "-f",
      pom,
      "dependency:copy-dependencies",
      `-DoutputDirectory=${unfinished}`,
      "-DincludeScope=runtime",
    ];
    execFileSync("mvn", goal, { stdio: ["ignore", "pipe", "pipe"] });
    if (!existsSync(folder)) renameSync(unfinished, folder);
    return undefined;
  } catch (error) {
    return `Maven could not fetch Neo4j (${String(error).split("\n")[0]})`;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function majorVersion(command: string, args: readonly string[], pattern: RegExp): number | undefined {
  try {
    const output = execFileSync("sh", ["-c", `${[command, ...args].join(" ")} 2>&1`], { encoding: "utf8" });
    return Number(pattern.exec(output)?.[1] ?? Number.NaN) || undefined;
  } catch {
    return undefined;
  }
}
