import { languageOfWords } from "../../../rules/claims/language-of-words.js";
import { derivation } from "../../derivation.js";

/** The language of a claim's words, if it gives none. */
export const claimLanguages = derivation({
  name: "claim languages",
  reads: { of: "Claim", properties: ["statedAs"], out: { STATED_IN: { of: "Article", properties: ["language"] } } },
  writes: { fills: ["language"] },
  derive: (claim) => {
    const [source] = claim.out("STATED_IN");
    const language = languageOfWords({ statedAs: claim.text("statedAs"), sourceLanguage: source?.text("language") });
    return { properties: { language } };
  },
});
