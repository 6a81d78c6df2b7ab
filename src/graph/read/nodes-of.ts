import { invariant } from "../../base/invariant.js";
import type { PropertyName } from "../../model/properties.js";
import type { OrderedNodes } from "../ordered-nodes.js";
import type { Snapshot } from "../snapshot.js";

/** The nodes of a label, by a property and then by id, or by id alone. @throws Error for an order that the layout of the graph does not keep */
export function nodesOf(snapshot: Snapshot, label: string, property?: PropertyName): OrderedNodes {
  const keys = property === undefined ? [] : [{ property, isDescending: false }];
  return invariant(snapshot.inOrder(label, ...keys), `an order of "${label}" by ${property ?? "id"}`);
}
