import { isCollection, isPair, isScalar } from "yaml";

/** Gives every text under a node, keys included, one spelling: composed (NFC), without white space at its ends, which is how `>` and `|` end a text.
 *  The places of the texts stay. Source: Unicode Standard Annex 15 */
export function normalizeTexts(node: unknown): void {
  if (isScalar(node)) {
    if (typeof node.value === "string") node.value = node.value.trim().normalize("NFC");
  } else if (isCollection(node)) node.items.forEach(normalizeTexts);
  else if (isPair(node)) {
    normalizeTexts(node.key);
    normalizeTexts(node.value);
  }
}
