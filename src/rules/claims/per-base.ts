import { groupBy } from "../../base/group-by.js";
import { listText } from "../../base/list-text.js";
import type { FigureUnit } from "../numbers/number-reading.js";
import { agreementOf, type Agreement } from "./agreement.js";
import { counts, hasValue, type ClaimReading } from "./claim-reading.js";
import { spreadOf, type Spread } from "./spread.js";

/** Whether figures could be held against each other. */
export type BaseComparison = "NO_FIGURES" | "ONE_BASE" | "NOT_COMPARED";

/** The numbers that are counted of one thing, in one unit. Claims are their places among all. */
export interface FiguresOnBase {
  readonly base: string | null;
  readonly unit: FigureUnit;
  readonly agreement: Agreement;
  readonly spread: Spread | null;
  readonly claims: readonly number[];
}

/** Numbers by what they are counted of, in the order in which claims were given. */
export interface PerBase {
  readonly comparison: BaseComparison;
  readonly explanation: string;
  readonly figures: readonly FiguresOnBase[];
}

/** How far claims agree on each base by itself: 70 % of voters and 70 % of members are not the same figure, and nothing here holds one against the
 *  other. Claims stand in it as their places among `all`. */
export function perBase(claims: readonly ClaimReading[], all: readonly ClaimReading[] = claims): PerBase {
  const numbers = claims.filter((claim) => claim.valueKind === "NUMBER" && counts(claim) && hasValue(claim));
  const groups = [...groupBy(numbers, ({ unit, base }) => `${unit ?? ""} ${base ?? ""}`).values()];
  const figures = groups.map((own) => ({
    base: own[0]?.base ?? null,
    unit: own[0]?.unit ?? "OTHER",
    agreement: agreementOf(own),
    spread: spreadOf(own) ?? null,
    claims: own.map((claim) => all.indexOf(claim)),
  }));
  return { ...compared(figures), figures };
}

function compared(figures: readonly FiguresOnBase[]): Omit<PerBase, "figures"> {
  if (figures.length === 0) return { comparison: "NO_FIGURES", explanation: "No reviewed claim gives a number." };
  if (figures.length === 1)
    return { comparison: "ONE_BASE", explanation: "All numbers are counted of the same, in one unit." };
  const named = listText(figures.map(({ base, unit }) => `${unitWords[unit]} ${base ?? "what is not said"}`));
  return { comparison: "NOT_COMPARED", explanation: `Bases differ, not compared: ${named}.` };
}

const unitWords: Readonly<Record<FigureUnit, string>> = {
  COUNT: "a count of",
  PERCENT: "a percentage of",
  SHARE: "a share of",
  YEARS: "years of",
  OTHER: "a figure of",
};
