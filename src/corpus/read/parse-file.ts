import { LineCounter, parseDocument, visit, type Document, type YAMLError } from "yaml";
import type { Problem } from "../problem.js";
import { decodeText } from "./decode-text.js";
import type { SourceFile } from "./source-file.js";

/** A file with its problems. */
export interface ParsedFile {
  /** Left out where it could not be read. */
  readonly source?: SourceFile;
  /** Of a file that could not be read: what looks like the ids of its records, so that they are not missed elsewhere. */
  readonly unreadIds?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads one corpus file as YAML 1.2. */
export function parseFile(file: string, bytes: Uint8Array): ParsedFile {
  const decoded = decodeText(bytes);
  if ("text" in decoded) return parseText(file, decoded.text);
  return { problems: [notUtf8(file, bytes, decoded)], unreadIds: idsIn(new TextDecoder().decode(bytes)) };
}

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bid:\s*["']?(?<id>[a-z-]+\/[^\s"',}]+)/gu)].flatMap(({ groups }) => groups?.["id"] ?? []);
}

function parseText(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: "1.2" });
  const flaws = [...document.errors, ...document.warnings];
  const problems = flaws.map((flaw) => toProblem(file, text, lines, { flaw, offset: startOf(flaw, document) }));
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return { problems, unreadIds: idsIn(text) };
  try {
    return { source: { file, value: document.toJS({ maxAliasCount: 100 }), document, lines }, problems };
  } catch (cause) {
    const broken = {
      file,
      line: 1,
      column: 1,
      severity: "error" as const,
      code: "BROKEN_YAML",
      hint: "Write the values out.",
    };
    return {
      problems: [...problems, { ...broken, message: sentence((cause as Error).message) }],
      unreadIds: idsIn(text),
    };
  }
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
  return {
    ...place,
    code: "BROKEN_YAML",
    message: `This is not YAML: ${sentence(wordsOf(flaw))}`,
    hint: hintFor(flaw),
  };
}

function wordsOf({ code, message }: YAMLError): string {
  return code === "MISSING_CHAR" && message.includes("quote") ? "the quote that begins here is not closed" : message;
}

const hints: Readonly<Record<string, string>> = {
  BAD_INDENT: "Indent by two blanks a level.",
  TAB_AS_INDENT: "Indent with blanks, not tabs.",
  MULTIPLE_DOCS: "Split it into several files.",
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

function notUtf8(
  file: string,
  bytes: Uint8Array,
  { badOffset, before }: { readonly badOffset: number; readonly before: string },
): Problem {
  const linesBefore = before.split("\n");
  const byte = (bytes[badOffset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return {
    file,
    line: linesBefore.length,
    column: (linesBefore.at(-1) ?? "").length + 1,
    severity: "error",
    code: "NOT_UTF8",
    message: `The byte 0x${byte} at offset ${badOffset} is not UTF-8.`,
    hint: "Save the file as UTF-8.",
  };
}
