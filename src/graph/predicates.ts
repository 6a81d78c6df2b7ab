import type { PropertyValue } from "../model/graph/graph-record.js";
import { CodedColumn, type Column } from "./column.js";
import { labelsIn } from "./labels.js";
import type { Snapshot } from "./snapshot.js";

/** Whether something is so of a node, or of an edge of a type. A few nanoseconds; to be made once, and kept by what asks it often. */
export type Predicate = (number: number) => boolean;

/** Whether the value of a property is one of these; what has none fails. */
export function isOneOf(column: Column, values: readonly PropertyValue[]): Predicate {
  return isSo(column, (value) => value !== undefined && values.includes(value));
}

/** Whether the value of a property is one of these, or there is none. */
export function isOneOfOrNone(column: Column, values: readonly PropertyValue[]): Predicate {
  return isSo(column, (value) => value === undefined || values.includes(value));
}

/** Whether the value of a property is none of these; what has none passes. */
export function isNoneOf(column: Column, values: ReadonlySet<PropertyValue>): Predicate {
  return isSo(column, (value) => value === undefined || !values.has(value));
}

/** Whether a list has something besides these; what has no list passes. */
export function isNotWithin(column: Column, values: ReadonlySet<string>): Predicate {
  return (number) => {
    const list = column.at(number);
    return typeof list !== "object" || list.some((value) => !values.has(String(value)));
  };
}

/** Whether a node has one of these labels. */
export function hasLabelOf({ parts }: Snapshot, labels: readonly string[]): Predicate {
  return isSo(parts.nodes.labels, (value) => labelsIn(value).some((label) => labels.includes(label)));
}

/** Whether all of these are so. */
export function areAll(tests: readonly Predicate[]): Predicate {
  const [first = isAlways, second, ...others] = tests;
  if (second === undefined) return first;
  const rest = areAll([second, ...others]);
  return (number) => first(number) && rest(number);
}

const isAlways: Predicate = () => true;

/* Of few values each is looked at once. */
function isSo(column: Column, holds: (value: PropertyValue | undefined) => boolean): Predicate {
  if (!(column instanceof CodedColumn) || column.dictionary.isLarge) return (number) => holds(column.at(number));
  const byCode = Uint8Array.from(column.dictionary.values, (value) => Number(holds(value)));
  return (number) => byCode[column.codeAt(number)] === 1;
}
