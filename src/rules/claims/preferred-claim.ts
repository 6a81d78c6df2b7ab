import { bearsOut, boundsOfDate, counts, hasValue, isSameReading, workOf, type ClaimReading } from "./claim-reading.js";

/** The claim to show first, and why, in a sentence for a reader. */
export interface PreferredClaim<C extends ClaimReading = ClaimReading> {
  readonly claim: C;
  readonly because: string;
}

interface Candidate<C> {
  readonly claim: C;
  /** How many independent works say what it says, or say it more exactly. */
  readonly support: number;
}

/** One rule that sets a candidate above another; the first that tells two apart decides. */
interface Rule {
  readonly weigh: (candidate: Candidate<ClaimReading>) => number | string;
  readonly because: (support: number) => string;
}

/** Larger comes first; texts in their order. */
const rules: readonly Rule[] = [
  {
    weigh: ({ claim }) => (claim.rank === "PREFERRED" ? 1 : 0),
    because: () => "An editor ranked it above the others.",
  },
  {
    weigh: ({ claim }) => (!hasValue(claim) ? 0 : claim.valueKind === "TEXT" ? 1 : 2),
    because: () => "The others give no number or date.",
  },
  {
    weigh: ({ support }) => support,
    because: (support) => `${works(support)} it, more than any other claim.`,
  },
  {
    weigh: ({ claim }) => (claim.derivedFrom === null ? 1 : 0),
    because: (support) => `${works(support)} it, as many as any other; it repeats no other source.`,
  },
  {
    weigh: ({ claim }) => (isExact(claim) ? 1 : 0),
    because: (support) => `${works(support)} it, as many as any other; it is exact, and the next is not.`,
  },
  {
    weigh: ({ claim }) => claim.sourceDate ?? "~",
    because: (support) => `${works(support)} it, as many as any other; of those, its source is the oldest.`,
  },
  {
    weigh: ({ claim }) => claim.id,
    because: () => "Nothing sets it above its rivals; the first by id is shown.",
  },
];

/** The claim to show first among claims on the same subject and property; `undefined` where none counts.
 *  In this order: the rank an editor gave; a number or date before words, words before nothing; the support of most independent works
 *  (a translation or a quotation of another source adds none; a source that is more exact supports the broader one, as 474 does
 *  `nearly 500`); the original before what repeats it; the exact before the approximate; the oldest source; the id.
 *  The only place that decides it. */
export function preferredClaim<C extends ClaimReading>(claims: readonly C[]): PreferredClaim<C> | undefined {
  const counting = claims.filter(counts);
  const candidates = counting.map((claim) => ({ claim, support: supportOf(claim, counting, claims) }));
  const [best, ...rest] = candidates.sort(compare);
  if (best === undefined) return undefined;
  return { claim: best.claim, because: reasonFor(best, rest) };
}

function supportOf(claim: ClaimReading, counting: readonly ClaimReading[], all: readonly ClaimReading[]): number {
  // What a repetition says is said once, by the original; where it says something else, nobody independent says it.
  const saying = counting.filter((other) => other.derivedFrom === null && bearsOut(other, claim));
  return new Set(saying.map((other) => workOf(other, all))).size;
}

/** Weighed against the best claim that says something else, so that a translation is not a rival of its original. */
function reasonFor(best: Candidate<ClaimReading>, rest: readonly Candidate<ClaimReading>[]): string {
  if (rest.length === 0) return "It is the only claim.";
  const next = rest.find((candidate) => !isSameReading(candidate.claim, best.claim));
  if (next === undefined) return "All sources say the same; these are the words of the oldest original.";
  const rule = rules.find(({ weigh }) => weigh(best) !== weigh(next));
  return rule?.because(best.support) ?? "It is the only claim.";
}

function compare(a: Candidate<ClaimReading>, b: Candidate<ClaimReading>): number {
  for (const { weigh } of rules) {
    const [one, other] = [weigh(a), weigh(b)];
    if (one !== other) return typeof one === "string" ? (one < other ? -1 : 1) : Number(other) - Number(one);
  }
  return 0;
}

function isExact(claim: ClaimReading): boolean {
  if (claim.valueKind === "NUMBER") return claim.value !== null && !claim.isApproximate;
  if (claim.valueKind !== "DATE") return claim.valueKind === "TEXT";
  const { earliest, latest } = boundsOfDate(claim);
  return earliest !== null && earliest === latest;
}

function works(support: number): string {
  if (support === 0) return "No independent work supports";
  return support === 1 ? "One independent work supports" : `${support} independent works support`;
}
