import { entriesOf, textIn, type Entry } from "../../entry.js";
import { isOnDate } from "../../../records/derive/dates/dated-text.js";
import type { Problem } from "../../problem.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** A text comes out on a day: from one date to another it lies somewhere between, and does not last. */
export const findTextIntervals: Check = (entries) => [
  ...entriesOf(entries, "Article").flatMap((article) => checkDate(article, "published")),
  ...entriesOf(entries, "TextDate").flatMap((date) => checkDate(date, "date")),
  ...entriesOf(entries, "Claim")
    .filter((claim) => claim.owner?.concept.name === "Article" && isOnDate(textIn(claim, "property")))
    .flatMap((claim) => checkDate(claim, "date")),
];

function checkDate(entry: Entry, field: string): readonly Problem[] {
  const [written, from = "", to = ""] = /^(.*)\/(.*)$/u.exec(textIn(entry, field) ?? "") ?? [];
  if (written === undefined) return [];
  const sideOf = (end: string): string => (end === ".." ? "" : end);
  const message = `A text does not last: "${written}" is read as a day somewhere between the two.`;
  const hint = `Write \`[${sideOf(from)}..${sideOf(to)}]\`.`;
  return [problemAt(placeIn(entry.place, field), { severity: "warning", code: "INTERVAL_OF_TEXT", message, hint })];
}
