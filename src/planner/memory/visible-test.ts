import type { Column } from "../../graph/column.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import { carriesStatus, isReviewed, visibleStatuses } from "../../model/visibility.js";
import type { Getter } from "../call.js";
import type { Reading, Test } from "./reading.js";

/** Whether a reader may see a node of a concept, by what `model/visibility` shows always, or by the statuses that are asked for; `undefined` for a
 *  concept that is not reviewed. */
export function visibleTest(
  concept: ConceptDeclaration | undefined,
  statuses: Getter | undefined,
  { snapshot, call }: Reading,
): Test | undefined {
  if (!isReviewed(concept)) return undefined;
  return statusTest(snapshot.property("status"), seenStatuses(statuses?.(call)));
}

/** Whether a reader may see an edge of this type; `undefined` for one that is not reviewed by itself. */
export function visibleEdgeTest(type: string, { snapshot }: Reading): Test | undefined {
  return carriesStatus(type) ? statusTest(snapshot.edges(type).property("status"), visibleStatuses()) : undefined;
}

/** The statuses that are asked for, each as it is: what may not be asked for is refused before. */
export function seenStatuses(asked: unknown): readonly string[] {
  return Array.isArray(asked) ? asked.map(String) : visibleStatuses();
}

function statusTest(column: Column, statuses: readonly string[]): Test {
  const [only, ...others] = statuses;
  if (others.length === 0) return (number) => column.at(number) === only && only !== undefined;
  const seen = new Set<unknown>(statuses);
  return (number) => seen.has(column.at(number));
}
