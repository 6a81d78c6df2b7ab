import { findConcept, type ConceptDeclaration } from "../model/declare/registry.js";

const conventionKinds: ReadonlySet<unknown> = new Set(["CONVENTION", "CONGRESS", "CONFERENCE"]);

/** The labels of a record of a concept: an event is a Convention or an Occurrence by its kind. */
export function labelsOf(concept: ConceptDeclaration, kind: unknown): readonly string[] {
  if (concept.name !== "Event") return concept.labels;
  return findConcept(conventionKinds.has(kind) ? "Convention" : "Occurrence")?.labels ?? concept.labels;
}
