import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Waits until no other suite uses the Neo4j of this run: there is one database for all workers. Gives the way to let it go. */
export async function lockNeo4j(home: string): Promise<() => void> {
  const path = join(home, "suite.lock");
  while (!take(path)) await wait(20);
  return () => rmSync(path, { force: true });
}

/** A lock whose owner is gone is taken over. */
function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isOrphan(path)) rmSync(path, { force: true });
    return false;
  }
}

function isOrphan(path: string): boolean {
  try {
    const owner = Number(readFileSync(path, "utf8"));
    return owner > 0 && !process.kill(owner, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
