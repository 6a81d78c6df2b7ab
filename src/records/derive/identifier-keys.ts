import { declaredConcepts } from "../../model/declare/registry.js";
import { identifiersOf } from "../../model/derived/identified-concepts.js";
import { identifierKey } from "../../rules/text/identifier-key.js";
import { derivation, type Derivation } from "../derivation.js";
import { toIdentifiers } from "../../model/values/api-values.js";

/** What records are found by that are listed under identifiers, where several spellings mean the same. */
export const identifierKeys: readonly Derivation[] = declaredConcepts().flatMap((concept) => {
  const stored = identifiersOf(concept);
  if (stored === undefined) return [];
  const { schemes, values } = stored;
  return [
    derivation({
      name: `identifier keys of ${concept.name}`,
      reads: { of: concept.name, properties: [schemes, values] },
      writes: { properties: ["identifierKeys"] },
      derive: (record) => {
        const keys = toIdentifiers({ schemes: record.texts(schemes), values: record.texts(values) }).map(identifierKey);
        return { properties: { identifierKeys: keys.length === 0 ? undefined : keys } };
      },
    }),
  ];
});
