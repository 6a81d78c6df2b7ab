import { isList } from "../../base/is-list.js";
import { isMapping } from "../../base/is-mapping.js";
import { identifiersOf } from "../../model/derived/identified-concepts.js";
import { identifierKey } from "../../rules/text/identifier-key.js";
import type { Entry } from "../entry.js";
import { placeIn, positionOf, problemAt } from "../read/source-file.js";
import type { Check } from "./check.js";

/** Under one identifier others list one thing: where two records of a kind have it, one of them is mistaken, or they are the same. */
export const findSharedIdentifiers: Check = ({ all }) => {
  const first = new Map<string, Entry>();
  return all.flatMap((entry) =>
    identifiersIn(entry).flatMap(({ key, written, index }) => {
      const of = `${entry.concept.name} ${key}`;
      const other = first.get(of) ?? entry;
      first.set(of, other);
      if (other === entry) return [];
      const { file } = other.place.source;
      const message = `"${entry.id ?? ""}" is listed under ${written}, and so is "${other.id ?? ""}" in ${file}, line ${positionOf(other.place).line}.`;
      const hint = "Leave it to the one that it names, or make the two one record.";
      return [
        problemAt(placeIn(entry.place, "identifiers", index), {
          severity: "warning",
          code: "SHARED_IDENTIFIER",
          message,
          hint,
        }),
      ];
    }),
  );
};

interface Written {
  readonly key: string;
  readonly written: string;
  readonly index: number;
}

function identifiersIn({ concept, value: { identifiers } }: Entry): readonly Written[] {
  if (!isList(identifiers) || identifiersOf(concept) === undefined) return [];
  return identifiers.flatMap((each, index) => {
    const { scheme, value } = isMapping(each) ? each : {};
    if (typeof scheme !== "string" || typeof value !== "string") return [];
    return [{ key: identifierKey({ scheme, value }), written: `${scheme} "${value}"`, index }];
  });
}
