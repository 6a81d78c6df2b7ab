import { declaredConcepts, type ConceptDeclaration } from "../model/declare/registry.js";

/** The labels of a record of a concept. If narrower concepts are declared it is of one of those, by its kind: an event is a Convention or an
 *  Occurrence. */
export function labelsOf(concept: ConceptDeclaration, kind: unknown): readonly string[] {
  const narrower = declaredConcepts().filter(({ broader }) => broader === concept.name);
  const named = narrower.find(({ kinds }) => kinds?.some((each) => each === kind));
  return (named ?? narrower.find(({ kinds }) => kinds === undefined) ?? concept).labels;
}
