import type { RecordStatus } from "../visibility.js";

/** What a property of a node or an edge may hold: one scalar, or a list of one kind of scalar without nulls. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

/** What a record says of itself. Its status stands beside that and has to be said: to forget it must not be to publish. */
export type RecordProperties = Readonly<Record<string, PropertyValue>> & { readonly status?: never };

/** One thing in the graph with all that it brings along: its node, and the edges that exist because of it. */
export interface GraphRecord {
  /** Readable and type-tagged: `article/sw-taking-our-final-steps`. */
  readonly id: string;
  /** The concept's label first, a broader one after it: `["Convention", "Event"]`. */
  readonly labels: readonly string[];
  /** The review status; `null` only for concepts that are not reviewed. */
  readonly status: RecordStatus | null;
  readonly properties: RecordProperties;
  readonly edges: readonly GraphEdge[];
}

/** An edge that a record owns. A materialized edge starts elsewhere and carries the record's id as `properties.id`. */
export interface GraphEdge {
  readonly type: string;
  /** The node it starts from; left out where that is the record itself. */
  readonly from?: string;
  readonly to: string;
  readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** The properties of a record's node: those of the record, and its status if it has one. */
export function nodePropertiesOf({
  status,
  properties,
}: Pick<GraphRecord, "status" | "properties">): Readonly<Record<string, PropertyValue>> {
  return status === null ? properties : { ...properties, status };
}
