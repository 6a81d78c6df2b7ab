import { filterArgument } from "./declare/filter.js";
import type { ListArgument } from "./declare/list-argument.js";
import type { ArgumentDeclaration, DeclaredPath, Step } from "./declare/registry.js";
import { CrossReferenceFilter } from "./filters/cross-reference-filter.js";
import { filterCosts } from "./filters/filter-costs.js";
import { LanguageTag } from "./scalars.js";
import { dateText, readUncertainDate, type Precision } from "../rules/dates/uncertain-date.js";
import { ReviewStatus } from "./vocabularies.js";

/** Oldest first; what has no date comes last (its key is the last day of the calendar). */
export function byDateOf(step?: Step): DeclaredPath {
  return { property: "publishedKey", ...(step === undefined ? {} : { step }) };
}

/** What refers to something stands in the order in which it appeared. */
export const referenceOrder = [{ property: "sourceKey" }] as const;

/** Claims stand in the order in which their sources appeared. */
export const claimOrder = [{ property: "sourceKey" }, { property: "locatorKey" }] as const;

/** Narrows cross-references. */
export const referenceArguments: Readonly<Record<string, ListArgument>> = {
  filter: filterArgument(CrossReferenceFilter, "Which references to give."),
};

/** Asks for more than reviewed records. */
export const statusArguments: Readonly<Record<string, ListArgument>> = {
  statuses: {
    type: () => ReviewStatus,
    isList: true,
    description: "Which review statuses to give; ACCEPTED alone where left out.",
    means: { kind: "condition", condition: { operator: "seesStatuses" }, cost: filterCosts.property },
  },
};

/** Narrows claims. */
export const claimArguments: Readonly<Record<string, ListArgument>> = {
  property: {
    type: () => String,
    description: "Only claims that set this property: `turnout`, `date`.",
    means: { kind: "condition", condition: { operator: "equals", property: "property" }, cost: filterCosts.property },
  },
  ...statusArguments,
};

/** Asks for texts in certain languages. */
export const languagesArgument: ArgumentDeclaration = {
  type: () => LanguageTag,
  isList: true,
  description:
    "Languages in the order of preference; the first that some version of the text has is given, else as printed.",
};

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
