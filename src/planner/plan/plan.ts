import type {
  ArgumentDeclarations,
  ComputedDeclaration,
  GatheredDeclaration,
  PropertyDeclaration,
  RelationDeclaration,
} from "../../model/declare/field-declaration.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";

/** The values of an operation's variables, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** The coerced arguments of one field. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A field's arguments. The text of a plan may depend on the shape of `given` only: on what is there, on enums and booleans. */
export interface PlannedArguments {
  readonly given: Arguments;
  /** What they mean. */
  readonly declared: ArgumentDeclarations;
  /** The names that the operation writes, defaults not counted. */
  readonly written: ReadonlySet<string>;
  /** The same arguments with the values of another call. */
  read(variables: Variables): Arguments;
}

/** What is asked of a node: of each concept that it can be, its own fields. */
export interface SelectionPlan {
  readonly variants: readonly VariantPlan[];
  /** True if the node's concept is known only when it has been read. */
  readonly isAbstract: boolean;
}

/** What is asked of a node of one concept. */
export interface VariantPlan {
  readonly concept: ConceptDeclaration;
  readonly fields: readonly FieldPlan[];
}

/** One field of a response, under its response key. */
export type FieldPlan =
  | { readonly kind: "typename"; readonly key: string }
  | { readonly kind: "property"; readonly key: string; readonly field: PropertyDeclaration }
  | {
      readonly kind: "computed";
      readonly key: string;
      readonly field: ComputedDeclaration;
      readonly args: PlannedArguments;
      readonly value: ValuePlan | undefined;
    }
  | {
      readonly kind: "gathered";
      readonly key: string;
      readonly field: GatheredDeclaration;
      readonly args: PlannedArguments;
      readonly value: ValuePlan;
    }
  | {
      readonly kind: "related";
      readonly key: string;
      readonly field: RelationDeclaration;
      readonly args: PlannedArguments;
      readonly selection: SelectionPlan;
    }
  | {
      readonly kind: "connection";
      readonly key: string;
      readonly field: RelationDeclaration;
      readonly args: PlannedArguments;
      readonly page: PagePlan;
    };

/** What is asked of a value that is no node: of each type it can be, its fields. */
export interface ValuePlan {
  readonly variants: Readonly<Record<string, readonly ValueFieldPlan[]>>;
}

/** One field of a value. */
export interface ValueFieldPlan {
  readonly key: string;
  readonly name: string;
  readonly args: PlannedArguments;
  /** Its own fields, if it is a value with fields. */
  readonly value: ValuePlan | undefined;
  /** What is asked of the nodes that the value was worked out over, if the field gives them. */
  readonly nodes: SelectionPlan | undefined;
}

/** What is asked of one page of a connection. */
export interface PagePlan {
  /** The concept or interface whose nodes are listed. */
  readonly nodeType: string;
  readonly fields: readonly PageFieldPlan[];
}

/** One field of a connection. */
export type PageFieldPlan =
  | { readonly kind: "typename"; readonly key: string; readonly typeName: string }
  | { readonly kind: "nodes"; readonly key: string; readonly selection: SelectionPlan }
  | { readonly kind: "edges"; readonly key: string; readonly fields: readonly EdgeFieldPlan[] }
  | { readonly kind: "pageInfo"; readonly key: string; readonly fields: readonly NamedKey[] }
  | { readonly kind: "totalCount"; readonly key: string }
  | { readonly kind: "withoutCount"; readonly key: string }
  | {
      readonly kind: "facets";
      readonly key: string;
      readonly args: PlannedArguments;
      /** All that the list can be counted by. */
      readonly all: readonly string[];
      readonly value: ValuePlan;
    };

/** One field of an edge. */
export type EdgeFieldPlan =
  | { readonly kind: "typename"; readonly key: string; readonly typeName: string }
  | { readonly kind: "node"; readonly key: string; readonly selection: SelectionPlan }
  | { readonly kind: "cursor"; readonly key: string }
  | { readonly kind: "sharedCount"; readonly key: string }
  | { readonly kind: "shared"; readonly key: string; readonly selection: SelectionPlan };

/** A field by its name, under its response key. */
export interface NamedKey {
  readonly key: string;
  readonly name: string;
}
