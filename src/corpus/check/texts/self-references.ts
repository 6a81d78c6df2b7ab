import { entriesOf, textIn } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** A text answers and mentions others; where it refers to itself, another one is most likely meant. */
export const findSelfReferences: Check = (entries) =>
  entriesOf(entries, "CrossReference").flatMap((reference) => {
    const to = textIn(reference, "to");
    if (to === undefined || to !== reference.owner?.id || reference.value["status"] === "REJECTED") return [];
    const message = `"${to}" refers to itself.`;
    const hint = "Name the text that is meant, or take the reference out.";
    return [problemAt(placeIn(reference.place, "to"), { severity: "warning", code: "SELF_REFERENCE", message, hint })];
  });
