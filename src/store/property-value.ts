import { isList } from "../base/guards/is-list.js";
import { sortedByName } from "../base/sorted-by-name.js";
import { readMap, type Cell } from "../cypher/read-cells.js";
import type { PropertyValue } from "../model/graph/graph-record.js";

/** True of what a property of a record can hold. */
export function isPropertyValue(value: unknown): value is PropertyValue {
  if (isList(value)) return value.every(isText) || value.every(isNumber);
  return isText(value) || isNumber(value) || typeof value === "boolean";
}

/** The properties in a cell, names in the order of the alphabet. What no record can hold was not loaded: it is given as JSON, so that it
 *  still shows. */
export function readProperties(cell: Cell): Readonly<Record<string, PropertyValue>> {
  return Object.fromEntries(
    sortedByName(readMap(cell)).map(([name, value]) => [name, isPropertyValue(value) ? value : JSON.stringify(value)]),
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
