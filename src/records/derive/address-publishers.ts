import { derivation } from "../derivation.js";

/** Who brought a text out at the address that it is shown with, where that is recorded: a citation that gives the address names no other publisher. */
export const addressPublishers = derivation({
  name: "address publishers",
  reads: {
    of: "Article",
    properties: ["url"],
    into: {
      PUBLICATION_OF: {
        of: "Publication",
        properties: ["url"],
        out: { PUBLICATION_BY: { of: "Organization", properties: ["name"] } },
      },
    },
  },
  writes: { properties: ["addressPublisher"] },
  derive: (article) => {
    const url = article.text("url");
    const there = article.into("PUBLICATION_OF").find((each) => url !== undefined && each.text("url") === url);
    return { properties: { addressPublisher: there?.out("PUBLICATION_BY")[0]?.text("name") } };
  },
});
