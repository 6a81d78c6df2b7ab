import { boundsOfDate, counts, hasValue, isEcho, isSameReading, type ClaimReading } from "./claim-reading.js";
import { widthOf } from "../numbers/number-range.js";
import { daysFrom } from "../dates/days-between.js";
import { supportOf, supportText, type Support } from "./support.js";

/** The claim to show first, and why, in a sentence for a reader. */
export interface PreferredClaim<C extends ClaimReading = ClaimReading> {
  readonly claim: C;
  readonly because: string;
  /** The works behind it, in the order in which the claims were given. */
  readonly support: readonly Support<C>[];
  /** The claim of a work behind it that says most exactly what it says; `null` if none is more exact than it is. */
  readonly mostExact: C | null;
}

interface Candidate<C extends ClaimReading> {
  readonly claim: C;
  /** The works that say what it says, or say it more exactly. */
  readonly support: readonly Support<C>[];
}

/** One rule that sets a candidate above another; the first that tells two apart decides. */
interface Rule {
  readonly weigh: (candidate: Candidate<ClaimReading>) => number | string;
  /** `works` says who supports it: `2 works say it (“A” and “B”)`. */
  readonly because: (works: string) => string;
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
    weigh: ({ support }) => support.length,
    because: (works) => `${works}; no other claim has as much support.`,
  },
  {
    weigh: ({ claim }) => (isEcho(claim) ? 0 : 1),
    because: (works) => `${works}; no other claim has more support, and this one repeats no other source.`,
  },
  {
    weigh: ({ claim }) => (isExact(claim) ? 1 : 0),
    because: (works) => `${works}; no other claim has more support, and this one is exact, while the next is not.`,
  },
  {
    weigh: ({ claim }) => claim.sourceDate ?? "~",
    because: (works) =>
      `${works}; no other claim has more support. Of the claims with equal support, its source has the earliest date.`,
  },
  {
    weigh: ({ claim }) => claim.id,
    because: () => "Nothing sets it above its rivals; the first by id is shown.",
  },
];

/** The claim to show first among claims on the same subject and property; `undefined` if none counts.
 *  In this order: the rank an editor gave; a number or date before words, words before nothing; the support of most works
 *  (a translation or a quotation of another source adds none; a source that is more exact supports the broader one, as 474 does
 *  `nearly 500`); the original before what repeats it; the exact before the approximate; the oldest source; the id.
 *  The only place that decides it. */
export function preferredClaim<C extends ClaimReading>(claims: readonly C[]): PreferredClaim<C> | undefined {
  const counting = claims.filter(counts);
  const candidates = counting.map((claim) => ({ claim, support: supportOf(claim, counting) })).sort(compare);
  const [best, ...rest] = candidates;
  if (best === undefined) return undefined;
  return { ...best, because: reasonFor(best, rest), mostExact: mostExactOf(best, candidates) };
}

/** Of those that bear it out the one that leaves least open; of several such, the one that these rules put first. */
function mostExactOf<C extends ClaimReading>(
  { claim, support }: Candidate<C>,
  inOrder: readonly Candidate<C>[],
): C | null {
  const own = opennessOf(claim);
  const ids = new Set(support.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const closer = inOrder.filter((other) => ids.has(other.claim.id) && opennessOf(other.claim) < own);
  const least = Math.min(...closer.map((other) => opennessOf(other.claim)));
  return closer.find((other) => opennessOf(other.claim) === least)?.claim ?? null;
}

/* How far apart the least and the most are that a claim may mean. */
function opennessOf(claim: ClaimReading): number {
  if (claim.valueKind === "NUMBER") return widthOf(claim);
  if (claim.valueKind !== "DATE") return Infinity;
  const { earliest, latest } = boundsOfDate(claim);
  return daysFrom(earliest, latest) ?? Infinity;
}

/** Weighed against the best claim that says something else, so that a translation is not a rival of its original. */
function reasonFor(best: Candidate<ClaimReading>, rest: readonly Candidate<ClaimReading>[]): string {
  if (rest.length === 0) return "It is the only claim.";
  const next = rest.find((candidate) => !isSameReading(candidate.claim, best.claim));
  if (next === undefined) return "All sources say the same; these are the words of the oldest original.";
  const rule = rules.find(({ weigh }) => weigh(best) !== weigh(next));
  return rule?.because(supportText(best.support)) ?? "It is the only claim.";
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
