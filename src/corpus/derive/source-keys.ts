import { declaredConcepts } from "../../model/declare/registry.js";
import { targetOf, textOf, type Derivation } from "../records/draft.js";

/** The key that the date sorts by of the text that a record was seen in, kept with the record: engines read the head of such a list off an index,
 *  which no order over another node's property has. */
export const sourceKeys: Derivation = (drafts) =>
  declaredConcepts().flatMap(({ name, source: edge }) =>
    edge === undefined
      ? []
      : drafts.of(name).map((draft) => {
          const source = drafts.byId.get(targetOf(draft, edge) ?? "");
          return { id: draft.id, properties: { sourceKey: textOf(source, "publishedKey") } };
        }),
  );
