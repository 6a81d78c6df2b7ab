import { entriesOf, textIn, type Entries, type Entry } from "../entry.js";
import { groupBy } from "../../base/group-by.js";

/** Claims by what they are about: same subject, property and option. */
export type ClaimIndex = ReadonlyMap<string, readonly Entry[]>;

/** Puts the claims of a corpus together by what they are about. */
export function indexClaims(entries: Entries): ClaimIndex {
  return groupBy(entriesOf(entries, "Claim"), aboutOf);
}

/** The claim that this one repeats, as its `repeats` says; `undefined` where it repeats none, or the source has no such claim.
 *  Of several the one that repeats none itself, then the one whose id comes first. */
export function findRepeated(claim: Entry, index: ClaimIndex): Entry | undefined {
  const source = textIn(claim, "repeats");
  if (source === undefined) return undefined;
  const candidates = (index.get(aboutOf(claim)) ?? []).filter(
    (other) => other !== claim && textIn(other, "source") === source,
  );
  return candidates.toSorted(firstFirst)[0];
}

function firstFirst(a: Entry, b: Entry): number {
  const isDerived = (claim: Entry): number => (claim.value["repeats"] === undefined ? 0 : 1);
  return isDerived(a) - isDerived(b) || ((a.id ?? "") < (b.id ?? "") ? -1 : 1);
}

function aboutOf(claim: Entry): string {
  return JSON.stringify([claim.owner?.id, textIn(claim, "property"), textIn(claim, "option")]);
}
