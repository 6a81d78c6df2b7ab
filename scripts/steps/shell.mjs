import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const isWindows = process.platform === "win32";

/** Runs a program in the repository with our terminal. Resolves to its exit code; a signal counts as 1. */
export function run(command, args, { environment = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...environment },
      shell: isWindows && command === "npm",
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs one of the packages' own programs, as `npx` would, but without asking npm; by the Node that is given, or by ours. */
export function runTool(path, args, { node = process.execPath, ...options } = {}) {
  return run(node, [`${root}node_modules/${path}`, ...args], options);
}

/** Ends the script when a step it cannot do without has failed. */
export async function must(step) {
  const code = await step;
  if (code !== 0) process.exit(code);
}
