import { authorProperties, contributorProperties } from "../../model/attribution-properties.js";
import { isShownAlways } from "../../model/visibility.js";
import { counts, hasValue, isEcho } from "../../rules/claims/claim-reading.js";
import { canMean, gives } from "../../rules/claims/named-makers.js";
import { derivation, type Derivation } from "../derivation.js";
import type { Reader } from "../reader.js";
import { declareReads } from "../reads.js";
import { shareConflict } from "./claims/rivals.js";
import { isAccepted, toReading, weighedClaim } from "./claims/weighed-claims.js";

const author = declareReads({ of: "Authorship", properties: ["nameAsPrinted"] });
const contributor = declareReads({ of: "Contribution", properties: ["nameAsPrinted", "role"] });

/** Marks a claim on who made a text, or had a part in it, that can mean nobody who is recorded as such and confirmed: `namesNobody`. Absent from all others. */
export const claimsOnNobody = derivation({
  name: "claims on nobody who is recorded",
  reads: {
    of: "Claim",
    properties: ["property", "stated"],
    out: { ABOUT: { of: "Article", into: { AUTHORSHIP_OF: author, CONTRIBUTION_OF: contributor } } },
  },
  writes: { properties: ["namesNobody"] },
  derive: (claim) => {
    const property = claim.text("property") ?? "";
    const text = claim.out("ABOUT")[0];
    const makers = isOnAuthors(property)
      ? text?.into("AUTHORSHIP_OF")
      : text?.into("CONTRIBUTION_OF").filter((maker) => isOnRole(property, maker.text("role")));
    const confirmed = (makers ?? []).filter(({ status }) => isShownAlways(status));
    const stated = claim.text("stated") ?? "";
    const namesNobody = confirmed.length > 0 && !confirmed.some((maker) => canMean({ stated }, nameOf(maker)));
    return { properties: { namesNobody: namesNobody || undefined } };
  },
});

const claimOnMakers = declareReads({
  ...weighedClaim,
  properties: [...weighedClaim.properties, "namesNobody"],
  out: { ...weighedClaim.out, RIVALS: {} },
});
const textWithClaims = { of: "Article", into: { ABOUT: claimOnMakers } } as const;

type ClaimOnMakers = Reader<typeof claimOnMakers>;

/** Reviewed claims that name somebody else: what is set against a claim that names whom the record names, and what can mean nobody who is recorded, unless an
 *  editor has put it beside such a claim in one conflict. */
export const rivalMakers: readonly Derivation[] = [
  derivation({
    name: "rivals of authorships",
    reads: { ...author, out: { AUTHORSHIP_OF: textWithClaims } },
    writes: { edges: ["AUTHORSHIP_DISPUTED_BY"] },
    derive: (maker) => {
      const rivals = rivalsOf(nameOf(maker), maker.out("AUTHORSHIP_OF"), isOnAuthors);
      return { edges: rivals.map(({ id }) => ({ type: "AUTHORSHIP_DISPUTED_BY", to: id })) };
    },
  }),
  derivation({
    name: "rivals of contributions",
    reads: { ...contributor, out: { CONTRIBUTION_OF: textWithClaims } },
    writes: { edges: ["CONTRIBUTION_DISPUTED_BY"] },
    derive: (maker) => {
      const isMeant = (property: string) => isOnRole(property, maker.text("role"));
      const rivals = rivalsOf(nameOf(maker), maker.out("CONTRIBUTION_OF"), isMeant);
      return { edges: rivals.map(({ id }) => ({ type: "CONTRIBUTION_DISPUTED_BY", to: id })) };
    },
  }),
];

function rivalsOf(
  name: string,
  texts: readonly Reader<typeof textWithClaims>[],
  isMeant: (property: string) => boolean,
): readonly ClaimOnMakers[] {
  const claims = texts.flatMap((text) => text.into("ABOUT")).filter((claim) => isMeant(claim.text("property") ?? ""));
  const [naming, others] = parted(claims.filter(speaks), (claim) => gives(toReading(claim), name));
  return others.filter((claim) => naming.some((own) => areRivals(own, claim)) || isAlone(claim, name, naming));
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function speaks(claim: ClaimOnMakers): boolean {
  const reading = toReading(claim);
  return isAccepted(claim) && counts(reading) && !isEcho(reading) && hasValue(reading);
}

function areRivals(one: ClaimOnMakers, other: ClaimOnMakers): boolean {
  return [one.out("RIVALS"), other.out("RIVALS")].flat().some(({ id }) => id === one.id || id === other.id);
}

function isAlone(claim: ClaimOnMakers, name: string, naming: readonly ClaimOnMakers[]): boolean {
  const isOnNobody = claim.truth("namesNobody") === true && !canMean(toReading(claim), name);
  return isOnNobody && !naming.some((own) => shareConflict(own, claim));
}

function isOnAuthors(property: string): boolean {
  return authorProperties.includes(property);
}

function isOnRole(property: string, role: string | undefined): boolean {
  return role !== undefined && contributorProperties(role).includes(property);
}

function nameOf(maker: { text(property: "nameAsPrinted"): string | undefined }): string {
  return maker.text("nameAsPrinted") ?? "";
}
