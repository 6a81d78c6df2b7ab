import { voteOptionId } from "../../model/identifiers.js";
import { findRepeated, indexClaims } from "../claim-index.js";
import { textIn } from "../entry.js";
import type { Derivation } from "../records/draft.js";

/** What a claim is about and comes from, as edges: the option that it names by its key, the claim that it repeats (its id as `derivedFromId` too). */
export const claimOrigins: Derivation = (drafts) => {
  const index = indexClaims(drafts.entries);
  return drafts.of("Claim").map(({ id, entry }) => {
    const option = textIn(entry, "option");
    const onOption =
      option === undefined ? [] : [{ type: "ON_OPTION", to: voteOptionId(entry.owner?.id ?? "", option) }];
    const repeated = findRepeated(entry, index)?.id;
    const derivedFrom = repeated === undefined ? [] : [{ type: "DERIVED_FROM", to: repeated }];
    return { id, properties: { derivedFromId: repeated }, edges: [...onOption, ...derivedFrom] };
  });
};
