import type { ClaimReading } from "../../rules/claims/claim-reading.js";
import { sortableDate, readUncertainDate } from "../../rules/dates/uncertain-date.js";
import { targetOf, textOf, type Draft, type Drafts } from "../records/draft.js";

/** A claim as it is weighed against others, with what it was read from. */
export interface DraftedClaim extends ClaimReading {
  readonly draft: Draft;
}

/** Reads claims for weighing, in their order. */
export function toReadings(claims: readonly Draft[], drafts: Drafts): readonly DraftedClaim[] {
  return claims.map((draft) => toReading(draft, drafts));
}

function toReading(draft: Draft, drafts: Drafts): DraftedClaim {
  const source = targetOf(draft, "STATED_IN") ?? "";
  const published = textOf(drafts.byId.get(source), "published");
  // What a draft holds has passed the schema; what it lacks is null for whoever weighs it.
  const stored = { ...nothing, ...draft.properties } as unknown as Omit<
    ClaimReading,
    "id" | "source" | "sourceDate" | "derivedFrom"
  >;
  return {
    ...stored,
    id: draft.id,
    draft,
    source,
    sourceDate: published === undefined ? null : sortableDate(readUncertainDate(published)),
    derivedFrom: textOf(draft, "derivedFromId") ?? null,
  };
}

const nothing = {
  valueKind: null,
  value: null,
  lower: null,
  upper: null,
  unit: null,
  base: null,
  isApproximate: null,
  date: null,
};
