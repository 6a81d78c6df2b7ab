import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from "graphql";
import { invariant } from "../../base/invariant.js";
import { askedFields, type AskedField, type Sets } from "./asked-fields.js";
import { facetsOfField } from "../pagination/facets.js";
import type { Operation } from "../document/collect-fields.js";
import type { EdgeFieldPlan, PageFieldPlan, PagePlan } from "./plan.js";
import { planArguments } from "../arguments/plan-arguments.js";
import { planValue, type PlanNodes } from "./plan-value.js";

/** What the selection sets ask of a connection. */
export function planPage(
  operation: Operation,
  connection: GraphQLObjectType,
  sets: Sets,
  planNodes: PlanNodes,
): PagePlan {
  const nodeType = typeOfNodes(connection);
  const plan = (asked: AskedField) => planField(operation, connection, nodeType, asked, planNodes);
  return { nodeType: nodeType.name, fields: askedFields(operation, connection, sets).map(plan) };
}

function planField(
  operation: Operation,
  connection: GraphQLObjectType,
  nodeType: GraphQLCompositeType,
  asked: AskedField,
  planNodes: PlanNodes,
): PageFieldPlan {
  const { key, name, sets, api } = asked;
  if (api === undefined) return { kind: "typename", key, typeName: connection.name };
  const type = getNamedType(api.type);
  switch (name) {
    case "nodes":
      return { kind: "nodes", key, selection: planNodes(operation, nodeType, sets) };
    case "edges":
      return { kind: "edges", key, fields: planEdge(operation, objectType(type), nodeType, sets, planNodes) };
    case "pageInfo": {
      const fields = askedFields(operation, objectType(type), sets);
      return { kind: "pageInfo", key, fields: fields.map((field) => ({ key: field.key, name: field.name })) };
    }
    case "totalCount":
      return { kind: "totalCount", key };
    case "withoutCount":
      return { kind: "withoutCount", key };
    default: {
      const value = invariant(planValue(operation, type, sets, planNodes), "a value with fields");
      return {
        kind: "facets",
        key,
        args: planArguments(operation, api, asked.node, {}),
        all: facetsOfField(api),
        value,
      };
    }
  }
}

function planEdge(
  operation: Operation,
  edge: GraphQLObjectType,
  nodeType: GraphQLCompositeType,
  sets: Sets,
  planNodes: PlanNodes,
): readonly EdgeFieldPlan[] {
  return askedFields(operation, edge, sets).map(({ key, name, api, sets: inner }): EdgeFieldPlan => {
    if (api === undefined) return { kind: "typename", key, typeName: edge.name };
    if (name === "cursor") return { kind: "cursor", key };
    if (name === "node") return { kind: "node", key, selection: planNodes(operation, nodeType, inner) };
    const type = getNamedType(api.type);
    if (!isCompositeType(type)) return { kind: "sharedCount", key };
    return { kind: "shared", key, selection: planNodes(operation, type, inner) };
  });
}

function typeOfNodes(connection: GraphQLObjectType): GraphQLCompositeType {
  const type = getNamedType(invariant(connection.getFields()["nodes"], "a field of nodes").type);
  if (!isCompositeType(type)) throw new Error(`"${connection.name}" lists no nodes.`);
  return type;
}

function objectType(type: unknown): GraphQLObjectType {
  if (!isObjectType(type)) throw new Error("Expected an object type.");
  return type;
}
