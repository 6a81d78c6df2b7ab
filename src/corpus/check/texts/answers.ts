import { isResponse } from "../../../model/citation-type.js";
import { isBefore } from "../../../rules/dates/bounds/date-bounds.js";
import { readUncertainDate, type UncertainDate } from "../../../rules/dates/uncertain-date.js";
import { entriesOf, textIn, type Entry } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** An answer is not older than what it answers, where the dates leave no doubt. */
export const findEarlyAnswers: Check = (entries) =>
  entriesOf(entries, "CrossReference").flatMap((reference) => {
    const target = entries.byId.get(textIn(reference, "to") ?? "");
    if (target?.concept.name !== "Article" || !isResponse(textIn(reference, "type") ?? "")) return [];
    const [answer, answered] = [dateOf(reference.owner), dateOf(target)];
    if (reference.value["status"] === "REJECTED" || !isSurelyBefore(answer, answered)) return [];
    const message = `This answers a text of ${answered?.edtf ?? ""}, and is itself of ${answer?.edtf ?? ""}.`;
    const hint = "Check both dates, and the type of the reference.";
    return [problemAt(placeIn(reference.place, "to"), { severity: "warning", code: "EARLY_ANSWER", message, hint })];
  });

function dateOf(article: Entry | undefined): UncertainDate | undefined {
  const edtf = article && textIn(article, "published");
  return edtf === undefined ? undefined : readUncertainDate(edtf);
}

/** No order is certain across a date that is only about right. */
function isSurelyBefore(a: UncertainDate | undefined, b: UncertainDate | undefined): boolean {
  if (a === undefined || b === undefined || a.isApproximate || b.isApproximate) return false;
  return isBefore(a, b);
}
