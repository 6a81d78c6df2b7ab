import { addressKey } from "../../rules/text/address-key.js";
import { languageRanges } from "../../rules/text/match-language.js";
import { derivation } from "../derivation.js";

/** What articles are found by where several spellings mean the same: their addresses, and their languages in narrower and in wider terms. */
export const lookupKeys = derivation({
  name: "lookup keys of Article",
  reads: { of: "Article", properties: ["url", "alsoAt", "language"] },
  writes: { properties: ["urlKey", "addressKeys", "languageRanges"] },
  derive: (article) => {
    const addresses = [...article.texts("url"), ...article.texts("alsoAt")].map(addressKey);
    const [language] = article.texts("language");
    return {
      properties: {
        urlKey: article.text("url") === undefined ? undefined : addresses[0],
        addressKeys: addresses.length === 0 ? undefined : addresses,
        languageRanges: language === undefined ? undefined : [...languageRanges(language)],
      },
    };
  },
});
