import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeLicences } from "../licences/write-licences.mjs";
import { bundles } from "./bundles.mjs";
import { compress } from "./compress.mjs";
import { root, runTool } from "./shell.mjs";

/** What is built, from what, by which program. A part is rebuilt when the content of its inputs differs from last time. */
const parts = [
  {
    name: "server",
    inputs: ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    ignores: ["src/web"],
    clean: () => cleanServer(),
    make: () => runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"]),
    proof: "dist/cli/main.js",
  },
  ...bundles.map(toPart),
];

/** Builds what has changed. Exit code of the first part that fails, else 0. */
export async function build() {
  for (const part of parts) {
    const stamp = `${root}dist/.built-${part.name.toLowerCase().replaceAll(" ", "-")}`;
    const content = hashOf(part);
    if (existsSync(`${root}${part.proof}`) && existsSync(stamp) && readFileSync(stamp, "utf8") === content) continue;
    console.error(`Building ${part.name} …`);
    rmSync(stamp, { force: true });
    part.clean();
    const code = await part.make();
    if (code !== 0) return code;
    mkdirSync(`${root}dist`, { recursive: true });
    writeFileSync(stamp, content);
  }
  return 0;
}

function toPart({ name, folder, others, isCompressed }) {
  return {
    name,
    inputs: [`src/web/${folder}`, ...others, "scripts/licences", "package-lock.json"],
    ignores: [],
    clean: () => rmSync(`${root}dist/${folder}`, { recursive: true, force: true }),
    make: () => bundle({ name, folder, isCompressed }),
    proof: `dist/${folder}/licences.md`,
  };
}

async function bundle({ name, folder, isCompressed }) {
  const options = ["build", "--config", `src/web/${folder}/vite.config.ts`, "--logLevel", "error"];
  const code = await runTool("vite/bin/vite.js", options);
  if (code !== 0) return code;
  writeLicences(root, { name, folder });
  if (isCompressed) compress(`${root}dist/${folder}/assets`);
  return 0;
}

/** Files of modules that no longer exist must not stay behind; the browser's bundles have their own stamp. */
function cleanServer() {
  if (!existsSync(`${root}dist`)) return;
  const others = bundles.map(({ folder }) => folder);
  for (const name of readdirSync(`${root}dist`)) {
    if (!others.includes(name) && !name.startsWith(".built-"))
      rmSync(`${root}dist/${name}`, { recursive: true, force: true });
  }
}

function hashOf({ inputs, ignores }) {
  const hash = createHash("sha256").update(process.version.split(".")[0]);
  for (const path of inputs.flatMap((input) => filesUnder(input, ignores))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(`${root}${path}`))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path, ignores) {
  if (ignores.includes(path) || !existsSync(`${root}${path}`)) return [];
  try {
    const names = readdirSync(`${root}${path}`).sort();
    return names.flatMap((name) => filesUnder(`${path}/${name}`, ignores));
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    throw error;
  }
}
