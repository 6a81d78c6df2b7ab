import { entriesOf, textsIn } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** A reference that the text which refers states itself has no other witness: `statedIn` names others only. */
export const findSelfStated: Check = (entries) =>
  entriesOf(entries, "CrossReference").flatMap((reference) => {
    const own = reference.owner?.id;
    if (own === undefined || !textsIn(reference, "statedIn").includes(own)) return [];
    const message = `"${own}" refers, and stands in \`statedIn\` as if another text said so.`;
    const hint = "Leave `statedIn` out if the text that refers says so itself.";
    return [problemAt(placeIn(reference.place, "statedIn"), { code: "STATED_BY_ITSELF", message, hint })];
  });
