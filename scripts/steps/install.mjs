import { existsSync, readFileSync } from "node:fs";
import { root, run } from "./shell.mjs";

/** Installs exactly what the lockfile says, unless it is there already. Exit code of npm, 0 when nothing was to do. */
export async function install() {
  const missing = whyInstall();
  if (missing === undefined) return 0;
  console.error(`Installing packages (${missing}) …`);
  return run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** Compares the lockfile with npm's own record of what it installed, so that no stamp of ours can lie. */
function whyInstall() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return "first run";
  const wanted = readPackages(`${root}package-lock.json`);
  const present = readPackages(record);
  for (const [path, { version, optional, link }] of Object.entries(wanted)) {
    if (path === "" || link) continue;
    const isThere = present[path] !== undefined && existsSync(`${root}${path}`);
    if (!isThere && optional) continue;
    if (!isThere || present[path].version !== version)
      return `${path.slice("node_modules/".length)} ${version} is not there`;
  }
  return undefined;
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
