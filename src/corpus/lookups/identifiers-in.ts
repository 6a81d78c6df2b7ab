import { isList } from "../../base/guards/is-list.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import { identifiersOf } from "../../model/derived/identified-concepts.js";
import type { NamedIdentifier } from "../../rules/text/identifier-key.js";
import type { Entry } from "../entry.js";

/** An identifier as a file has it, and its place in the list there. */
export interface WrittenIdentifier extends NamedIdentifier {
  readonly index: number;
}

/** The identifiers that an entry lists, as far as each has its scheme and its value. */
export function identifiersIn({ concept, value: { identifiers } }: Entry): readonly WrittenIdentifier[] {
  if (!isList(identifiers) || identifiersOf(concept) === undefined) return [];
  return identifiers.flatMap((each, index) => {
    const { scheme, value } = isMapping(each) ? each : {};
    return typeof scheme === "string" && typeof value === "string" ? [{ scheme, value, index }] : [];
  });
}
