import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { most } from "./most-casts.mjs";

/* A cast says that the program knows better than the compiler, and nobody checks it. Their number may only fall. */

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where each cast of `src` stands: `src/planner/pagination/page.ts:30`. `as const` is none, and `as unknown as` is one. */
function findCasts() {
  const files = readdirSync(join(root, "src"), { recursive: true }).filter((name) => /(?<!\.d)\.ts$/.test(name));
  return files.sort().flatMap((name) => castsIn(join(root, "src", name)));
}

function castsIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isCast(node)) found.push(`${relative(root, path)}:${lineOf(node, source)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isCast(node) {
  if (!ts.isAssertionExpression(node) || ts.isConstTypeReference(node.type)) return false;
  return !(node.type.kind === ts.SyntaxKind.UnknownKeyword && ts.isAssertionExpression(node.parent));
}

function lineOf(node, source) {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

const casts = findCasts();
if (process.argv.includes("--list")) console.log(casts.join("\n"));
if (casts.length > most) {
  console.error(`src has ${casts.length} casts; at most ${most} are allowed. Let types flow, or narrow what you read.`);
  console.error("Find them with `node scripts/casts.mjs --list`.");
  process.exitCode = 1;
} else if (casts.length < most) {
  console.error(`src has only ${casts.length} casts. Lower the number in scripts/most-casts.mjs to ${casts.length}.`);
  process.exitCode = 1;
}
