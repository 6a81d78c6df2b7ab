import { groupBy } from "../../base/group-by.js";
import { firstOfText } from "../../base/list-text.js";
import { bearsOut, isEcho, isSameReading, originOf, type ClaimReading } from "./claim-reading.js";

/** How a work supports a claim. */
export type SupportKind = "SAYS_IT" | "MORE_EXACTLY";

/** What shows that a work has a figure from itself. */
export type Independence = "ONLY_WORK" | "OWN_FIGURE" | "NO_DERIVATION_RECORDED";

/** A work that says what a claim says, or says it more exactly. */
export interface Support<C extends ClaimReading = ClaimReading> {
  /** Its claims that do, in the order in which they were given. Never empty. */
  readonly claims: readonly C[];
  readonly kind: SupportKind;
  readonly independence: Independence;
  /** Claims that repeat these and therefore add nothing. */
  readonly echoes: readonly C[];
}

/** The works behind a claim, in the order in which they were given: a repetition of another claim is none. `counting` are the claims that count. */
export function supportOf<C extends ClaimReading>(claim: C, counting: readonly C[]): readonly Support<C>[] {
  const saying = counting.filter((other) => !isEcho(other) && bearsOut(other, claim));
  const works = [...groupBy(saying, ({ workId }) => workId).values()];
  return works.map((claims) => {
    const others = works.filter((work) => work !== claims).flat();
    const ids = new Set(claims.map(({ id }) => id));
    return {
      claims,
      kind: claims.some((own) => isSameReading(own, claim)) ? "SAYS_IT" : "MORE_EXACTLY",
      independence: independenceOf(claims, others),
      echoes: counting.filter((other) => isEcho(other) && ids.has(originOf(other, counting)?.id ?? "")),
    };
  });
}

/** Who says a claim, in a sentence's first half: `3 works support it (“A” says it; “B” and “C” are more exact)`. */
export function supportText(works: readonly Support[]): string {
  const kinds = (["SAYS_IT", "MORE_EXACTLY"] as const).map((kind) => works.filter((work) => work.kind === kind));
  const [saying = [], closer = []] = kinds;
  const number = works.length === 1 ? "One work" : `${String(works.length)} works`;
  if (works.length === 0) return "No independent work says it";
  if (closer.length === 0) return `${number} ${says(works)} (${namesOf(works)})`;
  if (saying.length === 0) return `${number} ${says(works)} more exactly (${namesOf(works)})`;
  const areExact = closer.length === 1 ? "is" : "are";
  return `${number} support it (${namesOf(saying)} ${says(saying)}; ${namesOf(closer)} ${areExact} more exact)`;
}

const reasons: Readonly<Record<Independence, string>> = {
  ONLY_WORK: "No other work says it.",
  OWN_FIGURE: "No other of these works says it so exactly, so it is not taken from them.",
  NO_DERIVATION_RECORDED: "No derivation from another of these works is recorded; that there is none is not known.",
};

/** Why a work counts as one of its own, in a sentence. */
export function independenceText({ independence, echoes }: Support): string {
  if (echoes.length === 0) return reasons[independence];
  const repeating =
    echoes.length === 1 ? "One claim that repeats it is" : `${String(echoes.length)} claims that repeat it are`;
  return `${reasons[independence]} ${repeating} not counted.`;
}

/** Most works that a sentence names. */
const MOST_NAMED = 3;

/* Something exact cannot be taken from what is less exact. */
function independenceOf(claims: readonly ClaimReading[], others: readonly ClaimReading[]): Independence {
  if (others.length === 0) return "ONLY_WORK";
  const isOwn = claims.some((own) => !others.some((other) => bearsOut(other, own)));
  return isOwn ? "OWN_FIGURE" : "NO_DERIVATION_RECORDED";
}

function says(works: readonly Support[]): string {
  return works.length === 1 ? "says it" : "say it";
}

function namesOf(works: readonly Support[]): string {
  const names = works.map(({ claims: [claim] }) => claim?.sourceTitle ?? "");
  return firstOfText(names, MOST_NAMED);
}
