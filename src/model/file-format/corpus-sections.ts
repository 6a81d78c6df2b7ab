import "../concepts.js";
import { declaredConcepts, findConcept } from "../declare/registry.js";

/** A key at the top of a corpus file, and what stands under it. */
export interface CorpusSection {
  readonly key: string;
  /** The concept whose records stand there. */
  readonly concept: string;
  /** True for a list of records; false for one. */
  readonly isList: boolean;
  /** True if each record carries its id; false if the id is made from what the record says. */
  readonly hasId: boolean;
}

/** Every key under which a corpus file holds records, in the order of the concepts. A file may have several. */
export const corpusSections: readonly CorpusSection[] = declaredConcepts().flatMap(({ name, plural, section }) => {
  if (section === undefined) return [];
  const { single, hasId = true } = section;
  const list = { key: plural, concept: name, isList: true, hasId };
  return single === undefined ? [list] : [{ ...list, key: single, isList: false }, list];
});

/** The key of what a corpus says of itself: `id`, `title`, `description`, `language` and `licence`, once in all its files. */
export const CORPUS_KEY = "corpus";

/** The key of the mapping from publishers as printed to organizations; `null` where a text had no publisher. */
export const PUBLISHERS_KEY = "publishers";

/** Whether records of this concept carry an id in corpus files. */
export function hasWrittenId(concept: string): boolean {
  const section = findConcept(concept)?.section;
  return section !== undefined && section.hasId !== false;
}
