import type { ErrorObject } from "ajv/dist/2020.js";

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a mapping of keys and values",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  null: "null",
};

/** A type of JSON Schema in words: `a list`. */
export function typeName(type: string): string {
  return typeNames[type] ?? type;
}

/** What a value is, in words. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "boolean" ? `\`${String(value)}\`` : typeName(typeof value);
}

/** What a schema describes, in words: `an article`. */
export function thingOf(schema: ErrorObject["parentSchema"]): string {
  const title: unknown = schema?.["title"];
  if (typeof title !== "string") return "this mapping";
  if (title.startsWith("Antiphony")) return "a corpus file";
  const words = title.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();
  return `${/^[aeiou]/u.test(words) ? "an" : "a"} ${words}`;
}

/** The text with a capital at its start. */
export function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The value as it may stand in a sentence. */
export function showValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
