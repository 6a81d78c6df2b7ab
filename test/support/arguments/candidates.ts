import { getNamedType, getNullableType, isEnumType, isListType, type GraphQLInputType } from "graphql";
import type { Pool } from "../oracle/random/pool.js";

/** Values that a place may take, as they are written: enough of them that one makes a difference where any does. */
export function candidatesFor(type: GraphQLInputType, pool: Pool): readonly string[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return candidatesFor(nullable.ofType, pool).map((value) => `[${value}]`);
  if (isEnumType(nullable)) return nullable.getValues().map(({ name }) => name);
  switch (getNamedType(nullable).name) {
    case "Boolean":
      return ["true", "false"];
    case "Int":
      return ["1", "2", "3", "5"];
    case "ID":
      return pool.ids("").map(quoted);
    case "LanguageTag":
      return pool.languages.map(quoted);
    case "Date":
      return pool.days.map(quoted);
    case "IdentifierInput":
      return pool.identifiers.map(({ scheme, value }) => `{ scheme: ${quoted(scheme)}, value: ${quoted(value)} }`);
    case "URL":
      return pool.urls.map(quoted);
    default:
      return [...pool.properties, ...pool.words].map(quoted);
  }
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
