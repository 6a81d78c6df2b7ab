import { entriesOf, textIn } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** What was seen was read, at least in part, and nothing was read of what is known only from others. */
export const findFalseExtents: Check = (entries) =>
  entriesOf(entries, "Article").flatMap((article) => {
    const [evidence, extent] = [textIn(article, "evidence"), textIn(article, "readExtent")];
    if (evidence === undefined || extent === undefined) return [];
    if ((evidence === "REFERENCED") === (extent === "NOT_SEEN")) return [];
    const message = `This text is ${evidence}, and how much of it was read is ${extent}: both cannot be.`;
    const hint = "NOT_SEEN goes with REFERENCED, and with nothing else.";
    const place = placeIn(article.place, "readExtent");
    return [problemAt(place, { severity: "error", code: "FALSE_EXTENT", message, hint })];
  });
