import { LineCounter, parseDocument } from "yaml";
import type { Finding, Problem } from "../problem.js";
import { toAliasProblems } from "./alias-problems.js";
import { decodeText } from "./decode-text.js";
import type { SourceFile } from "./source-file.js";
import { normalizeTexts } from "./normalize-texts.js";
import { toUnreadable } from "./to-unreadable.js";
import { toYamlProblems } from "./yaml-problems.js";

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
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: "1.2" });
    const lost = mayHaveAlias.test(text) ? toAliasProblems(file, document, lines) : [];
    const problems = [...toYamlProblems(file, text, document, lines), ...lost];
    const isBroken = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
    if (isBroken || lost.length > 0) return { problems, unreadIds: idsIn(text) };
    normalizeTexts(document.contents);
    return { source: { file, text, value: document.toJS({ maxAliasCount: 100 }), document, lines }, problems };
  } catch {
    // The parser gives up on anchors that multiply beyond measure.
    return { problems: [atStart(file, tooMuch)], unreadIds: idsIn(text) };
  }
}

/* Most files have none, and need not be walked for them. */
const mayHaveAlias = /(?:^|[:\-?,[{])[ \t]*\*/mu;

/** A file that the disk does not give. */
export function unreadableFile(file: string, error: unknown): ParsedFile {
  return { problems: [atStart(file, toUnreadable(error, "file"))] };
}

const tooMuch: Finding = {
  code: "BROKEN_YAML",
  message: "This file repeats itself by anchors beyond measure.",
  hint: "Write the values out.",
};
function atStart(file: string, finding: Finding): Problem {
  return { file, line: 1, column: 1, severity: "error", ...finding };
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
