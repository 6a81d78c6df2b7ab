import { CodedError } from "../../base/coded-error.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import { findHidden, visiblePattern } from "../../rules/text/hidden-characters.js";
import { readUncertainDate } from "../../rules/dates/uncertain-date.js";
import { corpusIdPattern } from "./id-pattern.js";
import type { Finding } from "../problem.js";

/** Says why a text does not fit the pattern of an id, or of a key. */
export function describePattern(value: string, pattern: string, name: string): Finding {
  if (pattern === visiblePattern) {
    const hidden = findHidden(value);
    return {
      code: "EMPTY_VALUE",
      message: `${name} is empty${hidden === undefined ? "" : ` except for ${hidden.name}`}.`,
      hint: "Write a text, or leave the field out.",
    };
  }
  if (pattern === corpusIdPattern) {
    return {
      code: "BAD_ID",
      message: `${name} of the corpus is longer than 200 characters, or has blanks in it.`,
      hint: "Write a name or an address of its own: `letters-of-1848`.",
    };
  }
  const prefixes = /^\^(?:\(\?:)?(?<prefixes>[a-z|-]+)\)?\//u.exec(pattern)?.groups?.["prefixes"]?.split("|");
  if (prefixes === undefined) {
    return {
      code: "BAD_KEY",
      message: `"${value}" is not a key.`,
      hint: "Write lower-case letters and digits, parted by `-`.",
    };
  }
  const wanted = prefixes.map((prefix) => `\`${prefix}/…\``).join(" or ");
  const prefix = /^(?<prefix>[a-z-]+)\//u.exec(value)?.groups?.["prefix"];
  if (prefix !== undefined && !prefixes.includes(prefix)) {
    return {
      code: "WRONG_KIND",
      message: `${name} cannot be "${value}".`,
      hint: `Write an id that begins ${wanted}.`,
    };
  }
  return {
    code: "BAD_ID",
    message: `"${value}" does not have the form of an id.`,
    hint: `Write ${wanted} with letters, digits and single signs \`-\`, \`.\`, \`_\` between them.`,
  };
}

const readers: Readonly<Record<string, readonly [code: string, read: (text: string) => unknown]>> = {
  edtf: ["BAD_DATE", readUncertainDate],
  "language-tag": ["UNKNOWN_LANGUAGE", readLanguageTag],
};

/** Says why a text is not a date, a language tag or an address. */
export function describeFormat(value: string, format: string, name: string): Finding {
  const reader = readers[format];
  if (reader === undefined) {
    return {
      code: "BAD_ADDRESS",
      message: `${name} is not an address: "${value}".`,
      hint: "Write a whole address that begins with `https://` or `http://`.",
    };
  }
  const [code, read] = reader;
  try {
    read(value);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { code, message: error.message, hint: error.hint };
  }
  return { code, message: `"${value}" does not fit ${name}.`, hint: "Correct it." };
}
