import { InterfaceType, ObjectType } from "./api.js";
import { conceptOfType, registerConcept, type Constructor } from "./registry.js";

/** Makes concepts of these classes, and types of the API, behind those that there are. The order of both is that of the list, not that in which
 *  files that import each other happen to be read. */
export function declareConcepts(types: readonly Constructor[]): void {
  for (const type of types) {
    const { name, description, isAbstract, implements: interfaces } = conceptOfType(type);
    const api = { description, ...(interfaces === undefined ? {} : { implements: [interfaces()].flat() }) };
    if (isAbstract) InterfaceType(name, { ...api, resolveType: typeNameOf })(type);
    else ObjectType(name, api)(type);
    registerConcept(conceptOfType(type));
  }
}

/** Reads the type's name from a finished answer; interfaces and unions of the API are resolved by it. */
export function typeNameOf(value: unknown): string {
  return (value as { readonly __typename: string }).__typename;
}
