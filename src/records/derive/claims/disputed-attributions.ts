import { authorProperties, titleProperties } from "../../../model/attribution-properties.js";
import { isShownAlways } from "../../../model/visibility.js";
import { derivation } from "../../derivation.js";

/** Whether reviewed claims on what a text is called, or on who wrote it, cannot all be true, or name nobody whom the text is recorded to be by: whoever names the
 *  text has to say so. Absent if nothing is disputed. */
export const disputedAttributions = derivation({
  name: "disputed titles and authors",
  reads: {
    of: "Article",
    into: {
      ABOUT: { of: "Claim", properties: ["property"], out: { RIVALS: {} } },
      AUTHORSHIP_OF: { of: "Authorship", out: { AUTHORSHIP_DISPUTED_BY: {} } },
    },
  },
  writes: { properties: ["titleIsDisputed", "authorsAreDisputed"] },
  derive: (article) => {
    const claims = article.into("ABOUT");
    const isDisputed = (properties: readonly string[]) =>
      claims.some((claim) => properties.includes(claim.text("property") ?? "") && claim.out("RIVALS").length > 0);
    const isAnyAuthorDisputed = () =>
      article
        .into("AUTHORSHIP_OF")
        .some((author) => isShownAlways(author.status) && author.out("AUTHORSHIP_DISPUTED_BY").length > 0);
    return {
      properties: {
        titleIsDisputed: isDisputed(titleProperties) || undefined,
        authorsAreDisputed: isDisputed(authorProperties) || isAnyAuthorDisputed() || undefined,
      },
    };
  },
});
