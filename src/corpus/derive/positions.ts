import type { Derivation } from "../records/draft.js";

/** The place of authors and options is that of their list in the file. */
export const positions: Derivation = (drafts) =>
  ["Authorship", "VoteOption"]
    .flatMap((concept) => drafts.of(concept))
    .map(({ id, entry }) => ({ id, properties: { position: entry.position } }));
