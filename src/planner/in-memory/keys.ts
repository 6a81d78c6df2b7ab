import type { Column } from "../../graph/column.js";
import { compareStored } from "../../graph/compare-stored.js";
import type { PropertyValue } from "../../model/graph/graph-record.js";
import type { PropertyPath } from "../../model/declare/step.js";
import type { OfGraph } from "./reading.js";
import { rowsOf } from "./predicates/condition-predicate.js";

/** What nodes are put in order by, one key after the other. */
export interface Key {
  readonly isDescending: boolean;
  value(node: number): PropertyValue | undefined;
  /** Less than 0, 0 or more, ascending: what has no value comes last. */
  compare(a: number, b: number): number;
  /** The same of nodes and a value. */
  against(value: PropertyValue | undefined): (node: number) => number;
}

/** A property of the node, or of the one that a step leads to. */
export function keyOf({ property, step }: PropertyPath, isDescending: boolean, at: OfGraph): Key {
  const column = at.snapshot.property(property);
  if (step === undefined) return ofColumn(column, isDescending);
  const [rows] = rowsOf(step, at);
  return valueKey((node) => {
    const neighbour = rows?.first(node);
    return neighbour === undefined ? undefined : column.at(neighbour);
  }, isDescending);
}

/** Something that is worked out for each node. */
export function valueKey(value: Key["value"], isDescending: boolean): Key {
  return {
    isDescending,
    value,
    compare: (a, b) => compareStored(value(a), value(b), false),
    against: (bound) => (node) => compareStored(value(node), bound, false),
  };
}

function ofColumn(column: Column, isDescending: boolean): Key {
  return {
    isDescending,
    value: (node) => column.at(node),
    compare: (a, b) => column.compare(a, b),
    against: (bound) => column.against(bound),
  };
}

/** Compares two nodes by all keys. */
export function compareByKeys(keys: readonly Key[]): (a: number, b: number) => number {
  return (a, b) => {
    for (const key of keys) {
      const difference = key.compare(a, b);
      if (difference !== 0) return key.isDescending ? -difference : difference;
    }
    return 0;
  };
}

/** Compares nodes with the values that a cursor holds. */
export function compareWithCursor(keys: readonly Key[], values: readonly unknown[]): (node: number) => number {
  const compares = keys.map((key, index) => {
    const compare = key.against(toValue(values[index]));
    return key.isDescending ? (node: number): number => -compare(node) : compare;
  });
  return (node) => {
    for (const compare of compares) {
      const difference = compare(node);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function toValue(value: unknown): PropertyValue | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
