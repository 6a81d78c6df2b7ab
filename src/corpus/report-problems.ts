import { renderProblem, type Problem } from "./problem.js";

/** The problems of a corpus as a command prints them. */
export interface CorpusProblems {
  readonly errorCount: number;
  readonly warningCount: number;
  /** One line a problem, in their order. */
  readonly lines: readonly string[];
  /** In a sentence: `2 errors and 1 warning in the corpus.`; in a second how much notes alone say, where that was asked for. */
  readonly summary: string;
}

/** Puts problems into words and numbers for `antiphony check` and `antiphony load`. */
export function toCorpusProblems(problems: readonly Problem[]): CorpusProblems {
  const errorCount = problems.filter(({ severity }) => severity === "error").length;
  const warningCount = problems.filter(({ severity }) => severity === "warning").length;
  const noteCount = problems.length - errorCount - warningCount;
  const found =
    errorCount + warningCount === 0
      ? "No problems in the corpus."
      : `${count(errorCount, "error")} and ${count(warningCount, "warning")} in the corpus.`;
  const summary = noteCount === 0 ? found : `${found} ${toSaid(noteCount)}`;
  return { errorCount, warningCount, lines: problems.map(renderProblem), summary };
}

function toSaid(noteCount: number): string {
  return `Notes say ${noteCount} ${noteCount === 1 ? "thing" : "things"} that no field says.`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}
