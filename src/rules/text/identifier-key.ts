import { foldText } from "./fold-text.js";
import { readPartedNumber, readSchemeName, spellInScheme } from "./identifier-scheme.js";

/** A name or number under which others list something, with whose it is: `DOI` and `10.1000/182`. */
export interface NamedIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** The identifier in the one spelling of all that mean the same: case, accents and blanks do not matter, every sign does. In a scheme that is known, an address
 *  of its resolver is the name in it, and what parts a number is left out. */
export function identifierKey({ scheme, value }: NamedIdentifier): string {
  const spelt = spellInScheme(scheme, value);
  return `${withoutBlanks(spelt.scheme)} ${withoutBlanks(spelt.value)}`;
}

/** What a reader who looks for it may type, as `typedIdentifiers` writes that: its value, and its scheme before that. `[]` if it is of signs only. */
export function typedForms({ scheme, value }: NamedIdentifier): readonly string[] {
  const spelt = spellInScheme(scheme, value);
  const written = [value, `${scheme} ${value}`, spelt.value, `${spelt.scheme} ${spelt.value}`];
  return [...new Set(written.map(typedIdentifier))].filter((form) => form !== "");
}

/** What was typed for an identifier, however it was parted and filled up: `pep 484` for `PEP-0484`, `pep484` and `Pep 484`; and, for an address of a resolver or a number
 *  in parts, the name that it means. */
export function typedIdentifiers(text: string): readonly string[] {
  const { scheme, value } = readSchemeName(text) ?? {};
  const meant = value === undefined ? readPartedNumber(text) : `${scheme ?? ""} ${value}`;
  return [...new Set([text, ...(meant === undefined ? [] : [meant])].map(typedIdentifier))];
}

function typedIdentifier(text: string): string {
  const runs = foldText(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\p{N})/u, "")).join(" ");
}

function withoutBlanks(text: string): string {
  return foldText(text).replace(/\s+/gu, "");
}
