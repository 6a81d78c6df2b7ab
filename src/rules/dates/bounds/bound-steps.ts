/** How one text is known to have come after another: it answers it, mentions it, is made from it as a translation or version, tells of it (the other is
 *  known only from it), or takes a figure or a date from it. */
export type Following = "ANSWERS" | "MENTIONS" | "MADE_FROM" | "TELLS_OF" | "TAKES_FROM";

/** One step from a text to another that it follows, or that follows it. */
export interface BoundStep {
  readonly following: Following;
  /** True if the two were matched by the editors: nothing that rests on it is firm. */
  readonly isInferred: boolean;
  /** The text that the step leads to. */
  readonly article: string;
}

/** Steps as they are kept with a text: `ANSWERS article/a-letter`, with a question mark behind the first word where it was inferred. */
export function writeSteps(steps: readonly BoundStep[]): readonly string[] {
  return steps.map(({ following, isInferred, article }) => `${following}${isInferred ? "?" : ""} ${article}`);
}

/** What `writeSteps` wrote. */
export function readSteps(written: unknown): readonly BoundStep[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((text) => {
    const [, word = "", doubt = "", article = ""] = /^(\w+)(\??) (.+)$/.exec(String(text)) ?? [];
    return isFollowing(word) ? [{ following: word, isInferred: doubt !== "", article }] : [];
  });
}

const followings: Readonly<Record<Following, true>> = {
  ANSWERS: true,
  MENTIONS: true,
  MADE_FROM: true,
  TELLS_OF: true,
  TAKES_FROM: true,
};

function isFollowing(word: string): word is Following {
  return Object.hasOwn(followings, word);
}
