import type { GraphEdge, PropertyValue } from "../../model/graph/graph-record.js";
import type { Entries, Entry } from "../entry.js";

/** Properties of a node. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A record in the making. */
export interface Draft {
  readonly id: string;
  /** The name of the concept as files have it: `Event` for conventions too. */
  readonly concept: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  readonly edges: readonly GraphEdge[];
  readonly entry: Entry;
}

/** All drafts of a corpus, with what they were made from. */
export interface Drafts {
  readonly entries: Entries;
  readonly byId: ReadonlyMap<string, Draft>;
  /** The drafts of one concept, in the order of their ids. */
  readonly of: (concept: string) => readonly Draft[];
}

/** What a derivation adds to one draft. */
export interface Addition {
  readonly id: string;
  readonly properties?: Readonly<Record<string, PropertyValue | null | undefined>>;
  readonly edges?: readonly GraphEdge[];
}

/** Works out what follows from the records: stored, so that the graph can be asked for it. Sees what the derivations before it added. */
export type Derivation = (drafts: Drafts) => readonly Addition[];

/** A text property; `undefined` where it has none. */
export function textOf(draft: Draft | undefined, property: string): string | undefined {
  const value = draft?.properties[property];
  return typeof value === "string" ? value : undefined;
}

/** The one node that an edge of the draft leads to; `undefined` where there is no such edge. */
export function targetOf(draft: Draft, edge: string): string | undefined {
  return draft.edges.find(({ type, from }) => type === edge && from === undefined)?.to;
}

/** Whether a person has confirmed the record; so is every record of a concept that is not reviewed. */
export function isAccepted(draft: Draft): boolean {
  return (draft.properties["status"] ?? "ACCEPTED") === "ACCEPTED";
}

/** The properties that have a value. */
export function known(properties: Addition["properties"] = {}): Properties {
  const pairs = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(pairs) as Properties;
}
