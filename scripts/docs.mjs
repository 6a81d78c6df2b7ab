import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pages } from "./docs/pages.mjs";
import { root } from "./steps/shell.mjs";

// Writes every generated page; with --check only says which of them are not as they would be written.
const isChecking = process.argv.includes("--check");
const stale = [];
for (const { path, render } of pages) {
  const text = await render();
  if (existsSync(`${root}${path}`) && readFileSync(`${root}${path}`, "utf8") === text) continue;
  if (isChecking) stale.push(path);
  else write(path, text);
}
if (stale.length > 0) {
  console.error(`Not as \`npm run docs\` writes it: ${stale.join(", ")}.`);
  process.exitCode = 1;
}

function write(path, text) {
  mkdirSync(dirname(`${root}${path}`), { recursive: true });
  writeFileSync(`${root}${path}`, text);
  console.error(`Wrote ${path}`);
}
