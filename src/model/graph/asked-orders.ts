import type { OrderByProperty } from "../declare/order.js";
import type { ConceptDeclaration } from "../declare/registry.js";

/** The properties that a concept's list can be asked to go by; what an order counts is not among them. `[]` without a list. */
export function askedOrders({ list }: ConceptDeclaration): readonly OrderByProperty[] {
  const meanings = Object.values(list?.arguments ?? {}).map(({ means }) => means);
  const orders = meanings.flatMap((means) => (means.kind === "order" ? Object.values(means.orders) : []));
  return orders.flatMap((order) => ("descending" in order ? [order] : []));
}
