import { titleInProse } from "../../rules/text/title-in-prose.js";
import { derivation } from "../derivation.js";

/** The title of each text as sentences name it, so that none of them passes our words off as printed. */
export const proseTitles = derivation({
  name: "titles in prose",
  reads: { of: "Article", properties: ["title", "titleIsDescribed"] },
  writes: { properties: ["titleInProse"] },
  derive: (article) => ({
    properties: {
      titleInProse: titleInProse(article.text("title") ?? "", article.truth("titleIsDescribed") === true),
    },
  }),
});
