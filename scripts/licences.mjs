import { allowed, exceptions } from "./licences/allowed.mjs";
import { bundledIn } from "./licences/bundled.mjs";
import { findProblems } from "./licences/find-problems.mjs";
import { productionOf, readLocked } from "./licences/lockfile.mjs";
import { bundles } from "./steps/bundles.mjs";
import { root } from "./steps/shell.mjs";

// Says which packages may not be passed on with ours: those that are installed with it, and those in the bundles for browsers.
const folder = process.argv[2] ?? root;
const locked = readLocked(folder);
const bundled = bundles.flatMap((bundle) => bundledIn(folder, locked, bundle.folder));
const packages = [...new Set([...productionOf(locked), ...bundled])];
const problems = findProblems(folder, packages, { allowed, exceptions });
if (problems.length > 0) {
  console.error(`May not be passed on as they are:\n${problems.map((problem) => `  ${problem}\n`).join("")}
Do without the package, or take another. Where its licence goes together with Apache-2.0 and asks for no more than its notice, add the
licence to scripts/licences/allowed.mjs; where it is fine for another reason, name the package there with the reason.`);
  process.exitCode = 1;
} else console.log(`${packages.length} packages, each under a licence of scripts/licences/allowed.mjs.`);
