import satisfies from "spdx-satisfies";
import { needsOf, readInstalled } from "./lockfile.mjs";

/** A line for each package whose licence is not allowed, is not stated, or is not stated in SPDX's words; `[]` when all is well. */
export function findProblems(folder, packages, { allowed, exceptions }) {
  return packages
    .flatMap((found) => problemsOf(found, statementsOf(folder, found), [...allowed, ...exceptedFor(found, exceptions)]))
    .map(({ found, problem }) => `${found.name} ${found.version}: ${problem}${whoNeeds(found, packages)}`);
}

function exceptedFor({ name }, exceptions) {
  return exceptions.filter((exception) => exception.name === name).map(({ licence }) => licence);
}

/** What the registry says, and what the package says that was installed: both must do. */
function statementsOf(folder, found) {
  const installed = readInstalled(folder, found);
  const older = [installed?.licenses ?? []].flat();
  const stated = [found.license, installed?.license, ...older].map((licence) => licence?.type ?? licence);
  return [...new Set(stated)].filter((licence) => licence !== undefined && licence !== "");
}

function problemsOf(found, statements, allowed) {
  if (statements.length === 0) return [{ found, problem: "states no licence" }];
  return statements
    .map((licence) => ({ found, problem: problemOf(licence, allowed) }))
    .filter(({ problem }) => problem !== undefined);
}

function problemOf(licence, allowed) {
  try {
    return satisfies(licence, allowed) ? undefined : `is under ${licence}`;
  } catch {
    return `states "${licence}", which is no SPDX expression`;
  }
}

function whoNeeds({ name }, packages) {
  const needing = packages.filter((other) => needsOf(other).includes(name)).map((other) => other.name);
  return needing.length === 0 ? "" : `, needed by ${[...new Set(needing)].join(", ")}`;
}
