import { declaredConcepts } from "../../model/declare/registry.js";
import type { OrderKeyOptions } from "../../model/declare/concept-options.js";
import { LISTED } from "../../model/properties.js";
import { foldText } from "../../rules/text/fold-text.js";
import { derivation, type Derivation } from "../derivation.js";

/** Between the names in one key, so that letters are not found across two of them. It sorts before all that a name can hold:
 *  `ISO` with another name comes before `ISO Committee`. */
const BETWEEN_NAMES = "\n";

/** Titles, names and questions without case and accents, for orders and for filters that look for letters in them; signs before the first letter (`“The
 *  Tide”`, `¿Qué…?`) count for the filters alone. Places in a text, as the keys
 *  that they are put in order by: an order goes by what every node has. */
export const sortKeys: readonly Derivation[] = declaredConcepts().flatMap(({ name, title, orderKeys = [] }) => [
  ...(title === undefined ? [] : [foldedKey(name, title.fields, title.key)]),
  ...orderKeys.map(({ from, key, missing }) => keyWithout(name, from, key, missing)),
]);

function foldedKey(of: string, properties: readonly string[], key: string): Derivation {
  return derivation({
    name: `${key} of ${of}`,
    reads: { of, properties },
    writes: { properties: [key] },
    derive: (record) => {
      const names = properties.flatMap((property) => record.texts(property)).map(foldText);
      const ordered = names.map(fromFirstLetter);
      // Behind what an order goes by, the whole of what it passes over the start of.
      const whole = names.filter((name, index) => name !== ordered[index]);
      return { properties: { [key]: [...ordered, ...whole].join(BETWEEN_NAMES) } };
    },
  });
}

/** More than any place that is written: those are whole numbers of the API. */
const BEHIND_ALL = 2 ** 31;

function fromFirstLetter(name: string): string {
  const start = name.search(/[\p{L}\p{N}]/u);
  return start > 0 ? name.slice(start) : name;
}

/** `missing` stands for a property that a record may not have. */
function keyWithout(of: string, property: string, key: string, missing: OrderKeyOptions["missing"]): Derivation {
  const isListed = missing === "as listed";
  return derivation({
    name: `${key} of ${of}`,
    reads: { of, properties: isListed ? [property, LISTED] : [property] },
    writes: { properties: [key] },
    derive: (record) => {
      const instead = isListed ? BEHIND_ALL + Number(record.get(LISTED) ?? 0) : missing.value;
      return { properties: { [key]: record.get(property) ?? instead } };
    },
  });
}
