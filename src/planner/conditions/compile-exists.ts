import { cypher, type Fragment } from "../../cypher/cypher.js";

/** True where the pattern, which begins at a bound node, is found. Grafeo joins what stands in EXISTS with all edges of that type: less work where
 *  all nodes of a label are looked at, and 100 times as much where few are. COUNT it works out node by node. */
export function isFound(pattern: Fragment, isOfFew: boolean): Fragment {
  return isOfFew ? cypher`COUNT { ${pattern} } > 0` : cypher`EXISTS { ${pattern} }`;
}
