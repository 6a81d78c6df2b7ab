import type { Call } from "./call.js";
import type { SelectionPlan, ValueFieldPlan, ValuePlan } from "./plan.js";
import { setField } from "./set-field.js";
import { certain } from "../domain/certain.js";

/** Shapes a value that is no node into what was asked of it. */
export type ValueReader = (value: unknown, call: Call) => unknown;

/** Gives what is asked of the nodes of a field such as `Figure.claims` or `SearchEdge.node`, which are read beside the value; `stored` is
 *  what stands in the value in their place. */
export type NodesReader = (selection: SelectionPlan, stored: unknown) => unknown;

/** What shapes values of this plan: lists stay lists, `null` stays `null`, a method gets its arguments. */
export function compileValue(
  plan: ValuePlan | undefined,
): (value: unknown, call: Call, nodes?: NodesReader) => unknown {
  if (plan === undefined) return (value) => value ?? null;
  const readers = Object.fromEntries(
    Object.entries(plan.variants).map(([type, fields]) => [type, compileFields(type, fields)]),
  );
  const only = Object.keys(readers).length === 1 ? Object.values(readers)[0] : undefined;
  const read = (value: unknown, call: Call, nodes?: NodesReader): unknown => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((each) => read(each, call, nodes));
    const reader = only ?? readers[(value as { readonly __typename: string }).__typename];
    return certain(reader, "a reader for each type")(value as Readonly<Record<string, unknown>>, call, nodes);
  };
  return read;
}

type FieldsReader = (value: Readonly<Record<string, unknown>>, call: Call, nodes?: NodesReader) => unknown;

function compileFields(type: string, fields: readonly ValueFieldPlan[]): FieldsReader {
  const readers = fields.map((field) => [field.key, compileField(type, field)] as const);
  return (value, call, nodes) => {
    const shaped: Record<string, unknown> = {};
    for (const [key, read] of readers) setField(shaped, key, read(value, call, nodes));
    return shaped;
  };
}

function compileField(type: string, field: ValueFieldPlan): FieldsReader {
  const { name, args, nodes: selection } = field;
  if (name === "__typename") return () => type;
  if (selection) return (value, _call, nodes) => nodes?.(selection, value[name]);
  const shape = compileValue(field.value);
  return (value, call, nodes) => {
    const raw = value[name];
    const found = typeof raw === "function" ? (raw as (args: unknown) => unknown)(call.arguments(args)) : raw;
    return shape(found, call, nodes);
  };
}
