import "./concepts.js";
import { LISTING } from "./graph/listing.js";
import { materializedEdges } from "./graph/materialized-edges.js";
import { fieldsOf, type ConceptDeclaration } from "./declare/registry.js";
import type { ReviewStatus } from "./vocabularies.js";

/** A review status that a reader may ask for. */
export type ReviewStatusName = keyof typeof ReviewStatus;

/** Any status that a record can have. The API has no word for REDACTED, so that nobody can ask for it. */
export type RecordStatus = ReviewStatusName | "REDACTED";

/** What a reader may see of records with a status. */
export interface StatusRule {
  readonly shown: "always" | "if asked for" | "never";
  /** Why an answer says that it leaves such records out; not given if nobody misses them. */
  readonly omission?: "NOT_REVIEWED" | "REDACTED";
}

/** What may be seen, from the surest status to the least sure. A record was reviewed and confirmed, waits for somebody to decide, was
 *  reviewed and refused, or was removed so that only its place is left. */
export const statusRules: Readonly<Record<RecordStatus, StatusRule>> = {
  ACCEPTED: { shown: "always" },
  SUGGESTED: { shown: "if asked for", omission: "NOT_REVIEWED" },
  REJECTED: { shown: "if asked for" },
  REDACTED: { shown: "never", omission: "REDACTED" },
};

/** What an answer says of an edge that is not reviewed one by one, and so needs no confirmation. */
export const statusOfUnreviewed: ReviewStatusName = "ACCEPTED";

/** Every status that a reader may ask for, the surest first. */
export const askableStatuses: readonly string[] = statusesWith(({ shown }) => shown !== "never");

const shownAlways: readonly string[] = statusesWith(({ shown }) => shown === "always");

/** The statuses that may be seen: those that are asked for, else those that are always shown. One that is never shown cannot be asked for. */
export function visibleStatuses(asked?: readonly string[] | null): readonly string[] {
  return asked?.filter((status) => askableStatuses.includes(status)) ?? shownAlways;
}

/** True of the status of a record that everybody sees, and from which others may follow. No status is none of them. */
export function isShownAlways(status: unknown): boolean {
  return isStatus(status) && statusRules[status].shown === "always";
}

/** The statuses that an answer does not show and says so of. */
export function omittedStatuses(asked?: readonly string[] | null): readonly string[] {
  const visible = visibleStatuses(asked);
  return statusesWith(({ omission }) => omission !== undefined).filter((status) => !visible.includes(status));
}

/** The statuses that an answer leaves out for this reason. */
export function statusesOmittedAs(reason: StatusRule["omission"]): readonly string[] {
  return statusesWith(({ omission }) => omission === reason);
}

/** Why an answer leaves out records of this status; `undefined` if nobody misses them. */
export function omissionOf(status: string): StatusRule["omission"] {
  return isStatus(status) ? statusRules[status].omission : undefined;
}

/** True of one of the statuses that a record can have. */
export function isStatus(value: unknown): value is RecordStatus {
  return typeof value === "string" && Object.hasOwn(statusRules, value);
}

/** True of a label whose records are for readers. What stands for an identifier is none: it would still tell of a record that may not be seen. */
export function isForReaders(label: string): boolean {
  return label !== LISTING;
}

/** True of a concept whose records are reviewed one by one, so that each has a status. */
export function isReviewed(concept: ConceptDeclaration | undefined): boolean {
  return concept !== undefined && fieldsOf(concept).has("status");
}

/** True of an edge that is materialized from a reviewed record, and has its status. */
export function carriesStatus(edge: string): boolean {
  return materializedEdges.some(
    (materializedEdge) => materializedEdge.edge === edge && materializedEdge.copied.includes("status"),
  );
}

function statusesWith(isMeant: (rule: StatusRule) => boolean): readonly string[] {
  return Object.entries(statusRules).flatMap(([status, rule]) => (isMeant(rule) ? [status] : []));
}
