import { claimOf, dateClaim, figureClaim, textClaim } from "./claims.js";

const voters = { base: "voters" };

/** Who voted in the March 2019 poll: the seven claims of the corpus, and a quotation. */
export const turnout = [
  figureClaim("sw-vote", "nearly 500", { ...voters, sourceDate: "2019-04-02" }),
  figureClaim("es-voto", "cerca de 500", {
    language: "es",
    ...voters,
    sourceDate: "2019-04-09",
    derivedFrom: "claim/sw-vote",
  }),
  figureClaim("fr-vote", "près de 500", {
    language: "fr",
    ...voters,
    sourceDate: "2019-04-09",
    derivedFrom: "claim/sw-vote",
  }),
  figureClaim("wl-dissolution", "474 members and some recently resigned ex-members", {
    ...voters,
    sourceDate: "2019-04-03",
  }),
  figureClaim("rsorg-why", "477", { ...voters, sourceDate: "2019-03-31" }),
  figureClaim("fsp-stay", "several hundred", { ...voters, sourceDate: "2019-05-01" }),
  claimOf("it-voto", "no figure (sentence missing)", {
    statedAs: "NOT_SEEN",
    sourceDate: "2019-04-10",
    derivedFrom: "claim/sw-vote",
  }),
  figureClaim("ww-transparency", "nearly 500 (quoting Socialist Worker)", {
    ...voters,
    sourceDate: "2019-04-04",
    derivedFrom: "claim/sw-vote",
  }),
];

/** The share for dissolution: of voters in some sources, of members in others; one cites another's at that place. */
export const share = [
  figureClaim("sw-vote", "around 70 percent of those who voted", { ...voters, sourceDate: "2019-04-02" }),
  figureClaim("wl-dissolution", "almost 70%", {
    ...voters,
    sourceDate: "2019-04-03",
    derivedFrom: "claim/sw-vote",
  }),
  figureClaim("rsorg-why", "70% of 477", { ...voters, sourceDate: "2019-03-31" }),
  figureClaim("sw-apology", "70 percent of ISO members", { base: "members", sourceDate: "2019-04-09" }),
  figureClaim("fr-excuses", "70 pour cent des membres", {
    language: "fr",
    base: "members",
    sourceDate: "2019-04-10",
    derivedFrom: "claim/sw-apology",
  }),
];

/** How many proposals there were; the French translation shifts the number. */
export const proposals = [
  figureClaim("sw-vote", "nearly two dozen", { sourceDate: "2019-04-02" }),
  figureClaim("es-voto", "casi dos docenas", {
    language: "es",
    sourceDate: "2019-04-09",
    derivedFrom: "claim/sw-vote",
  }),
  figureClaim("fr-vote", "près d’une vingtaine", {
    language: "fr",
    sourceDate: "2019-04-09",
    derivedFrom: "claim/sw-vote",
  }),
];

/** How many members there were shortly before the end. */
export const membership = [
  figureClaim("socialistsolidarity", "nearly 800 active members", { sourceDate: "2019-06-01" }),
  figureClaim("soz", "about 800", { sourceDate: "2019-05-01" }),
  figureClaim("wl-thread", "800 or 900", { sourceDate: "2019-04-11" }),
  figureClaim("wl-more", "maybe 900", { sourceDate: "2019-04-18" }),
];

/** How long the organization lived. */
export const lengthOfLife = [
  figureClaim("isp", "forty-two years"),
  figureClaim("libcom", "over forty years"),
  figureClaim("proyect", "21-year history (after giving 1977 as the start)"),
];

/** How long the defeats of the final report lasted, and its translations. */
export const defeats = [
  figureClaim("sw-final", "40 years"),
  figureClaim("nl-final", "veertig jaar", { language: "nl", derivedFrom: "claim/sw-final" }),
  figureClaim("zh-final", "40 多年 (more than 40 years)", { language: "zh", derivedFrom: "claim/sw-final" }),
];

/** The year of the founding; one source contradicts itself. */
export const founding = [
  dateClaim("wikipedia", "1977-03-12", { id: "claim/wikipedia-box" }),
  dateClaim("wikipedia", "1976", { id: "claim/wikipedia-opening" }),
  dateClaim("cosmonaut", "1976"),
  dateClaim("wsws", "1977"),
  dateClaim("libcom", "1977"),
];

/** The date of the last convention. */
export const lastConvention = [
  dateClaim("sw-final", "2019-02", { sourceDate: "2019-04-19" }),
  dateClaim("wsws", "2019-02-20/2019-02-28", { sourceDate: "2019-04-02" }),
  dateClaim("sw-letter", "2019-02-22~", { sourceDate: "2019-03-15" }),
  dateClaim("soz", "2019-03", { sourceDate: "2019-05-01" }),
  dateClaim("socialistsolidarity", "2018", { sourceDate: "2019-06-01" }),
];

/** The title of one article, as itself and as another gives it. */
export const title = [textClaim("isp-crisis", "The crisis in the ISO"), textClaim("riddell", "The Crisis of the ISO")];
