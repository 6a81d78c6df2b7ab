import type { ClaimReading } from "../../../src/rules/claims/claim-reading.js";
import { toFigure } from "../../../src/rules/claims/figure.js";
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
    return projected === null ? null : { ...projected, claims };
  };
}

/** The reviewed claim of a conflict that is shown first, and why. */
export const shown: Resolver = (conflict, _args, graph) => {
  const claims = many(into("IN_CONFLICT"), byClaim)(conflict, {}, graph) as readonly OracleNode[];
  const { claim, because } = shownClaim(
    claims.map((each) => ({
      ...toReading(each, graph),
      property: text(each, "property") ?? "",
      optionId: graph.out(each, "ON_OPTION")[0]?.id ?? null,
    })),
  );
  return { claim: claim === null ? null : claims[claim], because };
};

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
  const [derivedFrom = null] = graph.out(claim, "DERIVED_FROM").map(({ id }) => id);
  return { ...nothing, ...claim.properties, id: claim.id, source: source.id, sourceDate, derivedFrom } as ClaimReading;
}
