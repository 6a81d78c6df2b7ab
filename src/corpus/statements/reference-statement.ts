import { isMapping } from "../../base/guards/is-mapping.js";
import type { Entry } from "../entry.js";

/** What a reference says, its places in the order of the text, and the first of them as its own. */
export function inOrderOfText<Written extends Entry>(reference: Written): Written {
  const { places } = reference.value;
  if (!Array.isArray(places)) return reference;
  const inOrder = places.filter((place) => isMapping(place)).toSorted((a, b) => placeOf(a) - placeOf(b));
  return { ...reference, value: { ...reference.value, ...inOrder[0], places: inOrder } };
}

/* What has no position comes after what has one, as listed. */
function placeOf({ position }: Readonly<Record<string, unknown>>): number {
  return typeof position === "number" ? position : Number.MAX_SAFE_INTEGER;
}
