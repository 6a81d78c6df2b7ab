import type { GraphEdge, PropertyValue } from "../model/graph/graph-record.js";
import { Reader } from "./reader.js";
import type { ReadsOfLabel } from "./reads.js";
import type { RecordGraph } from "./record-graph.js";

/** What a derivation adds to records, by name. Nothing else adds it. */
export interface Writes<Name extends string = string, Edge extends string = string> {
  readonly properties?: readonly Name[];
  /** Properties that a record may give itself; they are added only if it does not. */
  readonly fills?: readonly Name[];
  readonly edges?: readonly Edge[];
}

/** What is added to one record. A property without a value is left out. */
export interface Addition<Name extends string = string, Edge extends string = string> {
  readonly properties?: Readonly<Partial<Record<Name, PropertyValue | null | undefined>>>;
  readonly edges?: readonly (GraphEdge & { readonly type: Edge })[];
}

/** Something that follows from records. */
export interface Derivation {
  readonly name: string;
  /** The label of the records that it adds to, and what it reads from each of them outwards. How far a change reaches follows from it. */
  readonly reads: ReadsOfLabel;
  readonly writes: Writes;
  /** What it adds to the record of that id: the same for the same records. */
  readonly additionTo: (graph: RecordGraph, id: string) => Addition;
}

interface Declared<R extends ReadsOfLabel, Name extends string, Edge extends string> {
  readonly name: string;
  readonly reads: R;
  readonly writes: Writes<Name, Edge>;
  /** Pure. It sees what `reads` names, and may give what `writes` names: anything else does not compile. */
  readonly derive: (record: Reader<R>) => Addition<NoInfer<Name>, NoInfer<Edge>>;
}

/** Declares something that follows from records. */
export function derivation<
  const R extends ReadsOfLabel,
  const Name extends string = never,
  const Edge extends string = never,
>({ name, reads, writes, derive }: Declared<R, Name, Edge>): Derivation {
  return { name, reads, writes, additionTo: (graph, id) => derive(new Reader<R>(graph, id, reads)) };
}
