import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeLicences } from "../licences/write-licences.mjs";
import { root, runTool } from "./shell.mjs";

/** What is built, from what, by which program. A part is rebuilt when the content of its inputs differs from last time. */
const parts = [
  {
    name: "server",
    inputs: ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"],
    ignores: ["src/graphiql"],
    clean: () => cleanServer(),
    make: () => runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"]),
    proof: "dist/cli/main.js",
  },
  {
    name: "GraphiQL",
    inputs: ["src/graphiql", "scripts/licences", "package-lock.json"],
    ignores: [],
    clean: () => rmSync(`${root}dist/graphiql`, { recursive: true, force: true }),
    make: () => bundle(),
    proof: "dist/graphiql/index.html",
  },
];

/** Builds what has changed. Exit code of the first part that fails, else 0. */
export async function build() {
  for (const part of parts) {
    const stamp = `${root}dist/.built-${part.name.toLowerCase()}`;
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

async function bundle() {
  const options = ["build", "--config", "src/graphiql/vite.config.ts", "--logLevel", "error"];
  const code = await runTool("vite/bin/vite.js", options);
  if (code === 0) writeLicences(root, "dist/graphiql/licences.md");
  return code;
}

/** Files of modules that no longer exist must not stay behind; the browser's bundles have their own stamp. */
function cleanServer() {
  if (!existsSync(`${root}dist`)) return;
  for (const name of readdirSync(`${root}dist`)) {
    if (name !== "graphiql" && !name.startsWith(".built-"))
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
