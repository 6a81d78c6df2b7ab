import type { Row } from "../../engine/row.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Snapshot } from "../../graph/snapshot.js";
import {
  addressedTextsIn,
  addressedTextsPart,
  toAddressedTexts,
  type AddressedTexts,
} from "../shared/extent/addressed-texts.js";
import {
  isLeftUnread,
  readExtentsIn,
  readExtentsPart,
  readExtentsText,
  toReadExtents,
  type ReadExtents,
} from "../shared/extent/read-extents.js";
import type { StatementPart } from "../shared/combine-statements.js";

/** How far a corpus goes: how much of its texts was read, and for how many it is recorded whom they address. */
export interface CorpusExtent {
  readonly reading: ReadExtents;
  readonly addressees: AddressedTexts;
}

/** What is asked for it, a column each. */
export const extentParts: readonly StatementPart[] = [readExtentsPart, addressedTextsPart];

/** Reads those columns. */
export function toExtent([reading, addressees]: Row): CorpusExtent {
  return { reading: toReadExtents(reading), addressees: toAddressedTexts(addressees) };
}

/** The same of a graph in memory. */
export function* extentIn(snapshot: Snapshot): Steps<CorpusExtent> {
  return { reading: readExtentsIn(snapshot), addressees: yield* addressedTextsIn(snapshot) };
}

/** How far it can be said that there is no answer; `otherwise`: what else may have become of one. */
export function corpusOnlyText({ reading }: CorpusExtent, otherwise: string): string {
  return isLeftUnread(reading)
    ? `That is said of this corpus only, as far as it was read. ${readExtentsText(reading)}: an answer may stand in the parts that were not read, elsewhere, or ${otherwise}.`
    : `That is said of this corpus only: an answer may stand elsewhere, or ${otherwise}.`;
}

/** How much of one text was read, of which the title is given as sentences name it. */
export function ownExtentText(title: unknown, extent: unknown): string {
  const named = String(title);
  switch (extent) {
    case "WHOLE":
      return `${named} itself was read whole.`;
    case "BEGINNING":
      return `Of ${named} itself only the beginning was read.`;
    case "NOT_SEEN":
      return `${named} itself was not seen.`;
    default:
      return `How much of ${named} itself was read is not recorded.`;
  }
}
