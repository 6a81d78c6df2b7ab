import { nodesOf } from "../../../graph/nodes-of.js";
import { textAt } from "../../text-at.js";
import { BesideClaim } from "./beside-claim.js";
import { Claims } from "./claims.js";
import type { OpenFinder } from "./silence-finder.js";

/** Claims with a value that no other claim contradicts. */
export const findUncontestedClaims: OpenFinder = (graph, pace) => {
  const claims = new Claims(graph, pace);
  const beside = new BesideClaim(graph, claims, pace);
  const [stated, property, title] = [graph.property("stated"), graph.property("property"), graph.property("title")];
  const dated = (claim: number) => claims.sourceOf(claim) ?? claim;
  return {
    candidates: nodesOf(graph, "Claim", "sourceKey"),
    *isSubject(claim) {
      return claims.isOfWorth(claim) && !(yield* claims.hasRival(claim));
    },
    dated,
    *details(claim) {
      return [
        textAt(stated, claim),
        textAt(property, claim),
        textAt(title, dated(claim)),
        beside.subject(claim),
        beside.option(claim),
        yield* beside.countOthers(claim),
        yield* beside.opponents(dated(claim)),
      ];
    },
  };
};
