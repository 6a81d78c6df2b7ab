import { FigureUnit, StatedAs } from "../../../model/vocabularies.js";
import { readFigure } from "../../../rules/numbers/read-figure.js";
import { derivation } from "../../derivation.js";
import type { Reader } from "../../reader.js";
import { declareReads } from "../../reads.js";

const figure = declareReads({
  of: "Claim",
  properties: ["valueKind", "stated", "statedAs", "language", "unit", "value", "lower", "upper", "isApproximate"],
});

/** What a claim's words give as a number. A claim that says itself to be a DATE or a TEXT gives none, and one that was not seen neither;
 *  no kind is left for words without a number (`several hundred`). What the claim says itself of the number is believed rather than read. */
export const claimValues = derivation({
  name: "claim values",
  reads: figure,
  writes: { fills: ["valueKind", "value", "lower", "upper", "isApproximate", "unit"] },
  derive: (claim) => {
    const kind = claim.get("valueKind");
    const isFigure = (kind === undefined || kind === "NUMBER") && claim.get("statedAs") !== StatedAs.NOT_SEEN;
    return isFigure ? { properties: numberOf(claim) } : {};
  },
});

function numberOf(claim: Reader<typeof figure>) {
  const read = readFigure(claim.text("stated") ?? "", claim.text("language") ?? "en", claim.term("unit", FigureUnit));
  const given = { value: claim.number("value"), lower: claim.number("lower"), upper: claim.number("upper") };
  const isGiven = Object.values(given).some((number) => number !== undefined);
  const isApproximate = claim.truth("isApproximate") ?? (isGiven ? false : read.isApproximate);
  const { value, lower, upper } = isGiven ? bounded(given, isApproximate) : read;
  const hasNumber = [value, lower, upper].some((number) => number !== null && number !== undefined);
  return hasNumber ? { valueKind: "NUMBER", value, lower, upper, isApproximate, unit: read.unit } : { unit: read.unit };
}

/** A number as an editor gives it. An exact one is its own bounds. */
interface GivenNumber {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

function bounded({ value, lower, upper }: GivenNumber, isApproximate: boolean): GivenNumber {
  const exact = isApproximate ? undefined : value;
  return { value, lower: lower ?? exact, upper: upper ?? exact };
}
