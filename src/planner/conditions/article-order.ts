import { cypher, type Fragment } from "../../cypher/cypher.js";
import type { Match } from "../match.js";
import type { SortKey } from "../order.js";
import type { PlannedArguments } from "../plan.js";

const keys: Readonly<Record<string, (article: Fragment) => Fragment>> = {
  PUBLISHED: (article) => cypher`${article}.publishedKey`,
  TITLE: (article) => cypher`${article}.titleKey`,
  RESPONSE_COUNT: (article) => cypher`COUNT { MATCH (${article})<-[e:REFERS_TO]-(:Article) WHERE e.response = true AND e.status = 'ACCEPTED' }`,
  SIGNATURE_COUNT: (article) => cypher`COUNT { MATCH (${article})<-[e:SIGNED]-(:Person) WHERE e.status = 'ACCEPTED' }`,
};

/** The order of articles that `orderBy` asks for; `undefined` where it is not given. Equal ones follow by id. */
export function articleOrder(args: PlannedArguments, match: Match): readonly SortKey[] | undefined {
  const order = args.given["orderBy"] as { readonly field: string; readonly direction: string } | null | undefined;
  if (!order) return undefined;
  const expression = (keys[order.field] as (article: Fragment) => Fragment)(match.related);
  return [
    { expression, isDescending: order.direction === "DESC" },
    { expression: match.property({ property: "id" }), isDescending: false },
  ];
}
