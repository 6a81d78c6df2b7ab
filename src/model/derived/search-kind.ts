import { declareVocabulary } from "../declare/vocabulary.js";
import { findConcept } from "../declare/registry.js";
import { searched } from "./searched-concepts.js";

/** What can be searched for. */
export const SearchKind = declareVocabulary(
  "SearchKind",
  "What sort of thing search can find.",
  Object.fromEntries(searched.map(({ kind, concept }) => [kind, meaningOf(concept)])),
);

/** `Articles.` */
function meaningOf(concept: string): string {
  const plural = findConcept(concept)?.plural ?? concept;
  return `${plural.charAt(0).toUpperCase()}${plural.slice(1)}.`;
}
