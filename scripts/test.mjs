import { availableParallelism } from "node:os";
import { build } from "./steps/build.mjs";
import { bundles } from "./steps/bundles.mjs";
import { install } from "./steps/install.mjs";
import { runSuite, slowestFiles, summarize } from "./steps/jest.mjs";
import { askedNodes, findNode } from "./steps/nodes.mjs";
import { must, run, runTool } from "./steps/shell.mjs";

/** What must hold before tests run, each also an npm script of its own. Each keeps one core busy, so that they run in two lanes, which take about as long. */
const lanes = [
  [
    { name: "lint", check: () => runTool("eslint/bin/eslint.js", ["--max-warnings", "0", "."]) },
    { name: "casts", check: () => run(process.execPath, ["scripts/casts.mjs"]) },
    { name: "Dockerfile", check: () => runTool("dockerfile-utils/bin/dockerfile-utils", ["lint", "Dockerfile"]) },
    {
      name: "Compose file",
      check: () => runTool("dclint/bin/dclint.cjs", ["--max-warnings", "0", "docker-compose.yml"]),
    },
    { name: "licences", check: () => run(process.execPath, ["scripts/licences.mjs"]) },
    { name: "build", check: () => build() },
    { name: "generated pages", check: () => run(process.execPath, ["scripts/docs.mjs", "--check"]) },
  ],
  [
    { name: "format", check: () => runTool("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]) },
    { name: "types", check: () => runTool("typescript/bin/tsc", ["-p", "tsconfig.json"]) },
    ...bundles.map(({ name, folder }) => ({
      name: `types of ${name}`,
      check: () => runTool("typescript/bin/tsc", ["-p", `src/web/${folder}/tsconfig.json`]),
    })),
    {
      name: "imports",
      check: () => runTool("dependency-cruiser/bin/dependency-cruise.mjs", ["--output-type", "err", "src"]),
    },
  ],
];
/** What runs on other versions of Node: units, and what is said of the embedded engine and of what is kept in it. */
const onOtherNodes = { unit: [], engines: ["--testPathPatterns", "test/engines/(embedded|store)/"] };

await must(install());
const started = Date.now();
const failedChecks = (await Promise.all(lanes.map(failedOf))).flat();
const results = (await Promise.all([onNeo4j(), besideIt()])).flat();

const total = summarize(results, failedChecks);
console.log(`\nThe slowest test files:\n${slowestFiles(results).join("\n")}`);
if (failedChecks.length > 0) console.log(`\nDid not hold: ${failedChecks.join(", ")}.`);
console.log(`\nAll of it took ${seconds(started)}.`);
console.log(total.line);
process.exitCode = total.isGood ? 0 : 1;

/** The names of the checks of a lane that do not hold. */
async function failedOf(lane) {
  const failed = [];
  for (const { name, check } of lane) if ((await timed(name, check)) !== 0) failed.push(name);
  return failed;
}

/** What asks Neo4j, which answers one suite after the other: as a rule a suite waits for its turn, and its core is free. */
async function onNeo4j() {
  return [await timed("engines", () => runSuite("engines"))];
}

/** All else meanwhile, one test file at a time: with it the other cores are busy. */
async function besideIt() {
  const more = ["--maxWorkers", String(Math.max(1, availableParallelism() - 1))];
  const results = [];
  for (const suite of ["unit", "golden", "e2e"]) results.push(await timed(suite, () => runSuite(suite, { more })));
  for (const [at, major] of askedNodes().entries()) {
    const node = await findNode(major);
    if (node === undefined) failedChecks.push(`Node ${major}`);
    else
      for (const suite of Object.keys(onOtherNodes)) {
        const name = `${suite} on Node ${major}`;
        results.push(await timed(name, () => onNode(node, suite, { name, at, more })));
      }
  }
  return results;
}

/** Each of the other versions runs its share of the test files, over the engine that is part of the program, so that all of them together take as long as one. */
function onNode(node, suite, { name, at, more }) {
  const share = ["--shard", `${at + 1}/${askedNodes().length}`, ...onOtherNodes[suite]];
  const environment = { TEST_ENGINES: "embedded", REQUIRE_ENGINES: "embedded" };
  return runSuite(suite, { name, node, environment, more: [...more, ...share] });
}

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
