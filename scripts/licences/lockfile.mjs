import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every package of a folder's lockfile but the folder's own: where it is installed, its name, its entry. Those for other platforms too. */
export function readLocked(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { link }]) => path !== "" && !link)
    .map(([path, entry]) => ({ path, name: entry.name ?? nameOf(path), ...entry }));
}

/** What somebody gets who installs the package: all but what is only there for development. */
export function productionOf(locked) {
  return locked.filter(({ dev }) => !dev);
}

/** The packages of these names at the top, and all that they need, found as Node looks for it. */
export function closureOf(locked, names) {
  const byPath = new Map(locked.map((found) => [found.path, found]));
  const reached = new Map();
  const waiting = names.map((name) => find(byPath, "", name));
  while (waiting.length > 0) {
    const found = waiting.pop();
    if (found === undefined || reached.has(found.path)) continue;
    reached.set(found.path, found);
    for (const name of needsOf(found)) waiting.push(find(byPath, found.path, name));
  }
  return [...reached.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The package's own package.json, `undefined` where it is not installed: a build for another platform. */
export function readInstalled(folder, { path }) {
  const file = join(folder, path, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Names of what a package cannot do without. */
export function needsOf({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {}), ...peers];
}

/** Beside the package, then in every folder above. */
function find(byPath, path, name) {
  const own = byPath.get(`${path === "" ? "" : `${path}/`}node_modules/${name}`);
  if (own !== undefined || path === "") return own;
  return find(byPath, path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
