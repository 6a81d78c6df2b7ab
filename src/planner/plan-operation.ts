import {
  getNamedType,
  getOperationAST,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields, type Operation } from "./collect-fields.js";
import type { PlannedArguments, Variables } from "./plan.js";
import { planArguments } from "./plan-arguments.js";
import type { RootField, RootPlan } from "./root.js";
import { certain } from "../domain/certain.js";

/** How an operation is answered: its root fields in order, each with its plan. */
export interface OperationPlan {
  readonly roots: readonly PlannedRoot[];
  /** Root fields that ask about the schema itself; graphql-js answers them. */
  readonly introspection: readonly FieldNode[];
  /** Every field's arguments, to be read before anything is asked of the engine. */
  readonly planned: readonly PlannedArguments[];
}

/** One root field under its response key. */
export interface PlannedRoot {
  readonly key: string;
  readonly isNullable: boolean;
  /** `undefined` for `__typename` and for what introspection answers. */
  readonly plan: RootPlan | undefined;
}

/** Plans an operation for variables of one shape. @throws BadArgumentError */
export function planOperation(
  schema: GraphQLSchema,
  rootFields: ReadonlyMap<string, RootField>,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Variables,
): OperationPlan {
  const operation: Operation = { schema, fragments: fragmentsOf(document), variables, planned: [] };
  const query = schema.getQueryType();
  if (!query) throw new Error("The schema has no query type.");
  const introspection: FieldNode[] = [];
  const roots = [...collectFields(operation, query, [definition.selectionSet])].map(([key, nodes]): PlannedRoot => {
    const [node] = nodes as readonly [FieldNode];
    const name = node.name.value;
    if (name.startsWith("__")) {
      if (name !== "__typename") introspection.push(...nodes);
      return { key, isNullable: false, plan: undefined };
    }
    const api = query.getFields()[name] as GraphQLField<unknown, unknown>;
    const plan = certain(rootFields.get(name), `a root field "${name}"`).plan({
      operation,
      type: getNamedType(api.type) as GraphQLNamedType,
      nodes,
      sets: nodes.map(({ selectionSet }) => selectionSet),
      args: planArguments(operation, api, node),
    });
    return { key, isNullable: !api.type.toString().endsWith("!"), plan };
  });
  return { roots, introspection, planned: operation.planned };
}

/** The operation of that name, or the only one; `undefined` where it is not in the document or not a query. */
export function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  return getOperationAST(document, name) ?? undefined;
}

/** The document's fragments by name. */
export function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
