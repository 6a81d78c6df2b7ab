import { ReadExtent } from "../../model/vocabularies.js";
import { derivation } from "../derivation.js";

/** How much of a text was read where its record does not say: nothing of one that is known only from others; of any other it is not known. */
export const readExtents = derivation({
  name: "extents of reading",
  reads: { of: "Article", properties: ["evidence"] },
  writes: { fills: ["readExtent"] },
  derive: (article) => ({
    properties: { readExtent: article.text("evidence") === "REFERENCED" ? ReadExtent.NOT_SEEN : ReadExtent.UNKNOWN },
  }),
});
