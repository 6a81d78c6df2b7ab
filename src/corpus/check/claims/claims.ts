import { isMapping } from "../../../base/guards/is-mapping.js";
import { findRepeated, indexClaims, type ClaimIndex } from "../../lookups/claim-index.js";
import { entriesOf, textIn, type Entries, type Entry } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Finding, Problem } from "../../problem.js";
import { suggestOr } from "../../shape/suggest.js";
import type { Check } from "../check.js";

/** A claim's option, the claim that it repeats and its figure are what they can be. */
export const findWrongClaims: Check = (entries) => {
  const index = indexClaims(entries);
  return entriesOf(entries, "Claim").flatMap((claim) => [
    ...checkOption(entries, claim),
    ...checkRepeats(entries, claim, index),
    ...checkValue(claim),
  ]);
};

function checkOption(entries: Entries, claim: Entry): readonly Problem[] {
  const option = textIn(claim, "option");
  if (option === undefined) return [];
  if (claim.owner?.concept.name !== "Vote") {
    return at(claim, "option", {
      code: "UNKNOWN_OPTION",
      message: "Only claims of a vote are about an option.",
      hint: "Take `option` out.",
    });
  }
  const known = entriesOf(entries, "VoteOption")
    .filter(({ owner }) => owner === claim.owner)
    .flatMap((each) => textIn(each, "key") ?? []);
  if (known.includes(option)) return [];
  const hint = suggestOr(
    option,
    known,
    known.length === 0 ? "Add it to `options`." : `Use one of: ${known.join(", ")}; or add it to \`options\`.`,
  );
  return at(claim, "option", {
    code: "UNKNOWN_OPTION",
    message: `The vote has no option with the key "${option}".`,
    hint,
  });
}

function checkRepeats(entries: Entries, claim: Entry, index: ClaimIndex): readonly Problem[] {
  const source = textIn(claim, "repeats");
  if (source === undefined || !entries.byId.has(source)) return [];
  const repeated = findRepeated(claim, index);
  const hint = "Add the claim of that source, or take `repeats` out.";
  if (repeated === undefined) {
    if (!entries.isWhole) return [];
    return at(claim, "repeats", {
      code: "NOTHING_REPEATED",
      message: `"${source}" has no claim on this subject, property and option.`,
      hint,
    });
  }
  if (!leadsBack(claim, repeated, index)) return [];
  return at(claim, "repeats", {
    code: "CYCLE",
    message: "This claim repeats itself by way of others.",
    hint: "Take out the `repeats` that is wrong.",
  });
}

function leadsBack(claim: Entry, start: Entry, index: ClaimIndex): boolean {
  const seen = new Set<Entry>();
  let next: Entry | undefined = start;
  while (next !== undefined && next !== claim && !seen.has(next)) {
    seen.add(next);
    next = findRepeated(next, index);
  }
  return next === claim;
}

function checkValue(claim: Entry): readonly Problem[] {
  const { figure, date, statedAs } = claim.value;
  if (figure !== undefined && date !== undefined) {
    return at(claim, "date", {
      code: "TWO_VALUES",
      message: "This claim has both a figure and a date.",
      hint: "Keep one of the two.",
    });
  }
  if (statedAs === "NOT_SEEN" && date !== undefined) {
    return at(claim, "date", {
      code: "VALUE_NOT_SEEN",
      message: "This claim has a value that its source was not seen to give.",
      hint: "Take it out, or correct `statedAs`.",
    });
  }
  const { lower, upper }: { readonly lower?: unknown; readonly upper?: unknown } = isMapping(figure) ? figure : {};
  if (typeof lower !== "number" || typeof upper !== "number" || lower <= upper) return [];
  return at(claim, "figure", {
    code: "WRONG_BOUNDS",
    message: `The figure is at least ${lower} and at most ${upper}.`,
    hint: "Let `lower` be the smaller one.",
  });
}

function at(claim: Entry, key: string, finding: Finding): readonly Problem[] {
  return [problemAt(placeIn(claim.place, key), finding)];
}
