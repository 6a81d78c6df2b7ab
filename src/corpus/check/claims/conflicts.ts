import { groupBy } from "../../../base/group-by.js";
import { electorateProperties } from "../../../model/electorate-properties.js";
import { entriesOf, textIn, textsIn, type Entries, type Entry } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Problem } from "../../problem.js";
import type { Check } from "../check.js";
import { electorateOf } from "./electorates.js";

/** A conflict has two claims or more, they are about what it is about, and two claims or more are on each side of it that has a name. */
export const findWeakConflicts: Check = (entries) => {
  const all = entriesOf(entries, "Claim");
  const claims = all.filter(({ value }) => value["conflict"] !== undefined);
  const weak = entriesOf(entries, "Conflict").flatMap((conflict) => {
    const members = claims.filter(
      (claim) => conflict.id !== undefined && textsIn(claim, "conflict").includes(conflict.id),
    );
    const number = entries.isWhole ? [...checkNumber(conflict, members.length), ...checkSides(members)] : [];
    return [...number, ...members.flatMap((claim) => checkMember(conflict, claim, entries))];
  });
  return [...weak, ...all.filter((claim) => !claims.includes(claim)).flatMap(checkLoose)];
};

function checkNumber(conflict: Entry, count: number): readonly Problem[] {
  if (count >= 2) return [];
  const message = `"${conflict.id ?? ""}" has ${count === 0 ? "no claims" : "one claim"}.`;
  const hint = "Let two claims or more name it in `conflict`.";
  return [problemAt(placeIn(conflict.place, "id"), { severity: "warning", code: "WEAK_CONFLICT", message, hint })];
}

function checkMember(conflict: Entry, claim: Entry, { byId }: Entries): readonly Problem[] {
  const subject = textIn(conflict, "subject") ?? "";
  if (claim.owner?.id === subject || isOfElectorate(claim, byId.get(subject))) return [];
  const message = `"${conflict.id ?? ""}" is about "${subject}", and this claim about "${claim.owner?.id ?? ""}".`;
  const hint = "Move the claim to that subject, or take `conflict` out.";
  return [problemAt(placeIn(claim.place, "conflict"), { severity: "warning", code: "OTHER_SUBJECT", message, hint })];
}

/* How many voted is one figure for all questions that were put to the same voters. */
function isOfElectorate({ owner, value }: Entry, subject: Entry | undefined): boolean {
  if (subject === undefined || owner?.value["electorate"] === undefined) return false;
  return electorateProperties.includes(String(value["property"])) && electorateOf(owner) === electorateOf(subject);
}

/* One misspelt name would make rivals of what an editor holds to agree. */
function checkSides(members: readonly Entry[]): readonly Problem[] {
  const bySide = groupBy(members, (claim) => textIn(claim, "side"));
  return [...bySide].flatMap(([side, [claim, ...others]]) => {
    if (side === undefined || claim === undefined || others.length > 0) return [];
    const message = `No other claim of the conflict is on the side "${side}".`;
    const hint = "Let those that agree have one `side`, or take it out.";
    return [problemAt(placeIn(claim.place, "side"), { severity: "warning", code: "LONE_SIDE", message, hint })];
  });
}

function checkLoose(claim: Entry): readonly Problem[] {
  if (claim.value["side"] === undefined) return [];
  const message = "This claim is on a side and in no conflict.";
  const hint = "Name the conflict, or take `side` out.";
  return [problemAt(placeIn(claim.place, "side"), { code: "SIDE_WITHOUT_CONFLICT", message, hint })];
}
