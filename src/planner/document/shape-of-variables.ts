import { isMapping } from "../../base/guards/is-mapping.js";
import { isList } from "../../base/guards/is-list.js";
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type ObjectValueNode,
} from "graphql";
import { spansIn } from "../../rules/dates/lookup-span.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { parseId } from "../../model/identifiers.js";
import type { Variables } from "../plan/plan.js";
import type { FoundOperation } from "./find-operation.js";

/** What of the variables a plan's text may depend on: which are there, their enums and booleans, the types of ids, and whether a period is
 *  short enough to be looked up, given whole or end by end. Calls of one shape share a plan, whatever their other values. */
export function shapeOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions, periods }: Pick<FoundOperation, "variableDefinitions" | "periods">,
  variables: Variables,
): string {
  const shapes = variableDefinitions.map(({ variable, type }) =>
    shapeOf(typeFromAST(schema, type as never) as GraphQLInputType | undefined, variables[variable.name.value]),
  );
  const lengths = periods.map((period) => lengthOf({ from: endOf(period, "from"), to: endOf(period, "to") }));
  return [...shapes, ...lengths].join(",");

  function endOf({ fields }: ObjectValueNode, end: string): string | null {
    const value = fields.find(({ name }) => name.value === end)?.value;
    const text =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.STRING && value.value;
    return typeof text === "string" ? text : null;
  }
}

function lengthOf(period: Parameters<typeof spansIn>[0]): string {
  return spansIn(period) === undefined ? "" : " short";
}

function shapeOf(type: GraphQLInputType | undefined, value: unknown): string {
  if (value === undefined) return "-";
  if (value === null) return "0";
  if (type !== undefined && isNonNullType(type)) return shapeOf(type.ofType, value);
  if (type !== undefined && isListType(type) && isList(value)) return shapeOfList(type.ofType, value);
  if (isInputObjectType(type) && isMapping(value)) {
    const fields = type.getFields();
    const parts = Object.entries(value).map(([name, each]) => `${name}:${shapeOf(fields[name]?.type, each)}`);
    const length = type.name === "PeriodInput" ? lengthOf(value) : "";
    return `{${parts.sort().join(",")}${length}}`;
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
