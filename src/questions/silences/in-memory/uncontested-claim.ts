import { nodesOf } from "../../../graph/read/nodes-of.js";
import { textAt } from "../../../graph/read/text-at.js";
import { BesideClaim } from "./beside-claim.js";
import { Claims } from "./claims.js";
import type { OpenFinder } from "./silence-finder.js";
import { versionsOf } from "./versions-of.js";

/** Claims with a value that no other claim contradicts. */
export const findUncontestedClaims: OpenFinder = (graph, pace) => {
  const claims = new Claims(graph, pace);
  const beside = new BesideClaim(graph, claims, pace);
  const [stated, property, title] = [
    graph.property("stated"),
    graph.property("property"),
    graph.property("titleInProse"),
  ];
  const [note, extent, about] = [graph.property("note"), graph.property("readExtent"), graph.edges("ABOUT").out];
  const dated = (claim: number) => claims.sourceOf(claim) ?? claim;
  return {
    candidates: nodesOf(graph, "Claim", "sourceKey"),
    *isSubject(claim) {
      return claims.isOfWorth(claim) && !claims.isInConflict(claim) && !(yield* claims.hasRival(claim));
    },
    isAbout: (claim, node) => about.first(claim) === node,
    dated,
    *details(claim) {
      return [
        textAt(stated, claim),
        textAt(property, claim),
        textAt(title, dated(claim)),
        beside.subject(claim),
        beside.option(claim),
        yield* beside.countOthers(claim),
        yield* beside.opponents(versionsOf(graph, dated(claim))),
        yield* beside.opponents(about.neighbours(claim)),
        yield* beside.disputes(claim),
        textAt(note, claim),
        beside.noteOnSubject(claim),
        textAt(extent, dated(claim)),
      ];
    },
  };
};
