import { existsSync } from "node:fs";
import { root, run } from "./shell.mjs";

/** The versions of Node that the program is proved on besides the one that runs the tests: exact, so that a run can be repeated. */
const versions = { 22: "22.23.5", 24: "24.22.3" };

/** The major versions that `TEST_NODES` asks for, as in `22,24`; none if it is not set. */
export function askedNodes() {
  return (process.env.TEST_NODES ?? "").split(",").filter((major) => major !== "");
}

/** The program of this major version, taken from the package registry if it is not there yet: the packages that the package `node` consists of, one for each
 *  system, need no script to install them. `undefined` if it cannot be had. */
export async function findNode(major) {
  const version = versions[major];
  if (version === undefined)
    throw new Error(`TEST_NODES: there is no "${major}"; there are ${Object.keys(versions).join(" and ")}.`);
  const [system, folder] = [`node-${process.platform}-${process.arch}`, `${root}.cache/nodes/${major}`];
  const program = `${folder}/node_modules/${system}/bin/node`;
  if (existsSync(program)) return program;
  const options = ["--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const code = await run("npm", ["install", ...options, `${system}@${version}`]);
  return code === 0 && existsSync(program) ? program : undefined;
}
