import type { ErrorObject } from "ajv/dist/2020.js";
import type { CodedError } from "../../domain/coded-error.js";
import { readLanguageTag } from "../../domain/language-tag.js";
import { readUncertainDate } from "../../domain/uncertain-date.js";
import type { Finding } from "../problem.js";
import type { Path } from "../read/source-file.js";
import { suggestOr } from "./suggest.js";

/** A misfit in words, with the place that it is about: seen from the value that ajv names. */
export interface DescribedMisfit {
  readonly finding: Finding;
  readonly path: Path;
  readonly part: "key" | "value";
}

type Describe = (misfit: ErrorObject, name: string) => Finding & { readonly path?: Path; readonly part?: "key" };

/** Says what is wrong with a value that the schema of corpus files refuses. */
export function describeMisfit(misfit: ErrorObject, path: Path): DescribedMisfit {
  const name = path.findLast((step) => Number.isNaN(Number(step))) ?? "file";
  const { path: inner = [], part = "value", ...finding } = (descriptions[misfit.keyword] ?? refused)(misfit, String(name));
  return { finding, path: inner, part };
}

const descriptions: Readonly<Record<string, Describe>> = {
  additionalProperties: ({ params, parentSchema }) => {
    const { additionalProperty: key } = params as { readonly additionalProperty: string };
    const known = Object.keys((parentSchema?.["properties"] as object | undefined) ?? {});
    const hint = suggestOr(key, known, `Use one of: ${known.join(", ")}.`);
    return { code: "UNKNOWN_FIELD", message: `"${key}" is not a field of ${thing(parentSchema)}.`, hint, path: [key], part: "key" };
  },
  required: ({ params, parentSchema }) => {
    const { missingProperty: key } = params as { readonly missingProperty: string };
    return { code: "MISSING_FIELD", message: `${capital(thing(parentSchema))} lacks "${key}".`, hint: `Add \`${key}: …\`.` };
  },
  type: ({ data, parentSchema }, name) => {
    const wanted = [parentSchema?.["type"]].flat().map(String);
    const isUnquoted = wanted.includes("string") && ["number", "boolean"].includes(typeof data);
    const hint = isUnquoted ? `Put it in quotes: \`"${String(data)}"\`.` : `Write ${wanted.map(typeName).join(" or ")} there.`;
    return { code: "WRONG_TYPE", message: `"${name}" must be ${wanted.map(typeName).join(" or ")}, and here it is ${typeOf(data)}.`, hint };
  },
  enum: ({ data, params }, name) => {
    const terms = (params as { readonly allowedValues: readonly string[] }).allowedValues;
    const hint = suggestOr(String(data).toUpperCase(), terms, `Use one of: ${terms.join(", ")}.`);
    return { code: "UNKNOWN_TERM", message: `"${show(data)}" is not a term for "${name}".`, hint };
  },
  pattern: ({ data, params }, name) => describePattern(String(data), (params as { readonly pattern: string }).pattern, name),
  format: ({ data, params }, name) => describeFormat(String(data), (params as { readonly format: string }).format, name),
  minLength: (_misfit, name) => ({ code: "EMPTY_VALUE", message: `"${name}" is empty.`, hint: "Write a text, or leave the field out." }),
  minItems: (_misfit, name) => ({ code: "EMPTY_VALUE", message: `"${name}" is an empty list.`, hint: "Leave it out." }),
  minProperties: (_misfit, name) => ({ code: "EMPTY_VALUE", message: `"${name}" has nothing in it.`, hint: "Leave it out." }),
  uniqueItems: (_misfit, name) => ({ code: "REPEATED_ITEM", message: `"${name}" has the same item twice.`, hint: "Keep one of the two." }),
  minimum: (misfit, name) => outOfBounds(misfit, name),
  maximum: (misfit, name) => outOfBounds(misfit, name),
};

const refused: Describe = ({ message = "does not fit" }, name) => ({
  code: "WRONG_VALUE",
  message: `"${name}" ${message}.`,
  hint: "See schema/corpus.schema.json.",
});

function outOfBounds({ data, message = "is out of bounds" }: ErrorObject, name: string): Finding {
  return { code: "WRONG_VALUE", message: `"${name}" ${message}, and here it is ${show(data)}.`, hint: "Correct the number." };
}

function describePattern(value: string, pattern: string, name: string): Finding {
  const prefixes = /^\^(?:\(\?:)?(?<prefixes>[a-z|-]+)\)?\//u.exec(pattern)?.groups?.["prefixes"]?.split("|");
  if (prefixes === undefined) {
    return { code: "BAD_KEY", message: `"${value}" is not a key.`, hint: "Write lower-case letters and digits, parted by `-`." };
  }
  const wanted = prefixes.map((prefix) => `\`${prefix}/…\``).join(" or ");
  const prefix = /^(?<prefix>[a-z-]+)\//u.exec(value)?.groups?.["prefix"];
  if (prefix !== undefined && !prefixes.includes(prefix)) {
    return { code: "WRONG_KIND", message: `"${name}" cannot be "${value}".`, hint: `Write an id that begins ${wanted}.` };
  }
  return { code: "BAD_ID", message: `"${value}" has not the form of an id.`, hint: `Write ${wanted} with letters, digits and single signs \`-\`, \`.\`, \`_\` between them.` };
}

const readers: Readonly<Record<string, readonly [code: string, read: (text: string) => unknown]>> = {
  edtf: ["BAD_DATE", readUncertainDate],
  "language-tag": ["UNKNOWN_LANGUAGE", readLanguageTag],
};

function describeFormat(value: string, format: string, name: string): Finding {
  const reader = readers[format];
  if (reader === undefined) {
    return { code: "BAD_ADDRESS", message: `"${name}" is not an address: "${value}".`, hint: "Write a whole address that begins with `https://` or `http://`." };
  }
  const [code, read] = reader;
  try {
    read(value);
  } catch (error) {
    const { message, hint } = error as CodedError;
    return { code, message, hint };
  }
  return { code, message: `"${value}" does not fit "${name}".`, hint: "Correct it." };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a mapping",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  null: "null",
};

function typeName(type: string): string {
  return typeNames[type] ?? type;
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "boolean" ? `\`${String(value)}\`` : typeName(typeof value);
}

function thing(schema: ErrorObject["parentSchema"]): string {
  const title = schema?.["title"] as string | undefined;
  if (title === undefined) return "this mapping";
  if (title.startsWith("Antiphony")) return "a corpus file";
  const words = title.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();
  return `${/^[aeiou]/u.test(words) ? "an" : "a"} ${words}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
