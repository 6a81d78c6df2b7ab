import { renderProblem, type Problem } from "./problem.js";

/** The problems of a corpus as a command prints them. */
export interface CorpusProblems {
  readonly errorCount: number;
  readonly warningCount: number;
  /** One line a problem, in their order. */
  readonly lines: readonly string[];
  /** One sentence: `2 errors and 1 warning in the corpus.` */
  readonly summary: string;
}

/** Puts problems into words and numbers for `antiphony check` and `antiphony load`. */
export function toCorpusProblems(problems: readonly Problem[]): CorpusProblems {
  const errorCount = problems.filter(({ severity }) => severity === "error").length;
  const warningCount = problems.length - errorCount;
  const summary =
    problems.length === 0
      ? "No problems in the corpus."
      : `${count(errorCount, "error")} and ${count(warningCount, "warning")} in the corpus.`;
  return { errorCount, warningCount, lines: problems.map(renderProblem), summary };
}

function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}
