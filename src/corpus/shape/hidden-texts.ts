import { findHidden, findStray, isVisible, type HiddenCharacter } from "../../rules/text/hidden-characters.js";
import { positionAt, problemAt, type SourceFile } from "../read/source-file.js";
import type { Problem } from "../problem.js";
import { freeTextsIn } from "./free-text-values.js";

/** Characters that nobody can see and that do nothing where they stand, each text's first: what holds one is another text than it seems. */
export function findHiddenTexts(source: SourceFile): readonly Problem[] {
  if (!mayHide(source.text)) return [];
  return freeTextsIn(source).flatMap(({ node: { value }, path }) => {
    // A text of nothing else is told as empty.
    const stray = typeof value === "string" && isVisible(value) ? findStray(value) : undefined;
    if (stray === undefined) return [];
    return [{ ...nameHidden(source, problemAt({ source, path }, empty), stray), severity: "warning" as const }];
  });
}

/** The problem of a value that does not fit, told by the hidden character that it holds: without it the value may well fit. The problem itself where it holds none. */
export function preferHidden(source: SourceFile, problem: Problem, value: unknown): Problem {
  const hidden = typeof value === "string" ? findHidden(value) : undefined;
  return hidden === undefined ? problem : nameHidden(source, problem, hidden);
}

/* Most files hold none, and no escape that could be one, and need not be walked. */
function mayHide(text: string): boolean {
  return findHidden(text) !== undefined || /\\[^"\\/nt\r\n]/u.test(text);
}

const empty = { code: "", message: "", hint: "" };

function nameHidden(source: SourceFile, problem: Problem, hidden: HiddenCharacter): Problem {
  const start = (source.lines.lineStarts[problem.line - 1] ?? 0) + problem.column - 1;
  // One that is written as an escape does not stand in the file itself: then the start of the text is shown.
  const found = source.text.indexOf(hidden.character, start);
  const isNear = found >= 0 && found - start <= hidden.offset + 1;
  return {
    ...problem,
    ...positionAt(source, isNear ? found : start),
    code: "HIDDEN_CHARACTER",
    message: `Here stands ${hidden.name}, which nobody can see.`,
    hint: "Take it out.",
  };
}
