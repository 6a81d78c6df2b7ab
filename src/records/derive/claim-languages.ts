import { StatedAs } from "../../model/vocabularies.js";
import { derivation } from "../derivation.js";

/** The language of a claim's words, if it gives none: its source's for the source's own words, and English for ours. */
export const claimLanguages = derivation({
  name: "claim languages",
  reads: { of: "Claim", properties: ["statedAs"], out: { STATED_IN: { of: "Article", properties: ["language"] } } },
  writes: { fills: ["language"] },
  derive: (claim) => {
    const isQuoted = claim.get("statedAs") === StatedAs.QUOTED;
    const [source] = isQuoted ? claim.out("STATED_IN") : [];
    return { properties: { language: source?.text("language") ?? "en" } };
  },
});
