import type { PropertyValue } from "../model/graph/graph-record.js";

/** Properties by name. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** The properties that have a value; an empty list is none. */
export function known(properties: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  const found: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) if (hasValue(value)) found[name] = value;
  return found;
}

function hasValue(value: PropertyValue | null | undefined): value is PropertyValue {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
