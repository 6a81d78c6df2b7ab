import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import { fieldsOf, findConcept, type ConceptDeclaration } from "../domain/declare/registry.js";
import { collectFields, type Operation } from "./collect-fields.js";
import type {
  EdgeFieldPlan,
  FieldPlan,
  PageFieldPlan,
  PagePlan,
  SelectionPlan,
  ValueFieldPlan,
  ValuePlan,
} from "./plan.js";
import { planArguments } from "./plan-arguments.js";
import { certain } from "../domain/certain.js";

type Sets = readonly (SelectionSetNode | undefined)[];
type ApiField = GraphQLField<unknown, unknown>;

/** What the selection sets ask of a node of this type. */
export function planSelection(operation: Operation, type: GraphQLCompositeType, sets: Sets): SelectionPlan {
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [type];
  return {
    isAbstract: isAbstractType(type),
    variants: types.map((variant) => {
      const concept = conceptNamed(variant.name);
      const fields = [...collectFields(operation, variant, sets)].map(([key, nodes]) =>
        planField(operation, variant, concept, key, nodes),
      );
      return { concept, fields };
    }),
  };
}

function planField(
  operation: Operation,
  type: GraphQLObjectType,
  concept: ConceptDeclaration,
  key: string,
  nodes: readonly FieldNode[],
): FieldPlan {
  const [node] = nodes as [FieldNode];
  if (node.name.value === "__typename") return { kind: "typename", key };
  const api = fieldNamed(type, node.name.value);
  const declared = certain(fieldsOf(concept).get(node.name.value), `a declared field "${node.name.value}"`);
  if (declared.kind === "property") return { kind: "property", key, field: declared };
  const args = planArguments(operation, api, node);
  const named = getNamedType(api.type);
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  if (declared.kind === "computed")
    return { kind: "computed", key, field: declared, args, value: planValue(operation, named, sets) };
  if (declared.kind === "gathered") {
    return {
      kind: "gathered",
      key,
      field: declared,
      args,
      value: certain(planValue(operation, named, sets), "a value with fields"),
    };
  }
  return declared.cardinality === "connection"
    ? { kind: "connection", key, field: declared, args, page: planPage(operation, named as GraphQLObjectType, sets) }
    : {
        kind: "related",
        key,
        field: declared,
        args,
        selection: planSelection(operation, named as GraphQLCompositeType, sets),
      };
}

/** What the selection sets ask of a value; `undefined` for a scalar or an enum. */
export function planValue(operation: Operation, type: GraphQLNamedType, sets: Sets): ValuePlan | undefined {
  if (!isCompositeType(type)) return undefined;
  const types = isAbstractType(type) ? operation.schema.getPossibleTypes(type) : [type];
  const variants = types.map((variant) => {
    const fields = [...collectFields(operation, variant, sets)].map(([key, nodes]) =>
      planValueField(operation, variant, key, nodes),
    );
    return [variant.name, fields] as const;
  });
  return { variants: Object.fromEntries(variants) };
}

function planValueField(
  operation: Operation,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): ValueFieldPlan {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  const api = name === "__typename" ? undefined : fieldNamed(type, name);
  const args = api ? planArguments(operation, api, node) : noArguments;
  const named = api && getNamedType(api.type);
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const isNode = named !== undefined && holdsNodes(operation, named);
  return {
    key,
    name,
    args,
    value: named === undefined || isNode ? undefined : planValue(operation, named, sets),
    nodes: isNode ? planSelection(operation, named as GraphQLCompositeType, sets) : undefined,
  };
}

/** A concept, or an interface or union of nothing but concepts. */
function holdsNodes({ schema }: Operation, type: GraphQLNamedType): boolean {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.every(({ name }) => findConcept(name) !== undefined);
}

const noArguments = { given: {}, written: new Set<string>(), read: () => ({}) };

/** What the selection sets ask of a connection type. */
export function planPage(operation: Operation, connection: GraphQLObjectType, sets: Sets): PagePlan {
  const nodeType = getNamedType(fieldNamed(connection, "nodes").type) as GraphQLCompositeType;
  const fields = [...collectFields(operation, connection, sets)].map(([key, nodes]) =>
    planPageField(operation, connection, nodeType, key, nodes),
  );
  return { nodeType: nodeType.name, fields };
}

function planPageField(
  operation: Operation,
  connection: GraphQLObjectType,
  nodeType: GraphQLCompositeType,
  key: string,
  nodes: readonly FieldNode[],
): PageFieldPlan {
  const [node] = nodes as [FieldNode];
  const sets = nodes.map(({ selectionSet }) => selectionSet);
  const name = node.name.value;
  switch (name) {
    case "__typename":
      return { kind: "typename", key, typeName: connection.name };
    case "nodes":
      return { kind: "nodes", key, selection: planSelection(operation, nodeType, sets) };
    case "edges":
      return {
        kind: "edges",
        key,
        fields: planEdge(
          operation,
          getNamedType(fieldNamed(connection, "edges").type) as GraphQLObjectType,
          nodeType,
          sets,
        ),
      };
    case "pageInfo": {
      const info = getNamedType(fieldNamed(connection, "pageInfo").type) as GraphQLObjectType;
      return {
        kind: "pageInfo",
        key,
        fields: [...collectFields(operation, info, sets)].map(([k, [n]]) => ({
          key: k,
          name: certain(n, "a field node").name.value,
        })),
      };
    }
    case "totalCount":
      return { kind: "totalCount", key };
    default: {
      const api = fieldNamed(connection, name);
      return {
        kind: "facets",
        key,
        args: planArguments(operation, api, node),
        value: certain(planValue(operation, getNamedType(api.type), sets), "a value with fields"),
      };
    }
  }
}

function planEdge(
  operation: Operation,
  edge: GraphQLObjectType,
  nodeType: GraphQLCompositeType,
  sets: Sets,
): readonly EdgeFieldPlan[] {
  return [...collectFields(operation, edge, sets)].map(([key, nodes]): EdgeFieldPlan => {
    const name = certain(nodes[0], "a field node").name.value;
    if (name === "__typename") return { kind: "typename", key, typeName: edge.name };
    if (name === "cursor") return { kind: "cursor", key };
    return {
      kind: "node",
      key,
      selection: planSelection(
        operation,
        nodeType,
        nodes.map(({ selectionSet }) => selectionSet),
      ),
    };
  });
}

function fieldNamed(type: GraphQLObjectType, name: string): ApiField {
  return type.getFields()[name] as ApiField;
}

function conceptNamed(name: string): ConceptDeclaration {
  const concept = findConcept(name);
  if (!concept) throw new Error(`The type "${name}" is no concept.`);
  return concept;
}
