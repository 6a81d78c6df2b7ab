import type { GraphQLField } from "graphql";
import { facetsOfField } from "../pagination/facets.js";
import type { RootField } from "../root.js";
import { product, smaller, type Amount } from "./amount.js";
import { priceFor, rateFor, type KnownArguments } from "./known-arguments.js";
import { listedLabels, prices } from "./price-list.js";
import { countPrice, wholePrices } from "./scan-prices.js";

/** What is priced of a root field. */
export type PricedRoot = Pick<RootField, "name" | "arguments" | "prices">;

/** The page of a connection, as far as costs go. */
export interface CostedPage {
  /** Most nodes on it. */
  readonly size: Amount;
  /** The arguments of the connection. */
  readonly args: KnownArguments;
  /** The root field, if it is one, so that counting means to count the corpus. */
  readonly root: PricedRoot | undefined;
}

/** The page that a connection's arguments ask for, and no more than there is of these labels. The planner refuses sizes that no page may have
 *  before anybody asks what they cost. */
export function toCostedPage(
  args: KnownArguments,
  labels: readonly string[],
  root: PricedRoot | undefined,
): CostedPage {
  const asked = rateFor(({ first, last }) => sizeOf(last) ?? sizeOf(first) ?? prices.pageSize, args);
  return { size: atMost(asked, labels), args, root };
}

/** So many, or all that there are of these labels; of no labels, so many. */
export function atMost(amount: Amount, labels: readonly string[]): Amount {
  return labels.length === 0 ? amount : smaller(amount, ({ corpusSize }) => corpusSize.most(labels));
}

/** What a field of a connection costs besides the nodes that it gives. */
export function costOnPage(field: GraphQLField<unknown, unknown>, args: KnownArguments, page: CostedPage): Amount {
  if (field.name === "totalCount" || field.name === "withoutCount") return once(page, prices.count, wholePrices.count);
  if (field.name !== "facets") return 0;
  const all = facetsOfField(field).length;
  const count = rateFor(({ names }) => (Array.isArray(names) ? names.length : all), args);
  return product(once(page, prices.facet, wholePrices.facet), count);
}

/** What counting all of it costs: so much inside a node, and so much for each thousand there are at the root. */
function once({ args, root }: CostedPage, inside: number, perThousand: number): Amount {
  if (root === undefined) return inside;
  const label = listedLabels[root.name];
  return label === undefined ? prices.rootCount : priceFor(countPrice(label, perThousand), args, root.arguments);
}

function sizeOf(given: unknown): number | undefined {
  return typeof given === "number" ? given : undefined;
}
