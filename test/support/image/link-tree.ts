import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** Makes a file or a folder appear at another place too, by hard links, which cost neither time nor space; copies where the disk is another.
 *  What is there already stays. */
export function linkTree(from: string, to: string, isWanted: (name: string) => boolean = () => true): void {
  const found = lstatSync(from);
  if (found.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from).filter(isWanted)) linkTree(join(from, name), join(to, name), isWanted);
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else linkFile(from, to);
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
