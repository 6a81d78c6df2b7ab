import { cypher, identifier } from "../../cypher/cypher.js";
import { needsOf } from "../compile/compile-selection.js";
import type { FieldPlan, SelectionPlan, VariantPlan } from "../plan/plan.js";
import { statementScope } from "../root.js";
import type { Reader } from "../compile/row-scope.js";

/** A selection that asks nodes for nothing but stored properties. */
export interface FlatSelection {
  /** Those properties, each once. */
  readonly properties: readonly string[];
  /** What reads the answer out of a row of these properties; those that are needed must be among them. */
  readFrom(properties: readonly string[]): Reader;
}

/** `undefined` if a node has to be looked up: for what hangs on it, or to learn of which concept it is. */
export function flatSelection({ variants }: SelectionPlan): FlatSelection | undefined {
  const [variant, ...others] = variants;
  if (variant === undefined || !others.every((other) => asksOnlyForId(variant, other))) return undefined;
  const needed = variant.fields.map(propertiesOf);
  if (needed.includes(undefined)) return undefined;
  return {
    properties: [...new Set(needed.flatMap((properties) => properties ?? []))],
    readFrom: (properties) => {
      const [node, row] = [cypher`n`, statementScope()];
      for (const property of properties) row.columns.add(cypher`${node}.${identifier(property)}`);
      return row.compile({ isAbstract: false, variants: [variant] }, node, row);
    },
  };
}

/** True if whatever concept it is gives the same answer: its id, under the same keys. */
function asksOnlyForId(variant: VariantPlan, other: VariantPlan): boolean {
  const keys = new Set(variant.fields.map(({ key }) => key));
  const isId = (field: FieldPlan) => field.kind === "property" && field.field.property === "id";
  const isAlike = keys.size === other.fields.length && other.fields.every(({ key }) => keys.has(key));
  return isAlike && [...variant.fields, ...other.fields].every(isId);
}

function propertiesOf(field: FieldPlan): readonly string[] | undefined {
  if (field.kind === "typename") return [];
  if (field.kind === "property") return [field.field.property];
  if (field.kind !== "computed") return undefined;
  const needs = Object.values(needsOf(field));
  const stored = needs.flatMap((need) => ("property" in need ? [need.property] : []));
  return stored.length === needs.length ? stored : undefined;
}
