import { LineCounter, parseDocument, type YAMLError } from "yaml";
import type { Problem } from "../problem.js";
import { decodeText } from "./decode-text.js";
import type { SourceFile } from "./source-file.js";

/** A file with its problems. `source` is left out where nothing of it could be read. */
export interface ParsedFile {
  readonly source?: SourceFile;
  readonly problems: readonly Problem[];
}

/** Reads one corpus file as YAML 1.2. */
export function parseFile(file: string, bytes: Uint8Array): ParsedFile {
  const decoded = decodeText(bytes);
  return "text" in decoded ? parseText(file, decoded.text) : { problems: [notUtf8(file, bytes, decoded)] };
}

function parseText(file: string, text: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: "1.2" });
  const flaws = [...document.errors, ...document.warnings];
  const problems = flaws.map((flaw) => toProblem(file, text, lines, flaw));
  if (document.errors.some(({ code }) => code !== "DUPLICATE_KEY")) return { problems };
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
    return { problems: [...problems, { ...broken, message: sentence((cause as Error).message) }] };
  }
}

function toProblem(file: string, text: string, lines: LineCounter, flaw: YAMLError): Problem {
  const { line, col } = lines.linePos(flaw.pos[0]);
  const place = {
    file,
    line,
    column: col,
    severity: flaw.name === "YAMLWarning" ? ("warning" as const) : ("error" as const),
  };
  if (flaw.code === "DUPLICATE_KEY") {
    const key = /^[^:\s]+/u.exec(text.slice(flaw.pos[0]))?.[0] ?? "";
    return { ...place, code: "DUPLICATE_KEY", message: `"${key}" stands here twice.`, hint: "Keep one of the two." };
  }
  return { ...place, code: "BROKEN_YAML", message: `This is not YAML: ${sentence(flaw.message)}`, hint: hintFor(flaw) };
}

const hints: Readonly<Record<string, string>> = {
  BAD_INDENT: "Indent by two blanks a level.",
  TAB_AS_INDENT: "Indent with blanks, not tabs.",
  MULTIPLE_DOCS: "Split it into several files.",
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
