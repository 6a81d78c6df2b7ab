import { isShownAlways } from "../../../model/visibility.js";
import { excludesEachOther } from "../../../rules/claims/agreement.js";
import { counts, namesTheSame } from "../../../rules/claims/claim-reading.js";
import { locatorCovers } from "../../../rules/text/locator-covers.js";
import { derivation } from "../../derivation.js";
import type { Reader } from "../../reader.js";
import { declareReads } from "../../reads.js";
import { claimsBeside, readsBeside } from "./claims-beside.js";
import { isAboutTheSame, statedClaim, toStatement, type StatedClaim } from "./stated-claims.js";

const source = declareReads({
  of: "Article",
  properties: ["published", "titleInProse", "derivation"],
  out: { WORK: {} },
  into: {
    REFERENCE_FROM: {
      of: "CrossReference",
      properties: ["type", "evidence", "locator"],
      out: { REFERENCE_TO: { of: "Article" }, REFERENCE_STATED_IN: {} },
    },
  },
});

const sourcedClaim = declareReads({
  ...statedClaim,
  properties: [...statedClaim.properties, "locator"],
  out: { ...statedClaim.out, STATED_IN: source, DERIVED_FROM: {} },
});

const origins = declareReads({
  ...sourcedClaim,
  out: { ...sourcedClaim.out, DERIVED_FROM: statedClaim, ABOUT: readsBeside(sourcedClaim) },
});

/** The claim that a claim repeats, and how that is known: as an editor has recorded it; else by its source, where that is made from a text that names the same, or
 *  cites one at this place. With the work that states it, and whether it says otherwise than what it repeats. */
export const claimOrigins = derivation({
  name: "claim origins",
  reads: origins,
  writes: { properties: ["derivedFromId", "echoBasis", "isVariant", "workId"], edges: ["ECHO_OF"] },
  derive: (claim) => {
    const workId = workOf(claim.out("STATED_IN")[0]);
    const found = originOf(claim);
    if (found === undefined) return { properties: { workId } };
    const { origin, echoBasis } = found;
    const isVariant = excludesEachOther(toStatement(claim), toStatement(origin));
    return {
      properties: { workId, derivedFromId: origin.id, echoBasis, isVariant },
      edges: [{ type: "ECHO_OF", to: origin.id }],
    };
  },
});

type Source = Reader<typeof source>;

interface Origin {
  readonly origin: StatedClaim;
  readonly echoBasis: "RECORDED" | "SAME_TEXT" | "CITED";
}

function originOf(claim: Reader<typeof origins>): Origin | undefined {
  const [recorded] = claim.out("DERIVED_FROM");
  if (recorded !== undefined) return { origin: recorded, echoBasis: "RECORDED" };
  const [own] = claim.out("STATED_IN");
  const cited = citedAt(own, claim.text("locator"));
  if (own === undefined || (cited.length === 0 && derivationOf(own) === 0)) return undefined;
  const others = claimsBeside<Reader<typeof sourcedClaim>>(claim).filter((other) => isOther(claim, other));
  const original = others.find((other) => isMadeFrom(own, other.out("STATED_IN")[0]) && isAlike(claim, other));
  if (original !== undefined) return { origin: original, echoBasis: "SAME_TEXT" };
  const quoted = others.find((other) => {
    const [text] = other.out("STATED_IN");
    return cited.includes(text?.id) && !citedAt(text, other.text("locator")).includes(own.id) && isAlike(claim, other);
  });
  return quoted === undefined ? undefined : { origin: quoted, echoBasis: "CITED" };
}

/* What is recorded to repeat this one is not what it repeats. */
function isOther(own: StatedClaim, other: Reader<typeof sourcedClaim>): boolean {
  if (other.id === own.id || !isAboutTheSame(own, other) || !isShownAlways(other.status)) return false;
  return other.out("DERIVED_FROM").every(({ id }) => id !== own.id);
}

function isMadeFrom(own: Source, other: Source | undefined): boolean {
  return workOf(other) === workOf(own) && derivationOf(other) < derivationOf(own);
}

/* What names another number is not taken from there. */
function isAlike(own: StatedClaim, other: StatedClaim): boolean {
  const [one, another] = [toStatement(own), toStatement(other)];
  return counts(one) && counts(another) && namesTheSame(one, another);
}

const taking: ReadonlySet<unknown> = new Set([
  "CITES",
  "CITES_AS_AUTHORITY",
  "CITES_AS_EVIDENCE",
  "CITES_AS_SOURCE_DOCUMENT",
  "CREDITS",
  "INCLUDES_QUOTATION_FROM",
]);

/** The ids of the texts that a text cites at a place. That it does so was read there, not in another text, and not worked out by us. */
function citedAt(text: Source | undefined, place: string | undefined): readonly (string | undefined)[] {
  const references = (text?.into("REFERENCE_FROM") ?? []).filter(
    (each) =>
      taking.has(each.get("type")) &&
      each.get("evidence") !== "INFERRED" &&
      each.out("REFERENCE_STATED_IN").length === 0 &&
      isShownAlways(each.status) &&
      locatorCovers(each.text("locator") ?? null, place ?? null),
  );
  return references.flatMap((each) => each.out("REFERENCE_TO").map(({ id }) => id));
}

function workOf(text: Source | undefined): string | undefined {
  return text?.out("WORK")[0]?.id ?? text?.id;
}

function derivationOf(text: Source | undefined): number {
  return text?.number("derivation") ?? 0;
}
