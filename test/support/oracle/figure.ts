import type { ClaimReading } from "../../../src/rules/claims/claim-reading.js";
import { toFigure } from "../../../src/rules/claims/figure.js";
import { perBase, type PerBase } from "../../../src/rules/claims/per-base.js";
import type { SupportPlaces } from "../../../src/rules/claims/support-places.js";
import { shownClaim } from "../../../src/rules/claims/shown-claim.js";
import { isVisible, text, type OracleGraph, type OracleNode } from "./graph.js";
import { byClaim, byPublished, inOrder } from "./order.js";
import { into, many, type Resolver, type Way } from "./resolver.js";

/** The figure that the reviewed claims on the way give, with the claims; `null` where none of them counts. */
export function figure(way: Way, property?: string): Resolver {
  return (node, _args, graph) => {
    const claims = inOrder(way(node, graph), graph, byClaim)
      .nodes.filter((claim) => isVisible(claim))
      .filter((claim) => property === undefined || text(claim, "property") === property)
      .slice(0, 100);
    const projected = toFigure(claims.map((claim) => toReading(claim, graph)));
    if (projected === null) return null;
    return { ...projected, ...supportIn(projected, claims), perBase: figuresIn(projected.perBase, claims), claims };
  };
}

/** The reviewed claim of a conflict that is shown first, and why. */
export const shown: Resolver = (conflict, _args, graph) => {
  const claims = many(into("IN_CONFLICT"), byClaim)(conflict, {}, graph) as readonly OracleNode[];
  const found = shownClaim(
    claims.map((each) => ({
      ...toReading(each, graph),
      property: text(each, "property") ?? "",
      optionId: graph.out(each, "ON_OPTION")[0]?.id ?? null,
    })),
  );
  return { ...found, ...supportIn(found, claims), claim: found.claim === null ? null : claims[found.claim] };
};

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
  const sourceTitle = text(source, "title");
  const of = { id: claim.id, source: source.id, sourceTitle, workId, sourceDate, derivedFrom };
  return { ...nothing, ...claim.properties, ...of } as ClaimReading;
}
