import { isKeyOf } from "../../../base/guards/is-key-of.js";
import type { Vocabulary } from "../../../model/declare/vocabulary.js";
import { ClaimRank, FigureUnit, ReviewStatus, StatedAs } from "../../../model/vocabularies.js";
import type { ClaimReading } from "../../../rules/claims/claim-reading.js";
import { sortableDate, readUncertainDate } from "../../../rules/dates/uncertain-date.js";
import type { Reader } from "../../reader.js";
import { declareReads } from "../../reads.js";

const source = declareReads({ of: "Article", properties: ["published", "titleInProse"] });

/** What is read of a claim by itself: what it says, and where. */
export const statedClaim = declareReads({
  of: "Claim",
  properties: [
    "property",
    "stated",
    "statedAs",
    "rank",
    "side",
    "valueKind",
    "value",
    "lower",
    "upper",
    "unit",
    "base",
    "isApproximate",
    "date",
  ],
  out: { STATED_IN: source, ON_OPTION: {} },
});

type Stated = Reader<typeof statedClaim>;

/** A claim of which at least that is read. */
export interface StatedClaim extends Pick<Stated, "id" | "status" | "get" | "text" | "number" | "truth" | "term"> {
  out(edge: "STATED_IN" | "ON_OPTION"): readonly Pick<Reader<typeof source>, "id" | "text">[];
}

const valueKinds: Vocabulary<"NUMBER" | "DATE" | "TEXT"> = { NUMBER: "NUMBER", DATE: "DATE", TEXT: "TEXT" };

/** A claim as it stands by itself, as though it repeated none and its source were an original. */
export function toStatement(claim: StatedClaim): ClaimReading {
  const { status } = claim;
  const [article] = claim.out("STATED_IN");
  const published = article?.text("published");
  return {
    id: claim.id,
    stated: claim.text("stated") ?? "",
    statedAs: claim.term("statedAs", StatedAs) ?? StatedAs.NOT_SEEN,
    rank: claim.term("rank", ClaimRank) ?? ClaimRank.NORMAL,
    status: isKeyOf(ReviewStatus, status) ? status : ReviewStatus.SUGGESTED,
    derivedFrom: null,
    source: article?.id ?? "",
    sourceTitle: article?.text("titleInProse") ?? "",
    workId: article?.id ?? "",
    sourceDate: published === undefined ? null : sortableDate(readUncertainDate(published)),
    ...valueOf(claim),
    side: claim.text("side") ?? null,
  };
}

/** Whether two claims on one subject set the same property, of the same option where it has some. */
export function isAboutTheSame(one: StatedClaim, other: StatedClaim): boolean {
  return one.get("property") === other.get("property") && optionOf(one) === optionOf(other);
}

function optionOf(claim: StatedClaim): string | undefined {
  return claim.out("ON_OPTION")[0]?.id;
}

function valueOf(claim: StatedClaim) {
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
