import { readFigure } from "../../rules/numbers/figure-words.js";
import type { FigureUnit } from "../../rules/numbers/number-reading.js";
import { textIn } from "../entry.js";
import { textOf, type Addition, type Derivation, type Draft, type Drafts } from "../records/draft.js";

/** The figure as an editor gives it, as far as the words are not to be trusted. */
interface GivenFigure {
  readonly unit?: FigureUnit;
  readonly base?: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly isApproximate?: boolean;
}

/** `valueKind` of every claim with the number that its words give, and the language of its words. No kind where nothing was seen,
 *  or where words give no number (`several hundred`). */
export const claimValues: Derivation = (drafts) =>
  drafts
    .of("Claim")
    .map((claim) => ({ id: claim.id, properties: { language: languageOf(claim, drafts), ...valueOf(claim, drafts) } }));

function valueOf(claim: Draft, drafts: Drafts): Addition["properties"] {
  const figure = claim.entry.value["figure"] as GivenFigure | undefined;
  const isSeen = claim.properties["statedAs"] !== "NOT_SEEN";
  if (figure !== undefined) return numberOf(textOf(claim, "stated") ?? "", figure, isSeen, languageOf(claim, drafts));
  if (!isSeen) return {};
  return { valueKind: claim.properties["date"] === undefined ? "TEXT" : "DATE" };
}

/** Unit and base are kept where there is no number too: they say what the words are about. */
function numberOf(stated: string, given: GivenFigure, isSeen: boolean, language: string): Addition["properties"] {
  const read = readFigure(stated, given.unit, language);
  const about = { unit: given.unit ?? read.unit, base: given.base };
  if (!isSeen) return about;
  const isGiven = given.value !== undefined || given.lower !== undefined || given.upper !== undefined;
  const isApproximate = given.isApproximate ?? (isGiven ? false : read.isApproximate);
  const { value, lower, upper } = isGiven ? givenNumber(given, isApproximate) : read;
  const hasNumber = [value, lower, upper].some((number) => number !== null && number !== undefined);
  return hasNumber ? { valueKind: "NUMBER", value, lower, upper, isApproximate, ...about } : about;
}

function givenNumber(
  { value, lower, upper }: GivenFigure,
  isApproximate: boolean,
): Pick<GivenFigure, "value" | "lower" | "upper"> {
  const exact = isApproximate ? undefined : value;
  return { ...opt("value", value), ...opt("lower", lower ?? exact), ...opt("upper", upper ?? exact) };
}

function opt(name: string, number: number | undefined): Readonly<Record<string, number>> {
  return number === undefined ? {} : { [name]: number };
}

/** As given; else the source's for its own words, and English for ours. */
function languageOf(claim: Draft, drafts: Drafts): string {
  const given = textOf(claim, "language");
  if (given !== undefined) return given;
  const isQuoted = claim.properties["statedAs"] === "QUOTED";
  return (isQuoted ? textOf(drafts.byId.get(textIn(claim.entry, "source") ?? ""), "language") : undefined) ?? "en";
}
