import type { NamedIdentifier } from "../../rules/text/identifier-key.js";
import { readSteps } from "../../rules/dates/bounds/bound-steps.js";
import { boundReasons } from "../../rules/dates/bounds/bound-words.js";
import { dateText, readUncertainDate, type Precision } from "../../rules/dates/uncertain-date.js";

/** What a stored date is read from. */
export interface StoredDate {
  readonly edtf: string | null;
  readonly basis: string | null;
}

/** The API's value of a stored date; `null` where there is none. */
export function toDateValue({ edtf, basis }: StoredDate): DateAnswer | null {
  if (edtf === null) return null;
  const date = readUncertainDate(edtf);
  return { ...date, basis: basis ?? "STATED", text: ({ language }) => dateText(date, language ?? "en") };
}

/** A date as the API gives it; its text waits for a language. */
export interface DateAnswer {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  readonly basis: string;
  readonly text: (args: { readonly language?: string | null }) => string;
}

/** What is kept with a text of the days between which it was published. */
export interface StoredBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly firmEarliest: string | null;
  readonly firmLatest: string | null;
  readonly earliestBy: readonly string[] | null;
  readonly latestBy: readonly string[] | null;
}

/** The API's value of the days between which a text was published. */
export function toKnownBounds({ earliestBy, latestBy, ...days }: StoredBounds): object {
  const { earliest, latest, firmEarliest, firmLatest } = days;
  const steps = { earliestBy: readSteps(earliestBy), latestBy: readSteps(latestBy) };
  const firm = { earliest: firmEarliest, latest: firmLatest };
  return {
    ...days,
    because: boundReasons("it", { earliest, latest, firm, ...steps }),
    restsOn: [...new Set([...steps.earliestBy, ...steps.latestBy].map(({ article }) => article))],
  };
}

/** The API's value of stored identifiers: in one list whose they are, in the other what they are. */
export function toIdentifiers({ schemes, values }: StoredIdentifiers): readonly NamedIdentifier[] {
  return (values ?? []).map((value, index) => ({ scheme: schemes?.[index] ?? "", value }));
}

interface StoredIdentifiers {
  readonly schemes: readonly string[] | null;
  readonly values: readonly string[] | null;
}

/** A text as the API gives it. */
export interface TextAnswer {
  readonly value: string;
  readonly language: string;
  readonly isOriginal: boolean;
}

/** The API's value of a stored text that has one language. */
export function toLocalizedString(value: string | null, language: string | null, isOriginal = true): TextAnswer | null {
  return value === null ? null : { value, language: language ?? "en", isOriginal };
}
