import type { GraphRecord, PropertyValue } from "../../model/graph/graph-record.js";

/** The properties that have a value; an empty list is none. */
export function known(properties: Readonly<Record<string, PropertyValue | undefined>>): GraphRecord["properties"] {
  const found: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties))
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) found[name] = value;
  return found;
}
