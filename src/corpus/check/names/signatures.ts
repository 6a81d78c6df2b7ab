import { groupBy } from "../../../base/group-by.js";
import { Affiliation } from "../../../model/vocabularies.js";
import { isShownAlways } from "../../../model/visibility.js";
import { entriesOf, statusOf, type Entry } from "../../entry.js";
import { makingOf } from "../../lookups/makers.js";
import { placeIn, positionOf, problemAt } from "../../read/source-file.js";
import type { Finding, Problem } from "../../problem.js";
import type { Check } from "../check.js";

/** Nobody signs one text twice, and no two signatures stand at one place: each would count for one too many. */
export const findDoubleSignatures: Check = (entries) => {
  const accepted = entriesOf(entries, "Signature").filter((entry) => isShownAlways(statusOf(entry)));
  return [...groupBy(accepted, ({ owner }) => owner).values()].flatMap((ofOneText) => [
    ...again(ofOneText, signatoryOf, (entry, line) => ({
      code: "DOUBLE_SIGNATURE",
      message: `"${signatoryOf(entry) ?? ""}" signs this text in line ${String(line)} already.`,
      hint: "Keep one of the two; if another one of that name signed, give that one an id of their own.",
    })),
    ...again(ofOneText, positionIn, (entry, line) => ({
      code: "SHARED_POSITION",
      message: `The signature in line ${String(line)} stands at position ${String(positionIn(entry))} too.`,
      hint: "Count the list again, or leave `position` out: then the order of the file counts.",
    })),
  ]);
};

function signatoryOf(entry: Entry): string | undefined {
  return makingOf(entry)?.maker;
}

function positionIn({ value: { position } }: Entry): number | undefined {
  return typeof position === "number" ? position : undefined;
}

function again(
  signatures: readonly Entry[],
  of: (signature: Entry) => string | number | undefined,
  finding: (second: Entry, lineOfFirst: number) => Finding,
): readonly Problem[] {
  return [...groupBy(signatures, of)].flatMap(([value, [first, ...others]]) => {
    if (value === undefined || first === undefined) return [];
    const key = typeof value === "number" ? "position" : (makingOf(first)?.key ?? "");
    const { line } = positionOf(first.place);
    return others.map((entry) =>
      problemAt(placeIn(entry.place, key), { severity: "warning", ...finding(entry, line) }),
    );
  });
}

/** What stands beside a name is said to stand there. */
export const findFalseAffiliations: Check = (entries) =>
  entriesOf(entries, "Signature").flatMap((entry) => {
    const { affiliation } = entry.value;
    const isGiven = ["capacity", "onBehalfOf"].some((key) => entry.value[key] !== undefined);
    if (affiliation === undefined || isGiven === (affiliation === Affiliation.PRINTED)) return [];
    const message = isGiven
      ? `A capacity or a body is given here, and \`affiliation\` is ${String(affiliation)}.`
      : "`affiliation` is PRINTED, and neither a capacity nor a body is given here.";
    const hint = "Correct `affiliation`, or leave it out.";
    return [problemAt(placeIn(entry.place, "affiliation"), { code: "FALSE_AFFILIATION", message, hint })];
  });
