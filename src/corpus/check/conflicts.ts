import { entriesOf, textIn, textsIn, type Entry } from "../entry.js";
import { placeIn, problemAt } from "../read/source-file.js";
import type { Problem } from "../problem.js";
import type { Check } from "./check.js";

/** A conflict has two claims or more, and they are about what it is about. */
export const findWeakConflicts: Check = (entries) => {
  const claims = entriesOf(entries, "Claim").filter(({ value }) => value["conflict"] !== undefined);
  return entriesOf(entries, "Conflict").flatMap((conflict) => {
    const members = claims.filter(
      (claim) => conflict.id !== undefined && textsIn(claim, "conflict").includes(conflict.id),
    );
    const number = entries.isWhole ? checkNumber(conflict, members.length) : [];
    return [...number, ...members.flatMap((claim) => checkMember(conflict, claim))];
  });
};

function checkNumber(conflict: Entry, count: number): readonly Problem[] {
  if (count >= 2) return [];
  const message = `"${conflict.id ?? ""}" has ${count === 0 ? "no claims" : "one claim"}.`;
  const hint = "Let two claims or more name it in `conflict`.";
  return [problemAt(placeIn(conflict.place, "id"), { severity: "warning", code: "WEAK_CONFLICT", message, hint })];
}

function checkMember(conflict: Entry, claim: Entry): readonly Problem[] {
  if (claim.owner?.id === textIn(conflict, "subject")) return [];
  const message = `"${conflict.id ?? ""}" is about "${textIn(conflict, "subject") ?? ""}", and this claim about "${claim.owner?.id ?? ""}".`;
  const hint = "Move the claim to that subject, or take `conflict` out.";
  return [problemAt(placeIn(claim.place, "conflict"), { severity: "warning", code: "OTHER_SUBJECT", message, hint })];
}
