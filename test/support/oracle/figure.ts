import { agreementOf } from "../../../src/rules/claims/agreement.js";
import type { ClaimReading } from "../../../src/rules/claims/claim-reading.js";
import { toFigure } from "../../../src/rules/claims/figure.js";
import { perBase, type PerBase } from "../../../src/rules/claims/per-base.js";
import type { SupportPlaces } from "../../../src/rules/claims/support-places.js";
import { spreadOf } from "../../../src/rules/claims/spread.js";
import { shownClaim } from "../../../src/rules/claims/shown-claim.js";
import { isVisible, text, type OracleGraph, type OracleNode } from "./graph.js";
import { boundsIn } from "./known-bounds.js";
import { byClaim, byPublished, inOrder } from "./order.js";
import { into, many, type Resolver, type Way } from "./resolver.js";

/** The figure that the reviewed claims on the way give, with the claims; `null` where none of them counts. */
export function figure(way: Way, property?: string): Resolver {
  return (node, { asOf }, graph) => {
    const all = inOrder(way(node, graph), graph, byClaim)
      .nodes.filter((claim) => isVisible(claim))
      .filter((claim) => property === undefined || text(claim, "property") === property)
      .slice(0, 100);
    const { claims, byThen } = knownBy(asOf, all, graph);
    const projected = toFigure(claims.map((claim) => toReading(claim, graph)));
    if (projected === null) return null;
    const perBase = figuresIn(projected.perBase, claims);
    const oneElectorate = electorateIn(all, graph);
    return { ...projected, ...supportIn(projected, claims), perBase, claims, byThen, oneElectorate };
  };
}

/** Which questions were put to those who are counted, if claims are about more than one. */
function electorateIn(claims: readonly OracleNode[], graph: OracleGraph): string | null {
  const questions = new Set(claims.flatMap((claim) => graph.out(claim, "ABOUT").map((vote) => text(vote, "question"))));
  const names = [...questions].map((question) => `“${question ?? ""}”`);
  const last = names.pop();
  if (names.length === 0) return null;
  if (names.length > 5) throw new Error("The oracle names no more than six questions.");
  return `The same voters voted on ${names.join(", ")} and ${last ?? ""}; a figure for the turnout in one of these votes counts for all of them.`;
}

/** The reviewed claims of a conflict as they were known on a day. */
export const conflictAsOf: Resolver = (conflict, { asOf }, graph) => {
  const all = many(into("IN_CONFLICT"), byClaim)(conflict, {}, graph) as readonly OracleNode[];
  const { claims, byThen } = knownBy(asOf, all, graph);
  const readings = claims.map((claim) => toReading(claim, graph));
  return {
    agreement: agreementOf(readings, { sameConflict: true }),
    spread: spreadOf(readings) ?? null,
    perBase: figuresIn(perBase(readings), claims),
    shown: shownAmong(claims, graph),
    claims,
    byThen,
  };
};

/** Which of the reviewed claims of a conflict stand in texts that were out by a day. */
export function claimsKnownBy(day: string, conflict: OracleNode, graph: OracleGraph): readonly OracleNode[] {
  return knownBy(day, many(into("IN_CONFLICT"), byClaim)(conflict, {}, graph) as readonly OracleNode[], graph).claims;
}

/** Which claims stand in texts that were out by a day, by days that the oracle works out for itself. */
function knownBy(day: unknown, all: readonly OracleNode[], graph: OracleGraph) {
  if (typeof day !== "string") return { claims: all, byThen: null };
  const firmOf = (claim: OracleNode) => boundsIn(graph, graph.out(claim, "STATED_IN")[0] ?? claim).firm;
  const isLater = (claim: OracleNode) => firmOf(claim).first > day;
  const isKnown = (claim: OracleNode) => !isLater(claim) && firmOf(claim).last <= day;
  const claims = all.filter(isKnown);
  const later = all.filter(isLater);
  const possibly = all.filter((claim) => !isKnown(claim) && !isLater(claim));
  const [known, possible, not] = [claims, possibly, later].map(({ length }) =>
    length === 1 ? "1 claim" : `${String(length)} claims`,
  );
  const explanation = `Certainly known by ${day}: ${known}. Possibly known, and left out: ${possible}. Not yet known: ${not}.`;
  return { claims, byThen: { day, explanation, possibly, later } };
}

/** The reviewed claim of a conflict that is shown first, and why. */
export const shown: Resolver = (conflict, _args, graph) =>
  shownAmong(many(into("IN_CONFLICT"), byClaim)(conflict, {}, graph) as readonly OracleNode[], graph);

function shownAmong(claims: readonly OracleNode[], graph: OracleGraph): object {
  const found = shownClaim(
    claims.map((each) => ({
      ...toReading(each, graph),
      property: text(each, "property") ?? "",
      optionId: graph.out(each, "ON_OPTION")[0]?.id ?? null,
    })),
  );
  return { ...found, ...supportIn(found, claims), claim: found.claim === null ? null : claims[found.claim] };
}

/** The reviewed claims of a conflict by what they are counted of. */
export const basesOfConflict: Resolver = (conflict, _args, graph) => {
  const claims = many(into("IN_CONFLICT"), byClaim)(conflict, {}, graph) as readonly OracleNode[];
  return figuresIn(perBase(claims.map((claim) => toReading(claim, graph))), claims);
};

function supportIn({ supportedBy, mostExact }: SupportPlaces, claims: readonly OracleNode[]): object {
  const at = (places: readonly number[]) => places.map((place) => claims[place]);
  return {
    supportedBy: supportedBy.map((work) => ({ ...work, claims: at(work.claims), echoes: at(work.echoes) })),
    mostExact: mostExact === null ? null : claims[mostExact],
  };
}

function figuresIn({ figures, ...rest }: PerBase, claims: readonly OracleNode[]): object {
  return { ...rest, figures: figures.map((own) => ({ ...own, claims: own.claims.map((place) => claims[place]) })) };
}

/** Each wording of an option once, oldest first. */
export const wordings: Resolver = (option, _args, graph) => {
  const claims = many(into("ON_OPTION"), byClaim)(option, {}, graph) as readonly OracleNode[];
  return [...new Set(claims.flatMap((claim) => text(claim, "optionWording") ?? []))];
};

const nothing = { valueKind: null, value: null, lower: null, upper: null, unit: null, base: null, isApproximate: null };

function toReading(claim: OracleNode, graph: OracleGraph): ClaimReading {
  const [source] = graph.out(claim, "STATED_IN");
  if (!source) throw new Error(`The claim "${claim.id}" has no source.`);
  const [sourceDate] = byPublished(source, graph);
  const [derivedFrom = null] = graph.out(claim, "ECHO_OF").map(({ id }) => id);
  const [workId] = graph.out(source, "WORK").map(({ id }) => id);
  const title = String(text(source, "title"));
  const sourceTitle = source.properties["titleIsDescribed"] === true ? `[${title}]` : `“${title}”`;
  const of = { id: claim.id, source: source.id, sourceTitle, workId, sourceDate, derivedFrom };
  return { ...nothing, ...claim.properties, ...of } as ClaimReading;
}
