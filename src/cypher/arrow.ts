import { cypher, type Fragment } from "./cypher.js";

/** `-[r:A]->`, `<-[r:A]-` or `-[r:A]-`, as seen from the node that is written first; `edge` is what stands between the lines. */
export function arrow(direction: "out" | "in" | "both", edge: Fragment): Fragment {
  switch (direction) {
    case "out":
      return cypher`-${edge}->`;
    case "in":
      return cypher`<-${edge}-`;
    case "both":
      return cypher`-${edge}-`;
  }
}
