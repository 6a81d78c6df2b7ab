import type { GraphRecord, PropertyValue } from "../model/graph/graph-record.js";
import type { Direction, Reads } from "./reads.js";
import type { RecordGraph } from "./record-graph.js";

type PropertyOf<R> = R extends { readonly properties: readonly (infer Name extends string)[] } ? Name : never;
type EndsOf<R, D extends Direction> = R extends Readonly<Record<D, infer Ends>> ? Ends : object;
type EdgeOf<R, D extends Direction> = keyof EndsOf<R, D> & string;

/** A record as a derivation may see it: what its pattern does not name cannot be read, which the compiler holds. */
export class Reader<R> {
  constructor(
    private readonly graph: RecordGraph,
    readonly id: string,
    private readonly reads: Reads,
  ) {}

  /** Its review status; `null` if it is not reviewed. */
  get status(): GraphRecord["status"] {
    return this.graph.find(this.id)?.status ?? null;
  }

  /** `undefined` if it has none. */
  get(property: PropertyOf<R> & string): PropertyValue | undefined {
    return this.graph.find(this.id)?.properties[property];
  }

  /** `undefined` if it has no such text. */
  text(property: PropertyOf<R> & string): string | undefined {
    const value = this.get(property);
    return typeof value === "string" ? value : undefined;
  }

  /** Those of a list, or one alone; `[]` if it has none. */
  texts(property: PropertyOf<R> & string): readonly string[] {
    const value = this.get(property);
    if (value === undefined) return [];
    return typeof value === "object" ? value.map(String) : [String(value)];
  }

  /** `undefined` if it has no such number. */
  number(property: PropertyOf<R> & string): number | undefined {
    const value = this.get(property);
    return typeof value === "number" ? value : undefined;
  }

  /** `undefined` if it has no such truth value. */
  truth(property: PropertyOf<R> & string): boolean | undefined {
    const value = this.get(property);
    return typeof value === "boolean" ? value : undefined;
  }

  /** Which term of a vocabulary it has; `undefined` if it has none. */
  term<Term extends string>(
    property: PropertyOf<R> & string,
    vocabulary: Readonly<Record<Term, Term>>,
  ): Term | undefined {
    const value = this.get(property);
    return Object.values<Term>(vocabulary).find((term) => term === value);
  }

  /** What its edges of a type lead to, in its own order. */
  out<E extends EdgeOf<R, "out">>(edge: E): readonly Reader<EndsOf<R, "out">[E]>[] {
    return this.follow("out", edge);
  }

  /** What has an edge of a type to it, in the order of ids. */
  into<E extends EdgeOf<R, "into">>(edge: E): readonly Reader<EndsOf<R, "into">[E]>[] {
    return this.follow("into", edge);
  }

  private follow<End>(direction: Direction, edge: string): readonly Reader<End>[] {
    const reads = this.reads[direction]?.[edge] ?? {};
    return this.graph
      .ends(this.id, direction, edge)
      .filter((id) => fits(this.graph, id, reads))
      .map((id) => new Reader<End>(this.graph, id, reads));
  }
}

/** Whether a record has the label that a pattern asks for. */
export function fits(graph: RecordGraph, id: string, { of }: Reads): boolean {
  return of === undefined || graph.find(id)?.labels.includes(of) === true;
}
