/** What is wrong at one place of a corpus, and what to do about it. */
export interface Problem {
  /** The folder as the caller named it, with the file's path in it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** An error keeps the corpus from being loaded; a warning does not; a note is told only to whoever asks for it. */
  readonly severity: "error" | "warning" | "note";
  /** Names the kind of problem for scripts: `UNKNOWN_FIELD`. Never changes. */
  readonly code: string;
  /** One sentence: what is so. */
  readonly message: string;
  /** One imperative sentence: what to do. */
  readonly hint: string;
}

/** A problem without its place. */
export type Finding = Pick<Problem, "code" | "message" | "hint"> & { readonly severity?: Problem["severity"] };

/** One line, as compilers write it: `seed/votes.yaml:12:5: error: "when" is not … Write …` */
export function renderProblem(problem: Problem): string {
  const { file, line, column, severity, message, hint } = problem;
  return `${file}:${line}:${column}: ${severity}: ${message} ${hint}`;
}

/** By file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.message, b.message);
}

/** By code unit, whatever the machine's language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
