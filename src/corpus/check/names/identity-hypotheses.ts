import { entriesOf, textsIn } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** A hypothesis is about two printed names. */
export const findLoneHypotheses: Check = (entries) =>
  entriesOf(entries, "IdentityHypothesis").flatMap((entry) => {
    if (entry.value["people"] === undefined || textsIn(entry, "people").length === 2) return [];
    const message = "A hypothesis is about two people.";
    return [
      problemAt(placeIn(entry.place, "people"), {
        code: "NOT_TWO_PEOPLE",
        message,
        hint: "Name two; for three, write three hypotheses.",
      }),
    ];
  });
