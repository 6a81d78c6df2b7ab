import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import { spansIn } from "../domain/date-span.js";
import { LARGEST_PAGE } from "../domain/declare/page-arguments.js";
import { parseId } from "../domain/identifiers.js";
import type { Variables } from "./plan.js";

/** What of the variables a plan's text may depend on: which are there, their enums and booleans, the types of ids, and whether a period is
 *  short enough to be looked up. Calls of one shape share a plan, whatever their other values. */
export function shapeOfVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
): string {
  return definitions
    .map(({ variable, type }) =>
      shapeOf(typeFromAST(schema, type as never) as GraphQLInputType | undefined, variables[variable.name.value]),
    )
    .join(",");
}

function shapeOf(type: GraphQLInputType | undefined, value: unknown): string {
  if (value === undefined) return "-";
  if (value === null) return "0";
  if (type !== undefined && isNonNullType(type)) return shapeOf(type.ofType, value);
  if (type !== undefined && isListType(type)) return shapeOfList(type.ofType, value as readonly unknown[]);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as Variables).map(
      ([name, each]) => `${name}:${shapeOf(fields[name]?.type, each)}`,
    );
    const isLookedUp = type.name === "PeriodInput" && spansIn(value) !== undefined;
    return `{${parts.sort().join(",")}${isLookedUp ? " short" : ""}}`;
  }
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "n";
  return isEnumType(type) ? value : `s${typeOfId(value)}`;
}

/* A longer list is refused when arguments are read, so what else it holds need not be looked at. */
function shapeOfList(type: GraphQLInputType, values: readonly unknown[]): string {
  const shapes = values.slice(0, LARGEST_PAGE).map((value) => shapeOf(type, value));
  return `[${[...new Set(shapes)].sort().join("|")}]`;
}

/* Every text is looked at: a variable of another type that looks like an id costs a second plan, nothing else. */
function typeOfId(value: string): string {
  return value.includes("/") ? (parseId(value)?.type ?? "") : "";
}
