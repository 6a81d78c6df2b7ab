import "../concepts.js";
import { invariant } from "../../base/invariant.js";
import { corpusFieldsOf } from "./corpus-fields.js";
import { corpusSections } from "./corpus-sections.js";
import { findConcept, type ConceptDeclaration } from "../declare/registry.js";

/** The concepts whose records stand in corpus files, in the order of a file's keys; those inside other records come behind the first of these. */
export function conceptsInFiles(): readonly ConceptDeclaration[] {
  const found = new Map<string, ConceptDeclaration>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const concept = conceptNamed(name);
    found.set(name, concept);
    for (const { kind, concepts } of corpusFieldsOf(concept)) if (kind === "record") concepts?.forEach(visit);
  };
  for (const { concept } of corpusSections) visit(concept);
  return [...found.values()];
}

/** The concept of that name. @throws Error where none is declared, which is a mistake in the program */
export function conceptNamed(name: string): ConceptDeclaration {
  return invariant(findConcept(name), `a declaration of the concept "${name}"`);
}
