import type { ArgumentMeaning, ListArgument } from "./list-argument.js";
import type { Needs } from "./needs.js";
import type { Constructor } from "./registry.js";
import type { DeclaredPath, PropertyPath, Step } from "./step.js";

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

/** What every field has, however its value comes about. */
export interface FieldCore {
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
  /** The required field in whose place it may stand: a record has one of the two. */
  readonly insteadOf?: string;
  /** True where a list of one may be written without being a list. */
  readonly acceptsOne?: boolean;
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
  /** Loads what it takes to work it out, the first time that it is asked for; left out if it is there. */
  readonly load?: () => Promise<unknown>;
  compute(needs: object, args: object): unknown;
}

/** What a node and a related one have in common: the nodes half way between them, for a relation over two edges. Related nodes then stand in
 *  the list once each, those that have most in common first. Fields of the connection's edges beside `node` and `cursor` say what it is: a
 *  number field how many there are, a list field the first hundred. */
export interface SharedDeclaration {
  /** The concept of what they have in common. */
  readonly concept: () => Constructor;
  readonly order: readonly DeclaredPath[];
}

/** Other nodes, reached over one edge or several. */
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
  /** Gets one map of `properties` a node, in order, and the field's arguments. `null` means there is no such value. */
  compute(rows: readonly object[], args: object): unknown;
}

/** A field of a concept, by how its value comes about. */
export type FieldDeclaration = PropertyDeclaration | ComputedDeclaration | RelationDeclaration | GatheredDeclaration;

/** The property that a computed field needs under that name; `undefined` if it needs none. */
export function propertyNeeded({ needs }: ComputedDeclaration, name: string): string | undefined {
  const need = needs[name];
  return need !== undefined && "property" in need ? need.property : undefined;
}
