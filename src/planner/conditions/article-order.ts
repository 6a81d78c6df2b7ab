import { cypher, type Fragment } from "../../cypher/cypher.js";
import { certain } from "../../base/certain.js";
import type { Match } from "../match.js";
import { idKey, sortKeys, type SortKey } from "../order.js";
import type { PlannedArguments } from "../plan.js";
import type { Scope } from "../scope.js";
import { isAnswer, visibleStatus } from "../visible.js";

interface Order {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** What is stored to order by: in an ascending order, and in a descending one. */
const properties: Readonly<Record<string, { readonly ASC: string; readonly DESC: string }>> = {
  PUBLISHED: { ASC: "publishedKey", DESC: "publishedDescendingKey" },
  TITLE: { ASC: "titleKey", DESC: "titleKey" },
};

const counts: Readonly<Record<string, (article: Fragment) => Fragment>> = {
  RESPONSE_COUNT: (article) =>
    cypher`COUNT { MATCH (${article})<-[e:REFERS_TO]-(:Article) WHERE ${isAnswer(cypher`e`)} }`,
  SIGNATURE_COUNT: (article) =>
    cypher`COUNT { MATCH (${article})<-[e:SIGNED]-(:Person) WHERE ${visibleStatus(cypher`e`)} }`,
};

/** The order of articles that `orderBy` asks for; `undefined` where it is not given. Equal ones follow by id. */
export function articleOrder(args: PlannedArguments, match: Match, scope: Scope): readonly SortKey[] | undefined {
  const order = args.given["orderBy"] as Order | null | undefined;
  if (!order) return undefined;
  const isDescending = order.direction === "DESC";
  const counted = counts[order.field]?.(match.related);
  if (counted) return [{ expression: scope.key(), isDescending, counted }, idKey(match)];
  const property = certain(properties[order.field], "a property to order by")[order.direction];
  return sortKeys([{ property }], match, isDescending);
}
