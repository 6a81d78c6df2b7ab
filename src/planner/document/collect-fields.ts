import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { argumentValues } from "../arguments/argument-values.js";
import type { PlannedArguments, Variables } from "../plan/plan.js";

/** What a selection is read against. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  /** Grows while the operation is planned: every field's arguments. */
  readonly planned: PlannedArguments[];
  /** Grows as well: how many fields are asked, of each type that something can be. */
  readonly size: { fields: number };
  /** And what has to be loaded before any of them is worked out. */
  readonly loads: Set<() => Promise<unknown>>;
}

/** The fields that the selection sets ask of an object of this type, by response key in the order of the document; fragments opened,
 *  `@skip` and `@include` obeyed. More than one node a key if the document asks twice. (GraphQL specification, 6.3.2 CollectFields.) */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selections } of selectionSets.filter((set) => set !== undefined)) {
    for (const selection of selections) collect(operation, type, selection, fields, visited);
  }
  return fields;
}

function collect(
  operation: Operation,
  type: GraphQLObjectType,
  selection: SelectionNode,
  fields: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  if (!isIncluded(operation, selection)) return;
  if (selection.kind === Kind.FIELD) {
    const key = selection.alias?.value ?? selection.name.value;
    const nodes = fields.get(key);
    if (nodes) nodes.push(selection);
    else fields.set(key, [selection]);
    return;
  }
  const fragment =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : openSpread(operation, selection.name.value, visited);
  if (!fragment || !applies(operation, type, fragment.typeCondition)) return;
  for (const inner of fragment.selectionSet.selections) collect(operation, type, inner, fields, visited);
}

function openSpread(operation: Operation, name: string, visited: Set<string>): FragmentDefinitionNode | undefined {
  if (visited.has(name)) return undefined;
  visited.add(name);
  return operation.fragments[name];
}

function isIncluded({ variables }: Operation, { directives = [] }: SelectionNode): boolean {
  return directives.every((directive) => allows(directive, variables));
}

function allows(directive: DirectiveNode, variables: Variables): boolean {
  const name = directive.name.value;
  if (name === GraphQLSkipDirective.name)
    return argumentValues(GraphQLSkipDirective, directive, variables)["if"] !== true;
  if (name !== GraphQLIncludeDirective.name) return true;
  return argumentValues(GraphQLIncludeDirective, directive, variables)["if"] !== false;
}

function applies(
  operation: Operation,
  type: GraphQLObjectType,
  condition: FragmentDefinitionNode["typeCondition"] | undefined,
): boolean {
  if (!condition) return true;
  const conditional = typeFromAST(operation.schema, condition);
  if (conditional === type) return true;
  return isAbstractType(conditional) && operation.schema.isSubType(conditional, type);
}
