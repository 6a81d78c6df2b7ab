import { derivation } from "../derivation.js";

/** How many stand as authors of a text: a citation names a page of them, and says how many there are besides. */
export const authorCounts = derivation({
  name: "author counts",
  reads: { of: "Article", into: { AUTHORSHIP_OF: {} } },
  writes: { properties: ["authorCount"] },
  derive: (article) => ({ properties: { authorCount: article.into("AUTHORSHIP_OF").length } }),
});
