import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { root, runTool } from "./shell.mjs";

/** Runs one project of jest.config.js, by the Node that is given or by ours; what runs beside it has another name. Gives its exit code and its counts; a suite that could not even load counts as failed. */
export async function runSuite(suite, { name = suite, node = process.execPath, environment = {}, more = [] } = {}) {
  const report = `${root}.cache/jest/${name.replaceAll(" ", "-")}.json`;
  mkdirSync(`${root}.cache/jest`, { recursive: true });
  rmSync(report, { force: true });
  const options = ["--selectProjects", suite, "--passWithNoTests", "--json", "--outputFile", report, ...more];
  const code = await runTool("jest/bin/jest.js", options, { node, environment: { NODE_ENV: "test", ...environment } });
  return { code, ...countsOf(report) };
}

/** The ten test files that took longest, each with its seconds. */
export function slowestFiles(results) {
  const files = results.flatMap(({ files }) => files).sort((a, b) => b.ms - a.ms);
  return files.slice(0, 10).map(({ ms, name }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
}

/** One closing line over all suites. A check that does not hold counts as one failure. */
export function summarize(results, failedChecks) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ code, failed }) => code !== 0 && failed === 0).length;
  const failed = sum("failed") + broken + failedChecks.length;
  const skipped = sum("skipped");
  const line = `${sum("passed")} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return { line, isGood: failed === 0 };
}

function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0, files: [] };
  const counts = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
    skipped: counts.numPendingTests + counts.numTodoTests,
    files: counts.testResults.map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      ms: endTime - startTime,
    })),
  };
}
