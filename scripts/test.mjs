import { build } from "./steps/build.mjs";
import { bundles } from "./steps/bundles.mjs";
import { install } from "./steps/install.mjs";
import { runSuite, slowestFiles, summarize } from "./steps/jest.mjs";
import { must, run, runTool } from "./steps/shell.mjs";

/** What must hold before tests run, cheapest first. Each is also an npm script of its own. */
const checks = [
  { name: "format", check: () => runTool("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]) },
  { name: "lint", check: () => runTool("eslint/bin/eslint.js", ["--max-warnings", "0", "."]) },
  { name: "casts", check: () => run(process.execPath, ["scripts/casts.mjs"]) },
  { name: "types", check: () => runTool("typescript/bin/tsc", ["-p", "tsconfig.json"]) },
  ...bundles.map(({ name, folder }) => ({
    name: `types of ${name}`,
    check: () => runTool("typescript/bin/tsc", ["-p", `src/web/${folder}/tsconfig.json`]),
  })),
  {
    name: "imports",
    check: () => runTool("dependency-cruiser/bin/dependency-cruise.mjs", ["--output-type", "err", "src"]),
  },
  { name: "Dockerfile", check: () => runTool("dockerfile-utils/bin/dockerfile-utils", ["lint", "Dockerfile"]) },
  {
    name: "Compose file",
    check: () => runTool("dclint/bin/dclint.cjs", ["--max-warnings", "0", "docker-compose.yml"]),
  },
  { name: "licences", check: () => run(process.execPath, ["scripts/licences.mjs"]) },
  { name: "build", check: () => build() },
  { name: "generated pages", check: () => run(process.execPath, ["scripts/docs.mjs", "--check"]) },
];
const suites = ["unit", "golden", "engines", "e2e"];

await must(install());
const started = Date.now();
const failedChecks = [];
for (const { name, check } of checks) {
  const code = await timed(name, check);
  if (code !== 0) failedChecks.push(name);
}
const results = [];
for (const suite of suites) results.push(await timed(suite, () => runSuite(suite)));

const total = summarize(results, failedChecks);
console.log(`\nThe slowest test files:\n${slowestFiles(results).join("\n")}`);
if (failedChecks.length > 0) console.log(`\nDid not hold: ${failedChecks.join(", ")}.`);
console.log(`\nAll of it took ${seconds(started)}.`);
console.log(total.line);
process.exitCode = total.isGood ? 0 : 1;

async function timed(name, step) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const outcome = await step();
  console.log(`   ${name}: ${seconds(began)}`);
  return outcome;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
