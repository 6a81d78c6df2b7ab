import { textsIn, type Entry } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import { isUnseen } from "../../lookups/witnesses.js";
import type { Check } from "../check.js";

/** A text that nobody saw shows nothing of itself: neither who made it, nor its title, its dates or where it came out. */
export const findOwnWitnesses: Check = (entries) =>
  entries.all.flatMap((entry) => {
    const text = entry.concept.name === "Article" ? entry : entry.owner;
    const key = text === entry ? "knownFrom" : "source";
    if (text?.id === undefined || !isOwnWitness(entry, text, key)) return [];
    const message = `"${text.id}" was not seen, but is named as evidence for something about itself.`;
    const hint = "Name the text that tells of it.";
    return [problemAt(placeIn(entry.place, key), { severity: "warning", code: "OWN_WITNESS", message, hint })];
  });

function isOwnWitness(entry: Entry, text: Entry, key: string): boolean {
  return text.concept.name === "Article" && isUnseen(text) && textsIn(entry, key).includes(text.id ?? "");
}
