import { readRows } from "../../cypher/read-cells.js";
import type { OmissionReasonName } from "./completeness.js";
import { cypher, type Fragment } from "../../cypher/cypher.js";
import type { Value } from "../../engine/row.js";
import { omissionOf } from "../../model/visibility.js";

/** Edges that an answer came by and does not show, because of their status. */
export interface HiddenEdges {
  readonly count: number;
  readonly reasons: readonly OmissionReasonName[];
}

/** Counts the edges that `r` is bound to by status, each record once: binds `hidden` to `[[status, count]]`. */
export const countHidden: Fragment = cypher`WITH r.status AS status, count(DISTINCT r.id) AS records
RETURN collect([status, records]) AS hidden`;

/** Reads what `countHidden` has counted. */
export function readHidden(hidden: Value | undefined): HiddenEdges {
  const counts = readRows(hidden);
  return {
    count: counts.reduce((sum, [, records]) => sum + Number(records), 0),
    reasons: counts.flatMap(([status]) => omissionOf(String(status)) ?? []),
  };
}
