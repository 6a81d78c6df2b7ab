import { invariant } from "../base/invariant.js";
import type { GraphEdge, GraphRecord, PropertyValue } from "../model/graph/graph-record.js";
import type { Properties } from "./without-empty.js";
import type { Direction } from "./reads.js";

interface Growing extends GraphRecord {
  readonly properties: Record<string, PropertyValue>;
  readonly edges: GraphEdge[];
}

/** Records that can be walked along their own edges in both directions. It grows while what follows from them is added. */
export class RecordGraph {
  private readonly byId: ReadonlyMap<string, Growing>;
  private readonly byLabel = new Map<string, string[]>();
  private readonly sources = new Map<string, string[]>();

  /** In which order the records come does not matter. They are copied. */
  constructor(records: readonly GraphRecord[]) {
    const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const copies = sorted.map((record) => ({
      ...record,
      properties: { ...record.properties },
      edges: [...record.edges],
    }));
    this.byId = new Map(copies.map((copy) => [copy.id, copy]));
    for (const { id, labels, edges } of copies) {
      for (const label of labels) append(this.byLabel, label, id);
      this.addSources(id, edges);
    }
  }

  /** The record of that id; `undefined` if there is none. */
  find(id: string): GraphRecord | undefined {
    return this.byId.get(id);
  }

  /** The ids of what has the label, in their order. */
  labelled(label: string): readonly string[] {
    return this.byLabel.get(label) ?? [];
  }

  /** Where the edges of a type lead from a record: `out` in the record's own order, `into` in the order of ids. */
  ends(id: string, direction: Direction, edge: string): readonly string[] {
    if (direction === "into") return this.sources.get(sourcesKey(edge, id)) ?? [];
    return (
      this.byId.get(id)?.edges.flatMap(({ type, from, to }) => (type === edge && from === undefined ? [to] : [])) ?? []
    );
  }

  /** Adds to a record. @throws Error if there is no such record */
  add(id: string, properties: Properties, edges: readonly GraphEdge[]): void {
    const record = invariant(this.byId.get(id), `a record "${id}"`);
    Object.assign(record.properties, properties);
    record.edges.push(...edges);
    this.addSources(id, edges);
  }

  /** Everything, in the order of ids. */
  all(): readonly GraphRecord[] {
    return [...this.byId.values()];
  }

  private addSources(id: string, edges: readonly GraphEdge[]): void {
    for (const { type, from, to } of edges) if (from === undefined) append(this.sources, sourcesKey(type, to), id);
  }
}

function sourcesKey(edge: string, to: string): string {
  return `${edge} ${to}`;
}

function append(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}
