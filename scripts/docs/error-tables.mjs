import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { markdownTable } from "../../dist/base/markdown-table.js";
import { limitsOf } from "../../dist/server/limits/limits.js";
import { requestCodes } from "../../dist/server/http/request-codes.js";
import { tiers } from "../../dist/server/limits/tiers.js";
import { root } from "../steps/shell.mjs";

/** What `docs/errors.md` is filled with: every code that a person or a program may meet, from the error classes themselves, the table of limits and that of the HTTP layer. */
export function errorTables() {
  return {
    requestCodes: markdownTable(
      ["code", "status", "meaning"],
      requestCodes.map(({ code, status, meaning }) => [`\`${code}\``, status, meaning]),
    ),
    limitCodes: codeTable(limitsOf(tiers.anonymous), "what is limited"),
    errorCodes: rooms(sourceFiles("src").flatMap(errorsIn)),
  };
}

function rooms(classes) {
  const names = [...new Set(classes.map(({ room }) => room))].sort();
  return names
    .map((name) => {
      const own = classes.filter(({ room }) => room === name).sort((a, b) => (a.code < b.code ? -1 : 1));
      return `## From \`src/${name}\`\n\n${codeTable(own, "meaning")}`;
    })
    .join("\n\n");
}

function codeTable(codes, heading) {
  return markdownTable(
    ["code", heading],
    codes.map(({ code, meaning }) => [`\`${code}\``, meaning]),
  );
}

function sourceFiles(folder) {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith("errors.ts") ? [path] : [];
  });
}

/** Exported classes with a `code` of their own; their docstring is the meaning. */
function errorsIn(path) {
  const source = ts.createSourceFile(path, readFileSync(`${root}${path}`, "utf8"), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const code = declaration.members.find((member) => member.name?.getText() === "code")?.initializer;
    if (code === undefined || !ts.isStringLiteral(code)) return [];
    return [{ room: path.split("/")[1], code: code.text, meaning: meaningOf(declaration) }];
  });
}

function meaningOf(declaration) {
  const [comment] = ts.getJSDocCommentsAndTags(declaration);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? "").replace(/\s+/g, " ").trim();
}
