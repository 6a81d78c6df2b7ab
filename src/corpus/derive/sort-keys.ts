import { declaredConcepts } from "../../model/declare/registry.js";
import { foldText } from "../../rules/text/fold-text.js";
import type { Derivation, Draft } from "../records/draft.js";

/** Between the names in one key, so that letters are not found across two of them. It sorts before all that a name can hold:
 *  `ISO` with another name comes before `ISO Committee`. */
const BETWEEN_NAMES = "\n";

/** Titles, names and questions without case and accents; places in a text, the keys that they are put in order by. */
export const sortKeys: Derivation = (drafts) =>
  declaredConcepts().flatMap(({ name, title, orderKeys = [] }) =>
    drafts.of(name).map((draft) => {
      const names = title === undefined ? [] : [[title.key, foldedKey(draft, title.fields)] as const];
      const places = orderKeys.map(({ from, key, missing }) => [key, draft.properties[from] ?? missing] as const);
      return { id: draft.id, properties: Object.fromEntries([...names, ...places]) };
    }),
  );

function foldedKey(draft: Draft, from: readonly string[]): string {
  return from
    .flatMap((property) => draft.properties[property] ?? [])
    .map((text) => foldText(String(text)))
    .join(BETWEEN_NAMES);
}
