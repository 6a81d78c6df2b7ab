import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { root, runTool } from "./shell.mjs";

/** Runs one project of jest.config.js. Gives its exit code and its counts; a suite that could not even load counts as failed. */
export async function runSuite(suite) {
  const report = `${root}.cache/jest/${suite}.json`;
  mkdirSync(`${root}.cache/jest`, { recursive: true });
  rmSync(report, { force: true });
  const options = ["--selectProjects", suite, "--passWithNoTests", "--json", "--outputFile", report];
  // Whole programs start there and are timed: one after the other.
  if (suite === "e2e") options.push("--runInBand");
  const code = await runTool("jest/bin/jest.js", options, { environment: { NODE_ENV: "test" } });
  return { code, ...countsOf(report) };
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
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const counts = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
