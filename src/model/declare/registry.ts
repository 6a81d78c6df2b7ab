import type { EdgeType } from "../edges.js";
import type { PropertyName } from "../properties.js";
import type { ConceptOptions } from "./concept-options.js";
import type { ArgumentMeaning, ListArgument } from "./list-argument.js";
import type { Needs } from "./needs.js";

/** A class that stands for a type of the API. */
export type Constructor = abstract new (...args: never[]) => object;

/** What a field's declared type may be: a class, a scalar, an enum or union object. */
export type TypeThunk = () => object;

/** An argument of a field. */
export interface ArgumentDeclaration {
  readonly type: TypeThunk;
  readonly description: string;
  readonly isList?: boolean;
  readonly isRequired?: boolean;
  readonly defaultValue?: unknown;
  /** What it asks of a list; left out where the plan of the field itself reads it. */
  readonly means?: ArgumentMeaning;
}

/** The arguments of a field, by name. */
export type ArgumentDeclarations = Readonly<Record<string, ArgumentDeclaration>>;

interface FieldCore {
  readonly name: string;
  readonly description: string;
  readonly isNullable: boolean;
  readonly arguments: ArgumentDeclarations;
  readonly corpus: CorpusForm | undefined;
}

/** How a field stands in a corpus file. Left out: it does not stand there. */
export interface CorpusForm {
  /** `value`: as it is; `id`, `ids`: readable ids of other records; `records`: whole records, written in place. */
  readonly as: "value" | "id" | "ids" | "records";
  readonly isRequired: boolean;
  /** The field's name in corpus files where it differs from the API's. */
  readonly key?: string;
  /** What it means there, where that differs. */
  readonly description?: string;
}

/** A property of the node, answered as it is stored. */
export interface PropertyDeclaration extends FieldCore {
  readonly kind: "property";
  readonly type: TypeThunk;
  readonly isList: boolean;
  /** Where the graph calls it otherwise than the API. */
  readonly property: string;
}

/** A value worked out from stored properties: `needs` names them, `compute` does it. */
export interface ComputedDeclaration extends FieldCore {
  readonly kind: "computed";
  readonly type: TypeThunk;
  readonly isList: boolean;
  readonly needs: Needs;
  /** What is needed besides, where the argument of that name is given. */
  readonly needsWith: Readonly<Record<string, Needs>>;
  compute(needs: object, args: object): unknown;
}

/** A way along one edge. */
export interface Step {
  readonly edge: EdgeType;
  readonly direction: "out" | "in" | "both";
}

/** The way along an edge, as it points. */
export function out(edge: EdgeType): Step {
  return { edge, direction: "out" };
}

/** The way along an edge, against its direction. */
export function into(edge: EdgeType): Step {
  return { edge, direction: "in" };
}

/** A property of a node, or of the one node that a step leads to. */
export interface PropertyPath {
  readonly property: string;
  readonly step?: Step;
}

/** The same in a declaration, which may read no property that there is not. */
export interface DeclaredPath extends PropertyPath {
  readonly property: PropertyName;
}

/** What a node and a related one have in common: the nodes half way between them, for a relation over two edges. Related nodes then stand in
 *  the list once each, those that have most in common first. Fields of the connection's edges beside `node` and `cursor` say what it is: a
 *  number field how many there are, a list field the first hundred. */
export interface SharedDeclaration {
  /** The concept of what they have in common. */
  readonly concept: () => Constructor;
  readonly order: readonly DeclaredPath[];
}

/** Other nodes, reached over one or two edges. */
export interface RelationDeclaration extends FieldCore {
  readonly kind: "relation";
  readonly arguments: Readonly<Record<string, ListArgument>>;
  readonly type: TypeThunk;
  readonly cardinality: "one" | "list" | "connection";
  readonly steps: readonly Step[];
  /** Property values that the related node must have, beside what arguments ask for. */
  readonly where: Readonly<Record<string, string>>;
  readonly order: readonly PropertyPath[];
  readonly shared: SharedDeclaration | undefined;
}

/** A value worked out over all nodes of a relation, which stay readable inside it (`Figure.claims`). */
export interface GatheredDeclaration extends FieldCore {
  readonly kind: "gathered";
  readonly type: TypeThunk;
  readonly steps: readonly Step[];
  readonly concept: () => Constructor;
  readonly where: Readonly<Record<string, string>>;
  readonly order: readonly PropertyPath[];
  readonly properties: Readonly<Record<string, PropertyPath>>;
  /** Gets one map of `properties` a node, in order. `null` means there is no such value. */
  compute(rows: readonly object[]): unknown;
}

/** A field of a concept, by how its value comes about. */
export type FieldDeclaration = PropertyDeclaration | ComputedDeclaration | RelationDeclaration | GatheredDeclaration;

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

/** The property that a computed field needs under that name; `undefined` if it needs none. */
export function propertyNeeded({ needs }: ComputedDeclaration, name: string): string | undefined {
  const need = needs[name];
  return need !== undefined && "property" in need ? need.property : undefined;
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
