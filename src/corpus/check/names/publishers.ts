import { entriesOf, publisherOf, textIn } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import { suggestOr } from "../../shape/suggest.js";
import type { Check } from "../check.js";

/** The list of publishers knows every publisher that an article prints, and no other. */
export const findUnknownPublishers: Check = (entries) => {
  if (!entries.isWhole) return [];
  const articles = entriesOf(entries, "Article");
  const printed = new Set(articles.map((article) => publisherOf(article, entries.publishers)));
  const unknown = articles.flatMap((article) => {
    const publisher = textIn(article, "publisher");
    if (publisher === undefined || publisherOf(article, entries.publishers) !== undefined) return [];
    const hint = suggestOr(
      publisher,
      entries.publishers.keys(),
      "Add it under `publishers`, with an organization or null.",
    );
    const message = `The list of publishers does not have "${publisher}".`;
    return [problemAt(placeIn(article.place, "publisher"), { code: "UNKNOWN_PUBLISHER", message, hint })];
  });
  const unused = [...entries.publishers].flatMap(([name, publisher]) => {
    if (printed.has(publisher)) return [];
    const { place } = publisher;
    const message = `No article prints the publisher "${name}".`;
    return [
      problemAt(
        { ...place, part: "key" },
        { severity: "warning", code: "UNUSED_PUBLISHER", message, hint: "Take it out, or correct it." },
      ),
    ];
  });
  return [...unknown, ...unused];
};
