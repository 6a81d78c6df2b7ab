import { identifierKey } from "../../../rules/text/identifier-key.js";
import type { Entry } from "../../entry.js";
import { identifiersIn } from "../../lookups/identifiers-in.js";
import { placeIn, positionOf, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** Under one identifier others list one thing: where two records of a kind have it, one of them is mistaken, or they are the same. */
export const findSharedIdentifiers: Check = ({ all }) => {
  const first = new Map<string, Entry>();
  return all.flatMap((entry) =>
    identifiersIn(entry).flatMap(({ scheme, value, index }) => {
      const of = `${entry.concept.name} ${identifierKey({ scheme, value })}`;
      const other = first.get(of) ?? entry;
      first.set(of, other);
      if (other === entry) return [];
      const { file } = other.place.source;
      const message = `"${entry.id ?? ""}" is listed under ${scheme} "${value}", and so is "${other.id ?? ""}" in ${file}, line ${positionOf(other.place).line}.`;
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
