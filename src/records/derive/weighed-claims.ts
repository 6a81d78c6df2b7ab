import { isKeyOf } from "../../base/is-key-of.js";
import type { Vocabulary } from "../../model/declare/vocabulary.js";
import { isShownAlways } from "../../model/visibility.js";
import { ClaimRank, FigureUnit, ReviewStatus, StatedAs } from "../../model/vocabularies.js";
import type { ClaimReading } from "../../rules/claims/claim-reading.js";
import { sortableDate, readUncertainDate } from "../../rules/dates/uncertain-date.js";
import type { Reader } from "../reader.js";
import { declareReads } from "../reads.js";

/** What is read of a claim to weigh it against others. */
export const weighedClaim = declareReads({
  of: "Claim",
  properties: [
    "property",
    "stated",
    "statedAs",
    "rank",
    "side",
    "derivedFromId",
    "valueKind",
    "value",
    "lower",
    "upper",
    "unit",
    "base",
    "isApproximate",
    "date",
  ],
  out: { STATED_IN: { of: "Article", properties: ["published"] }, ON_OPTION: {}, IN_CONFLICT: {} },
});

/** A claim that can be weighed. */
export type WeighedClaim = Reader<typeof weighedClaim>;

const valueKinds: Vocabulary<"NUMBER" | "DATE" | "TEXT"> = { NUMBER: "NUMBER", DATE: "DATE", TEXT: "TEXT" };

/** A claim as it is weighed against others. */
export function toReading(claim: WeighedClaim): ClaimReading {
  const { status } = claim;
  const [source] = claim.out("STATED_IN");
  const published = source?.text("published");
  return {
    id: claim.id,
    stated: claim.text("stated") ?? "",
    statedAs: claim.term("statedAs", StatedAs) ?? StatedAs.NOT_SEEN,
    rank: claim.term("rank", ClaimRank) ?? ClaimRank.NORMAL,
    status: isKeyOf(ReviewStatus, status) ? status : ReviewStatus.SUGGESTED,
    derivedFrom: claim.text("derivedFromId") ?? null,
    source: source?.id ?? "",
    sourceDate: published === undefined ? null : sortableDate(readUncertainDate(published)),
    ...valueOf(claim),
    side: claim.text("side") ?? null,
  };
}

function valueOf(claim: WeighedClaim) {
  return {
    valueKind: claim.term("valueKind", valueKinds) ?? null,
    value: claim.number("value") ?? null,
    lower: claim.number("lower") ?? null,
    upper: claim.number("upper") ?? null,
    unit: claim.term("unit", FigureUnit) ?? null,
    base: claim.text("base") ?? null,
    isApproximate: claim.truth("isApproximate") ?? null,
    date: claim.text("date") ?? null,
  };
}

/** Whether a person has confirmed the claim. */
export function isAccepted(claim: WeighedClaim): boolean {
  return isShownAlways(claim.status);
}
