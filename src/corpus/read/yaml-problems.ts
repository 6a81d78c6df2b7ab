import { isScalar, visit, type Document, type LineCounter, type YAMLError } from "yaml";
import type { Finding, Problem } from "../problem.js";
import { cutText } from "./cut-text.js";

/** The errors and warnings of a parsed document, each at its place. */
export function toYamlProblems(file: string, text: string, document: Document, lines: LineCounter): readonly Problem[] {
  const flaws = [...document.errors, ...document.warnings];
  return flaws.map((flaw) => {
    const problem = toProblem(file, text, lines, { flaw, offset: startOf(flaw, document) });
    const isLoss =
      flaw.code === "TAG_RESOLVE_FAILED" &&
      startsOfTagged(document).some((start) => isTagOf(text.slice(flaw.pos[1], start)));
    return isLoss ? { ...problem, severity: "error", ...cutText(text.slice(...flaw.pos), "a tag") } : problem;
  });
}

/** Where the texts and numbers begin that have a tag. */
function startsOfTagged(document: Document): readonly number[] {
  const starts: number[] = [];
  visit(document, {
    Value: (_key, node) => {
      if (isScalar(node) && node.tag !== undefined && node.range) starts.push(node.range[0]);
    },
  });
  return starts;
}

/** Whether nothing but an anchor stands between a tag and a value. */
function isTagOf(between: string): boolean {
  return /^\s*(?:&\S+\s*)?$/u.test(between);
}

/** Where a quote is not closed, the parser names the end of the file; the quote's start is of more use. */
function startOf(flaw: YAMLError, document: Document): number {
  let start = flaw.pos[0];
  if (flaw.code !== "MISSING_CHAR") return start;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith("QUOTE_") && range && range[0] <= flaw.pos[0] && range[1] >= flaw.pos[0]) start = range[0];
    },
  });
  return start;
}

function toProblem(
  file: string,
  text: string,
  lines: LineCounter,
  at: { readonly flaw: YAMLError; readonly offset: number },
): Problem {
  const { flaw, offset } = at;
  const { line, col } = lines.linePos(offset);
  const severity = flaw.name === "YAMLWarning" ? "warning" : "error";
  const place = { file, line, column: col, severity } as const;
  if (flaw.code === "DUPLICATE_KEY") {
    const key = /^[^:\s]+/u.exec(text.slice(offset))?.[0] ?? "";
    return { ...place, code: "DUPLICATE_KEY", message: `"${key}" stands here twice.`, hint: "Keep one of the two." };
  }
  if (flaw.code === "MULTIPLE_DOCS") return { ...place, ...secondDocument };
  return {
    ...place,
    code: "BROKEN_YAML",
    message: `This is not YAML: ${sentence(wordsOf(flaw))}`,
    hint: hintFor(flaw),
  };
}

const secondDocument: Finding = {
  code: "BROKEN_YAML",
  message: "A second YAML document begins here, but a corpus file is one document.",
  hint: "Take this line out, or move what follows to a file of its own.",
};

function wordsOf({ code, message }: YAMLError): string {
  if (code === "RESOURCE_EXHAUSTION") return "it is nested too deeply";
  return code === "MISSING_CHAR" && message.includes("quote") ? "the quote that begins here is not closed" : message;
}

const hints: Readonly<Record<string, string>> = {
  BAD_INDENT: "Indent by two blanks a level.",
  TAB_AS_INDENT: "Indent with blanks, not tabs.",
  RESOURCE_EXHAUSTION: "Take the needless levels out.",
  MISSING_CHAR: "Write the missing sign.",
  UNEXPECTED_TOKEN: "Put the value in quotes if it is meant as text.",
};

function hintFor({ code }: YAMLError): string {
  return (
    hints[code] ?? "Put texts with `: `, ` #` or a sign at their start in quotes, and indent by two blanks a level."
  );
}

function sentence(text: string): string {
  const [first = ""] = text.split("\n");
  return /[.!?]$/u.test(first) ? first : `${first}.`;
}
