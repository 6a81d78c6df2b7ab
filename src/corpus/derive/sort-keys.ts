import { foldText } from "../../rules/text/fold-text.js";
import type { Derivation, Draft } from "../records/draft.js";

/** Between the names in one key, so that letters are not found across two of them. It sorts before all that a name can hold:
 *  `ISO` with another name comes before `ISO Committee`. */
const BETWEEN_NAMES = "\n";

/** Which property of a concept is folded into which key, for orders and for filters that look for letters in it. */
const keys: readonly { readonly concept: string; readonly from: readonly string[]; readonly key: string }[] = [
  { concept: "Article", from: ["title"], key: "titleKey" },
  { concept: "Person", from: ["name"], key: "nameKey" },
  { concept: "Organization", from: ["name", "otherNames"], key: "nameKey" },
  { concept: "Event", from: ["name"], key: "nameKey" },
  { concept: "Place", from: ["name"], key: "nameKey" },
  { concept: "Series", from: ["name"], key: "nameKey" },
  { concept: "Topic", from: ["name"], key: "nameKey" },
  { concept: "Vote", from: ["question"], key: "questionKey" },
];

/** Properties that may be missing, and what stands for them then: an order goes by what every node has. */
const placeKeys: readonly {
  readonly concept: string;
  readonly from: string;
  readonly key: string;
  readonly missing: string | number;
}[] = [
  { concept: "Signature", from: "position", key: "positionKey", missing: Number.MAX_SAFE_INTEGER },
  { concept: "CrossReference", from: "position", key: "positionKey", missing: Number.MAX_SAFE_INTEGER },
  { concept: "Claim", from: "locator", key: "locatorKey", missing: "" },
];

/** Titles, names and questions without case and accents; places in a text, the keys that they are put in order by. */
export const sortKeys: Derivation = (drafts) => [
  ...keys.flatMap(({ concept, from, key }) =>
    drafts.of(concept).map((draft) => ({ id: draft.id, properties: { [key]: foldedKey(draft, from) } })),
  ),
  ...placeKeys.flatMap(({ concept, from, key, missing }) =>
    drafts.of(concept).map((draft) => ({ id: draft.id, properties: { [key]: draft.properties[from] ?? missing } })),
  ),
];

function foldedKey(draft: Draft, from: readonly string[]): string {
  return from
    .flatMap((property) => draft.properties[property] ?? [])
    .map((text) => foldText(String(text)))
    .join(BETWEEN_NAMES);
}
