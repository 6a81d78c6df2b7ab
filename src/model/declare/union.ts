import { createUnionType } from "./api.js";
import { typeNameOf } from "./declare-concepts.js";
import type { RelationDeclaration } from "./field-declaration.js";
import { conceptOfType, isConcrete, targetConcept, type ConceptDeclaration, type Constructor } from "./registry.js";

interface Union {
  readonly name: string;
  readonly types: () => readonly Constructor[];
}

const unions = new Map<unknown, Union>();

/** Declares a union of concepts: an API type for what a relation can lead to. */
export function declareUnion(name: string, description: string, types: () => readonly Constructor[]): object {
  const concrete = () => types().filter(isConcrete);
  const union = createUnionType({ name, description, types: concrete, resolveType: typeNameOf });
  unions.set(union, { name, types });
  return union;
}

/** The concepts that a relation can lead to: one, or those of a union. `[]` where it can be any. */
export function targetConcepts(relation: Pick<RelationDeclaration, "type">): readonly ConceptDeclaration[] {
  const union = unions.get(relation.type());
  if (union !== undefined) return union.types().map(conceptOfType);
  const single = targetConcept(relation);
  return single === undefined ? [] : [single];
}

/** The name of a declared union; `undefined` for anything else. */
export function unionName(type: unknown): string | undefined {
  return unions.get(type)?.name;
}
