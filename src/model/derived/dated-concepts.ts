import "../concepts.js";
import { invariant } from "../../base/invariant.js";
import { propertyNeeded } from "../declare/field-declaration.js";
import { declaredConcepts, fieldsOf, findConcept, type ConceptDeclaration } from "../declare/registry.js";
import type { DatePrefix } from "../properties.js";

/** Where nodes keep a date. */
export interface StoredDateNames {
  /** The property of what is written. */
  readonly property: string;
  /** What the names of the properties begin with that are worked out from it: `publishedKey`. */
  readonly prefix: DatePrefix;
}

/** Where nodes of a concept keep their date, or those of its broader concept do; `undefined` if they have none. */
export function storedDateOf(concept: ConceptDeclaration): StoredDateNames | undefined {
  const broader = concept.broader === undefined ? undefined : findConcept(concept.broader);
  const prefix = concept.date ?? broader?.date;
  if (prefix === undefined) return undefined;
  const field = fieldsOf(concept).get(prefix);
  const written = field?.kind === "computed" ? propertyNeeded(field, "edtf") : undefined;
  if (written === undefined) throw new Error(`"${concept.name}.${prefix}" is no date.`);
  return { property: written, prefix };
}

/** A concept whose records have a date. */
export interface DatedConcept {
  readonly concept: string;
  readonly date: StoredDateNames;
}

/** Every concept that declares a date, in the order of the concepts; narrower ones share that of the broader. */
export const datedConcepts: readonly DatedConcept[] = declaredConcepts().flatMap((concept) =>
  concept.date === undefined ? [] : [{ concept: concept.name, date: invariant(storedDateOf(concept), "a date") }],
);
