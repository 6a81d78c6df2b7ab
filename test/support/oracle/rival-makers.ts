import { canMean, gives } from "../../../src/rules/claims/named-makers.js";
import { isVisible, text, type OracleGraph, type OracleNode } from "./graph.js";

const rolesOf: Readonly<Record<string, string>> = {
  author: "AUTHOR",
  authors: "AUTHOR",
  translator: "TRANSLATOR",
  translators: "TRANSLATOR",
  editor: "EDITOR",
  editors: "EDITOR",
  sponsor: "SPONSOR",
  sponsors: "SPONSOR",
};

/** Reviewed claims that name somebody else than who is recorded to have made a text: each is held against each. */
export function rivalsOfMaker(maker: OracleNode, graph: OracleGraph): readonly OracleNode[] {
  const name = nameOf(maker);
  const [article] = [...graph.out(maker, "AUTHORSHIP_OF"), ...graph.out(maker, "CONTRIBUTION_OF")];
  if (article === undefined) return [];
  const claims = graph
    .into(article, "ABOUT")
    .filter((claim) => speaks(claim, graph) && roleIn(claim) === roleOf(maker));
  const confirmed = [...graph.into(article, "AUTHORSHIP_OF"), ...graph.into(article, "CONTRIBUTION_OF")].filter(
    (other) => isVisible(other) && roleOf(other) === roleOf(maker),
  );
  const naming = claims.filter((claim) => gives(statedIn(claim), name));
  return claims.filter((claim) => {
    if (naming.includes(claim)) return false;
    if (naming.some((own) => areJoined(own, claim, "RIVALS", graph))) return true;
    const canMeanSomebody = [maker, ...confirmed].some((other) => canMean(statedIn(claim), nameOf(other)));
    const isBesideOne = naming.some((own) => haveOneConflict(own, claim, graph));
    return confirmed.length > 0 && !canMeanSomebody && !isBesideOne;
  });
}

function speaks(claim: OracleNode, graph: OracleGraph): boolean {
  const isEcho = [...graph.out(claim, "DERIVED_FROM"), ...graph.out(claim, "ECHO_OF")].length > 0;
  const isMistaken = text(claim, "rank") === "DEPRECATED" || text(claim, "statedAs") === "NOT_SEEN";
  return isVisible(claim) && !isEcho && !isMistaken && text(claim, "valueKind") !== null;
}

function areJoined(a: OracleNode, b: OracleNode, edge: string, graph: OracleGraph): boolean {
  return graph.out(a, edge).includes(b) || graph.out(b, edge).includes(a);
}

function haveOneConflict(a: OracleNode, b: OracleNode, graph: OracleGraph): boolean {
  return graph.out(a, "IN_CONFLICT").some((conflict) => graph.out(b, "IN_CONFLICT").includes(conflict));
}

function roleIn(claim: OracleNode): string | undefined {
  return rolesOf[text(claim, "property") ?? ""];
}

function roleOf(maker: OracleNode): string {
  return text(maker, "role") ?? "AUTHOR";
}

function statedIn(claim: OracleNode): { readonly stated: string } {
  return { stated: text(claim, "stated") ?? "" };
}

function nameOf(maker: OracleNode): string {
  return text(maker, "nameAsPrinted") ?? "";
}
