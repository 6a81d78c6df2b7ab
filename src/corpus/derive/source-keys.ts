import { targetOf, textOf, type Derivation } from "../records/draft.js";

/** By which edge a record leads to the article that it was seen in. */
const sources: Readonly<Record<string, string>> = { Claim: "STATED_IN", CrossReference: "REFERENCE_FROM" };

/** The key that the source's date sorts by, kept with what it says and what it refers to: engines read the head of such a list off an index,
 *  which no order over another node's property has. */
export const sourceKeys: Derivation = (drafts) =>
  Object.entries(sources).flatMap(([concept, edge]) =>
    drafts.of(concept).map((draft) => {
      const source = drafts.byId.get(targetOf(draft, edge) ?? "");
      return { id: draft.id, properties: { sourceKey: textOf(source, "publishedKey") } };
    }),
  );
