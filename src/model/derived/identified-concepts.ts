import { propertyNeeded } from "../declare/field-declaration.js";
import { fieldsOf, type ConceptDeclaration } from "../declare/registry.js";
import { Identifier } from "../values/values.js";

/** The properties, a list each, in which nodes keep the identifiers under which they are listed. */
export interface StoredIdentifiers {
  readonly schemes: string;
  readonly values: string;
}

/** Where nodes of the concept keep their identifiers; `undefined` if they have none. */
export function identifiersOf(concept: ConceptDeclaration): StoredIdentifiers | undefined {
  for (const field of fieldsOf(concept).values()) {
    if (field.kind !== "computed" || field.type() !== Identifier) continue;
    const [schemes, values] = [propertyNeeded(field, "schemes"), propertyNeeded(field, "values")];
    if (schemes !== undefined && values !== undefined) return { schemes, values };
  }
  return undefined;
}
