import { isShownAlways } from "../../model/visibility.js";
import { derivation } from "../derivation.js";

/** How many stand as authors of a text, and how many signed it: a citation names some of them, and says how many there are besides. */
export const makerCounts = derivation({
  name: "maker counts",
  reads: { of: "Article", into: { AUTHORSHIP_OF: {}, SIGNATURE_ON: {} } },
  writes: { properties: ["authorCount", "signatoryCount"] },
  derive: (article) => {
    const count = (edge: "AUTHORSHIP_OF" | "SIGNATURE_ON") =>
      article.into(edge).filter(({ status }) => isShownAlways(status)).length;
    return { properties: { authorCount: count("AUTHORSHIP_OF"), signatoryCount: count("SIGNATURE_ON") } };
  },
});
