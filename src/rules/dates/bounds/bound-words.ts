import type { BoundStep, Following } from "./bound-steps.js";
import { dateText } from "../write-date.js";

/** The days between which a text lies, with what sets them. */
export interface ReasonedBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly firm: { readonly earliest: string | null; readonly latest: string | null };
  /** What it follows that sets its first day, if that is not its own date. */
  readonly earliestBy: readonly BoundStep[];
  readonly latestBy: readonly BoundStep[];
}

/** What one does that follows another. */
export const followingVerbs: Readonly<Record<Following, string>> = {
  ANSWERS: "answers",
  MENTIONS: "mentions",
  MADE_FROM: "is made from",
  TELLS_OF: "alone tells of",
  TAKES_FROM: "takes a figure or date from",
};

/** `That the second is no earlier than 5 March 2001 follows from article/a: it answers article/b, which mentions article/a.` One sentence for each
 *  day that another text sets; `name` is the text whose days they are. */
export function boundReasons(
  name: string,
  { earliest, latest, firm, earliestBy, latestBy }: ReasonedBounds,
): readonly string[] {
  const say = (bound: string, day: string | null, isFirm: boolean, steps: readonly BoundStep[], way: string): string =>
    `That ${name} is no ${bound} than ${dateText({ edtf: String(day) })} follows from ` +
    `${steps.at(-1)?.article ?? ""}${way}${inferredWords(steps)}${isFirm ? "" : "; the date of that is not firm"}.`;
  return [
    ...(earliestBy.length === 0
      ? []
      : [say("earlier", earliest, earliest === firm.earliest, earliestBy, wayBack(earliestBy))]),
    ...(latestBy.length === 0 ? [] : [say("later", latest, latest === firm.latest, latestBy, wayForth(latestBy))]),
  ];
}

/** What is said of steps of which some were inferred: the last part of a clause. */
export function inferredWords(steps: readonly BoundStep[]): string {
  if (!steps.some(({ isInferred }) => isInferred)) return "";
  return steps.length === 1 ? ", as the editors infer" : ", as the editors infer in part";
}

function wayBack(steps: readonly BoundStep[]): string {
  const [only, ...others] = steps;
  if (only !== undefined && others.length === 0) return `, ${clauses[only.following]}`;
  return `: it ${steps.map(({ following, article }) => `${followingVerbs[following]} ${article}`).join(", which ")}`;
}

function wayForth(steps: readonly BoundStep[]): string {
  const [only, ...others] = steps;
  if (only !== undefined && others.length === 0) return `, which ${followingVerbs[only.following]} it`;
  const links = steps.map(
    ({ following }, index) => `${followingVerbs[following]} ${steps[index - 1]?.article ?? "it"}`,
  );
  return `: that ${links.reverse().join(", which ")}`;
}

/** What the text is that another follows. */
const clauses: Readonly<Record<Following, string>> = {
  ANSWERS: "which it answers",
  MENTIONS: "which it mentions",
  MADE_FROM: "which it is made from",
  TELLS_OF: "which is known only from it",
  TAKES_FROM: "which it takes a figure or date from",
};
