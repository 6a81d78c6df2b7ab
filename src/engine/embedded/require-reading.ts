import { ReadOnlyQueryError } from "../errors.js";

const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const writing = /(?<![.:$\w])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|INSERT)\b/i;

/** Texts that have been found to read; there are only as many as our own code writes. */
const known = new Set<string>();
const mostKnown = 5000;

/** Lets texts through that only read: the library has no sessions that could not write. @throws ReadOnlyQueryError */
export function requireReading(text: string): void {
  if (known.has(text)) return;
  if (writing.test(text.replace(quoted, "''"))) throw new ReadOnlyQueryError(text);
  if (known.size >= mostKnown) known.clear();
  known.add(text);
}
