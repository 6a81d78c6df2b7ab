import type { ConceptOptions } from "./concept-options.js";
import type { FieldDeclaration, RelationDeclaration } from "./field-declaration.js";

/** A class that stands for a type of the API. */
export type Constructor = abstract new (...args: never[]) => object;

/** One concept of the domain: what it is called in the API, in the graph and in corpus files, and all that it says of itself. */
export interface ConceptDeclaration extends ConceptOptions {
  readonly name: string;
  readonly description: string;
  readonly type: Constructor;
  /** The concept's own label first, a broader one after it; of an abstract concept, its one label. */
  readonly labels: readonly string[];
  readonly plural: string;
  readonly isAbstract: boolean;
}

const described = new Map<Constructor, ConceptDeclaration>();
const concepts = new Map<string, ConceptDeclaration>();
const fields = new Map<object, Map<string, FieldDeclaration>>();

/** Notes what a class says of itself as a concept. */
export function describeConcept(concept: ConceptDeclaration): void {
  described.set(concept.type, concept);
}

/** Adds a concept, behind those that there are. A second one of the same name is a programming error. */
export function registerConcept(concept: ConceptDeclaration): void {
  if (concepts.has(concept.name)) throw new Error(`Concept "${concept.name}" is declared twice.`);
  concepts.set(concept.name, concept);
}

/** Notes a field of the class that `prototype` belongs to. */
export function registerField(prototype: object, field: FieldDeclaration): void {
  const own = fields.get(prototype) ?? new Map<string, FieldDeclaration>();
  own.set(field.name, field);
  fields.set(prototype, own);
}

/** Every declared concept, in the order of `concepts.ts`, which is that of every list that is made of them. */
export function declaredConcepts(): readonly ConceptDeclaration[] {
  return [...concepts.values()];
}

/** The concept with that API name. */
export function findConcept(name: string): ConceptDeclaration | undefined {
  return concepts.get(name);
}

/** The concept that a class declares. */
export function conceptOfType(type: Constructor): ConceptDeclaration {
  const concept = described.get(type);
  if (!concept) throw new Error(`The class "${type.name}" declares no concept.`);
  return concept;
}

/** Whether nodes can be of just this class, and not only of one that specialises it. */
export function isConcrete(type: Constructor): type is new () => object {
  return !conceptOfType(type).isAbstract;
}

/** Notes what kind of node a connection type lists. */
export function registerConnection(connection: Constructor, node: () => object): void {
  listed.set(connection, node);
}

/** The concept that a relation leads to; `undefined` where it can be one of several that have no label in common. */
export function targetConcept(relation: Pick<RelationDeclaration, "type">): ConceptDeclaration | undefined {
  const type = relation.type();
  const node = listed.get(type)?.() ?? type;
  return [...concepts.values()].find((declared) => declared.type === node);
}

const listed = new Map<object, () => object>();

/** The concept's fields with those it inherits, broadest first. */
export function fieldsOf(concept: ConceptDeclaration): ReadonlyMap<string, FieldDeclaration> {
  const cached = inherited.get(concept.name);
  if (cached) return cached;
  const all = new Map<string, FieldDeclaration>();
  for (const prototype of chain(concept.type.prototype as object)) {
    for (const [name, field] of fields.get(prototype) ?? []) all.set(name, field);
  }
  inherited.set(concept.name, all);
  return all;
}

const inherited = new Map<string, ReadonlyMap<string, FieldDeclaration>>();

function chain(prototype: object): readonly object[] {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  return parent === null || parent === Object.prototype ? [prototype] : [...chain(parent), prototype];
}
