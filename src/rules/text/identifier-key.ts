import { foldText } from "./fold-text.js";

/** A name or number under which others list something, with whose it is: `DOI` and `10.1000/182`. */
export interface NamedIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** The identifier in the one spelling of all that mean the same: case, accents and blanks do not matter, every sign does. */
export function identifierKey({ scheme, value }: NamedIdentifier): string {
  return `${withoutBlanks(scheme)} ${withoutBlanks(value)}`;
}

/** What a reader who looks for it may type, as `typedIdentifier` writes that: its value, and its scheme before that. `[]` where it is of signs only. */
export function typedForms({ scheme, value }: NamedIdentifier): readonly string[] {
  return [typedIdentifier(value), typedIdentifier(`${scheme} ${value}`)].filter((form) => form !== "");
}

/** What was typed for an identifier, however it was parted and filled up: `pep 484` for `PEP-0484`, `pep484` and `Pep 484`. */
export function typedIdentifier(text: string): string {
  const runs = foldText(text).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\p{N})/u, "")).join(" ");
}

function withoutBlanks(text: string): string {
  return foldText(text).replace(/\s+/gu, "");
}
