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
  TELLS_OF: "is the only source for",
  TAKES_FROM: "takes a figure or date from",
};

/** `The second is no earlier than 5 March 2001, because it answers article/b, which mentions article/a.` One sentence for each
 *  day that another text sets; `name` is the text whose days they are. */
export function boundReasons(
  name: string,
  { earliest, latest, firm, earliestBy, latestBy }: ReasonedBounds,
): readonly string[] {
  const say = (bound: string, day: string | null, isFirm: boolean, steps: readonly BoundStep[], way: string): string =>
    `${capitalized(name)} is no ${bound} than ${dateText({ edtf: String(day) })}, because ${way}${inferredWords(steps)}` +
    `${isFirm ? "" : `; the date of ${steps.at(-1)?.article ?? ""} is not firm`}.`;
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

function capitalized(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

function wayBack(steps: readonly BoundStep[]): string {
  return `it ${steps.map(({ following, article }) => `${followingVerbs[following]} ${article}`).join(", which ")}`;
}

function wayForth(steps: readonly BoundStep[]): string {
  const links = steps.map(
    ({ following }, index) => `${followingVerbs[following]} ${steps[index - 1]?.article ?? "it"}`,
  );
  return `${steps.at(-1)?.article ?? ""} ${links.reverse().join(", which ")}`;
}
