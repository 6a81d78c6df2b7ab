import type { ConceptOptions } from "./concept-options.js";
import { coreOf, declareField, type FieldOptions } from "./declare-field.js";
import type {
  ComputedDeclaration,
  GatheredDeclaration,
  PropertyDeclaration,
  RelationDeclaration,
  SharedDeclaration,
  TypeThunk,
} from "./field-declaration.js";
import type { ListArgument } from "./list-argument.js";
import type { Needed, Needs } from "./needs.js";
import { innerPageArguments } from "./page-arguments.js";
import { describeConcept } from "./registry.js";
import type { DeclaredPath, Step } from "./step.js";

/** Declares a concept: the API's type, the graph's label and the corpus files' record are all read from this one place, and so is whatever
 *  `ConceptOptions` says. With its line in `concepts.ts` it is one. */
export function Concept<const Field extends string = never>(
  name: string,
  description: string,
  options: ConceptOptions<Field>,
) {
  return (type: abstract new (...args: never[]) => Readonly<Record<Field, unknown>>): void => {
    describeConcept({
      ...options,
      name,
      description,
      type,
      labels: options.broader === undefined ? [name] : [name, options.broader],
      plural: options.plural ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}s`,
      isAbstract: options.isAbstract ?? false,
    });
  };
}

/** Declares a field that is a property of the node. */
export function Property(type: TypeThunk, options: FieldOptions & { readonly property?: string }) {
  return (prototype: object, name: string | symbol): void => {
    const property: PropertyDeclaration = {
      ...coreOf(String(name), options, "value"),
      kind: "property",
      type,
      isList: options.isList ?? false,
      property: options.property ?? String(name),
    };
    declareField(prototype, property, type, property.isList);
  };
}

interface ComputedOptions<
  Own extends Needs,
  Besides extends Readonly<Record<string, Needs>>,
  Arguments extends object,
> extends FieldOptions {
  readonly needs: Own;
  readonly needsWith?: Besides;
  readonly load?: () => Promise<unknown>;
  readonly compute: (needs: Needed<Own> & Partial<Needed<Besides[keyof Besides]>>, args: Arguments) => unknown;
}

/** Declares a field that is worked out from properties of the node, or of nodes next to it: `compute` gets what `needs` names, with its types. */
export function Computed<Own extends Needs, Besides extends Readonly<Record<string, Needs>>, Arguments extends object>(
  type: TypeThunk,
  options: ComputedOptions<Own, Besides, Arguments>,
) {
  return (prototype: object, name: string | symbol): void => {
    const computed: ComputedDeclaration = {
      ...coreOf(String(name), { corpus: false, ...options }, "value"),
      kind: "computed",
      type,
      isList: options.isList ?? false,
      needs: options.needs,
      needsWith: options.needsWith ?? {},
      ...(options.load !== undefined && { load: options.load }),
      compute: options.compute,
    };
    declareField(prototype, computed, type, computed.isList);
  };
}

interface Related {
  readonly steps: readonly Step[];
  readonly where?: Readonly<Record<string, string>>;
  readonly order?: readonly DeclaredPath[];
}

/** Declares a relation to other concepts, over one edge or several. A connection takes the paging arguments by itself. */
export function Relation(
  type: TypeThunk,
  options: FieldOptions &
    Related & {
      readonly arguments?: Readonly<Record<string, ListArgument>>;
      readonly cardinality: RelationDeclaration["cardinality"];
      readonly shared?: SharedDeclaration;
    },
) {
  return (prototype: object, name: string | symbol): void => {
    const paging = options.cardinality === "connection" ? innerPageArguments : {};
    const relation: RelationDeclaration = {
      ...coreOf(String(name), { corpus: false, ...options }, options.cardinality === "one" ? "id" : "ids"),
      kind: "relation",
      arguments: { ...paging, ...options.arguments },
      type,
      cardinality: options.cardinality,
      steps: options.steps,
      where: options.where ?? {},
      order: options.order ?? [],
      shared: options.shared,
    };
    declareField(prototype, relation, type, options.cardinality === "list");
  };
}

/** Declares a value that is worked out over all nodes of a relation: `compute` gets a row for each, with the named properties, and the arguments. */
export function Gathered<Row extends object, Arguments extends object>(
  type: TypeThunk,
  options: FieldOptions &
    Related &
    Pick<GatheredDeclaration, "concept"> & {
      readonly properties: { readonly [Name in keyof Row]: DeclaredPath };
      readonly compute: (rows: readonly Row[], args: Arguments) => unknown;
    },
) {
  return (prototype: object, name: string | symbol): void => {
    const gathered: GatheredDeclaration = {
      ...coreOf(String(name), { corpus: false, ...options }, "value"),
      kind: "gathered",
      type,
      steps: options.steps,
      where: options.where ?? {},
      order: options.order ?? [],
      concept: options.concept,
      properties: options.properties,
      compute: options.compute,
    };
    declareField(prototype, gathered, type, false);
  };
}
