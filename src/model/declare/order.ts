import type { EdgePattern } from "../filters/condition.js";

/** What nodes are put in order by: a stored property, or how many edges of a kind they have. Equal ones follow by id. */
export type DeclaredOrder = OrderByProperty | OrderByCount;

/** Properties to order by from the first to the last, and from the last to the first: two, if what has no value comes last both times. */
export interface OrderByProperty {
  readonly ascending: string;
  readonly descending: string;
}

/** Counted anew for each node. */
export interface OrderByCount {
  readonly counts: EdgePattern;
}
