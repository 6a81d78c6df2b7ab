import { authorProperties, titleProperties } from "../../model/attribution-properties.js";
import { derivation } from "../derivation.js";

/** Whether reviewed claims on what a text is called, or on who wrote it, cannot all be true: whoever names the text has to say so. Absent where they can. */
export const disputedAttributions = derivation({
  name: "disputed titles and authors",
  reads: { of: "Article", into: { ABOUT: { of: "Claim", properties: ["property"], out: { RIVALS: {} } } } },
  writes: { properties: ["titleIsDisputed", "authorsAreDisputed"] },
  derive: (article) => {
    const claims = article.into("ABOUT");
    const isDisputed = (properties: readonly string[]) =>
      claims.some((claim) => properties.includes(claim.text("property") ?? "") && claim.out("RIVALS").length > 0);
    return {
      properties: {
        titleIsDisputed: isDisputed(titleProperties) || undefined,
        authorsAreDisputed: isDisputed(authorProperties) || undefined,
      },
    };
  },
});
