import { isMapping } from "../../base/guards/is-mapping.js";
import type { Call } from "../run/call.js";
import type { Arguments, SelectionPlan, ValueFieldPlan, ValuePlan } from "../plan/plan.js";
import { setField } from "../run/set-field.js";
import { invariant } from "../../base/invariant.js";
import type { Yielder } from "../../base/scheduling/yield-to-event-loop.js";

/** Shapes a value that is no node into what was asked of it. */
export type ValueReader = (value: unknown, call: Call) => unknown;

/** Gives what is asked of the nodes of a field such as `Figure.claims`, `ShownClaim.claim` or `SearchEdge.node`, which are read beside the value; `stored` is
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
    const parts = partsIn(value);
    const reader = only ?? readers[String(parts["__typename"])];
    return invariant(reader, "a reader for each type")(parts, call, nodes);
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

/** Shapes the answer to a question, whose lists may be long: others get their turn between their elements. What a part of it is worked out by
 *  may take its time, too. */
export type YieldingValueReader = (
  value: unknown,
  call: Call,
  nodes: NodesReader,
  yielder: Yielder,
) => Promise<unknown>;

/** The same as `compileValue`, for what stands at the top of an answer. */
export function compileYieldingValue(plan: ValuePlan): YieldingValueReader {
  const whole = compileValue(plan);
  const variants = Object.entries(plan.variants);
  const [only, ...others] = variants;
  if (only === undefined || others.length > 0) return async (value, call, nodes) => whole(value, call, nodes);
  const [type, fields] = only;
  const readers = fields.map((field) => [field, compileField(type, field), compileValue(field.value)] as const);
  return async (value, call, nodes, yielder) => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return eachYielding(value, yielder, (each) => whole(each, call, nodes));
    const shaped: Record<string, unknown> = {};
    for (const [field, read, shape] of readers) {
      const found = await workedOut(partsIn(value), field, call);
      const isLong = Array.isArray(found) && !field.nodes;
      const answer = isLong
        ? await eachYielding(found, yielder, (each) => shape(each, call, nodes))
        : read({ [field.name]: found }, call, nodes);
      setField(shaped, field.key, answer);
    }
    return shaped;
  };
}

async function workedOut(
  value: Readonly<Record<string, unknown>>,
  field: ValueFieldPlan,
  call: Call,
): Promise<unknown> {
  return answerOf(value[field.name], field, call);
}

/** The parts of a value that has fields. */
function partsIn(value: unknown): Readonly<Record<string, unknown>> {
  if (!isMapping(value)) throw new Error("Expected a value with fields.");
  return value;
}

/** What a part of a value says: itself, or what it answers to the field's arguments. */
function answerOf(part: unknown, { args }: ValueFieldPlan, call: Call): unknown {
  return isMethod(part) ? part(call.arguments(args)) : part;
}

function isMethod(part: unknown): part is (args: Arguments) => unknown {
  return typeof part === "function";
}

async function eachYielding(
  values: readonly unknown[],
  yielder: Yielder,
  shape: (value: unknown) => unknown,
): Promise<readonly unknown[]> {
  const shaped: unknown[] = [];
  for (const value of values) {
    shaped.push(shape(value));
    if (yielder.isUp()) await yielder.giveWay();
  }
  return shaped;
}

function compileField(type: string, field: ValueFieldPlan): FieldsReader {
  const { name, nodes: selection } = field;
  if (name === "__typename") return () => type;
  if (selection) return (value, _call, nodes) => nodes?.(selection, value[name]);
  const shape = compileValue(field.value);
  return (value, call, nodes) => {
    return shape(answerOf(value[name], field, call), call, nodes);
  };
}
