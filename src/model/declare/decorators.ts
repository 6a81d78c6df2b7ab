import { Arg, Field, InterfaceType, ObjectType } from "./api.js";
import type { ConceptOptions } from "./concept-options.js";
import {
  describeConcept,
  registerField,
  type ArgumentDeclaration,
  type ComputedDeclaration,
  type CorpusForm,
  type FieldDeclaration,
  type GatheredDeclaration,
  type PropertyPath,
  type PropertyDeclaration,
  type RelationDeclaration,
  type SharedDeclaration,
  type Step,
  type TypeThunk,
} from "./registry.js";
import { innerPageArguments } from "./page-arguments.js";

/** Declares a concept: the API's type, the graph's label and the corpus files' record are all read from this one place, and so is whatever
 *  `ConceptOptions` says. With its line in `concepts.ts` it is one. */
export function Concept<const Field extends string = never>(
  name: string,
  description: string,
  options: ConceptOptions<Field>,
) {
  return (type: abstract new (...args: never[]) => Readonly<Record<Field, unknown>>): void => {
    const interfaces = options.implements?.();
    const api = { description, ...(interfaces === undefined ? {} : { implements: interfaces as never }) };
    if (options.isAbstract) InterfaceType(name, { ...api, resolveType: typeNameOf })(type);
    else ObjectType(name, api)(type);
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

/** Reads the type's name from a finished answer; interfaces and unions of the API are resolved by it. */
export function typeNameOf(value: unknown): string {
  return (value as { readonly __typename: string }).__typename;
}

interface Described {
  readonly description: string;
  readonly isNullable?: boolean;
  readonly isList?: boolean;
  readonly arguments?: Readonly<Record<string, ArgumentDeclaration>>;
  /** How the field stands in corpus files; `false` where it does not. */
  readonly corpus?: Partial<CorpusForm> | false;
}

/** Declares a field that is a property of the node. */
export function Property(type: TypeThunk, options: Described & { readonly property?: string }) {
  return (prototype: object, name: string | symbol): void => {
    const property: PropertyDeclaration = {
      ...core(String(name), options, "value"),
      kind: "property",
      type,
      isList: options.isList ?? false,
      property: options.property ?? String(name),
    };
    declareField(prototype, property, type, property.isList);
  };
}

/** Declares a field that is worked out from properties of the node, or of nodes next to it. */
export function Computed(
  type: TypeThunk,
  options: Described &
    Pick<ComputedDeclaration, "needs"> &
    Partial<Pick<ComputedDeclaration, "needsWith">> & { readonly compute: (needs: never, args: never) => unknown },
) {
  return (prototype: object, name: string | symbol): void => {
    const computed: ComputedDeclaration = {
      ...core(String(name), { corpus: false, ...options }, "value"),
      kind: "computed",
      type,
      isList: options.isList ?? false,
      needs: options.needs,
      needsWith: options.needsWith ?? {},
      compute: options.compute as ComputedDeclaration["compute"],
    };
    declareField(prototype, computed, type, computed.isList);
  };
}

interface Related {
  readonly steps: readonly Step[];
  readonly where?: Readonly<Record<string, string>>;
  readonly order?: readonly PropertyPath[];
}

/** Declares a relation to other concepts. A connection takes the paging arguments by itself. */
export function Relation(
  type: TypeThunk,
  options: Described &
    Related & { readonly cardinality: RelationDeclaration["cardinality"]; readonly shared?: SharedDeclaration },
) {
  return (prototype: object, name: string | symbol): void => {
    const isConnection = options.cardinality === "connection";
    const withPaging = isConnection
      ? { ...options, arguments: { ...innerPageArguments, ...options.arguments } }
      : options;
    const relation: RelationDeclaration = {
      ...core(String(name), { corpus: false, ...withPaging }, options.cardinality === "one" ? "id" : "ids"),
      kind: "relation",
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

/** Declares a value that is worked out over all nodes of a relation. */
export function Gathered(
  type: TypeThunk,
  options: Described &
    Related &
    Pick<GatheredDeclaration, "concept" | "properties"> & { readonly compute: (rows: never) => unknown },
) {
  return (prototype: object, name: string | symbol): void => {
    const gathered: GatheredDeclaration = {
      ...core(String(name), { corpus: false, ...options }, "value"),
      kind: "gathered",
      type,
      steps: options.steps,
      where: options.where ?? {},
      order: options.order ?? [],
      concept: options.concept,
      properties: options.properties,
      compute: options.compute as GatheredDeclaration["compute"],
    };
    declareField(prototype, gathered, type, false);
  };
}

function core(name: string, options: Described, as: CorpusForm["as"]) {
  return {
    name,
    description: options.description,
    isNullable: options.isNullable ?? false,
    arguments: options.arguments ?? {},
    corpus:
      options.corpus === false
        ? undefined
        : { as, isRequired: !options.isNullable && !options.isList, ...options.corpus },
  };
}

function declareField(prototype: object, field: FieldDeclaration, type: TypeThunk, isList: boolean): void {
  registerField(prototype, field);
  Field((() => (isList ? [type()] : type())) as never, { description: field.description, nullable: field.isNullable })(
    prototype,
    field.name,
  );
  declareArguments(prototype, field.name, field.arguments);
}

/** Gives the field its arguments in the API, in the order of their declaration. */
export function declareArguments(
  prototype: object,
  name: string,
  declared: Readonly<Record<string, ArgumentDeclaration>>,
): void {
  for (const [index, [argument, declaration]] of Object.entries(declared).entries()) {
    const type = () => (declaration.isList ? [declaration.type()] : declaration.type());
    Arg(argument, type as never, {
      description: declaration.description,
      nullable: !(declaration.isRequired ?? false),
      ...(declaration.defaultValue === undefined ? {} : { defaultValue: declaration.defaultValue }),
    })(prototype, name, index);
  }
}
