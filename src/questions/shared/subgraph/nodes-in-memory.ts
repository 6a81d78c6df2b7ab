import type { Steps } from "../../../base/scheduling/steps.js";
import type { Column } from "../../../graph/column.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import { perSnapshot } from "../../../graph/per-snapshot.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { hasLabelOf, type Predicate } from "../../../graph/predicates.js";
import { searched } from "../../../model/derived/searched-concepts.js";
import type { EdgeRows } from "../in-memory/edge-rows.js";
import type { SubgraphNode } from "./collect-nodes.js";
import { titles } from "./statements.js";

/** By number, to how many nodes each is joined that a reader sees, and 1; 0 for what was not counted yet. It is the same for every question. */
const degreesIn = perSnapshot((snapshot) => new Uint32Array(snapshot.size));

/** Reads nodes by their numbers. */
export class NodesInMemory {
  private readonly titles: readonly Column[];
  private readonly isThing: Predicate;
  private readonly degrees: Uint32Array;

  constructor(
    private readonly graph: Snapshot,
    /** All that a reader sees. */
    private readonly rows: EdgeRows,
  ) {
    this.titles = titles.map((name) => graph.property(name));
    this.isThing = this.isOfKind(undefined);
    this.degrees = degreesIn(graph);
  }

  /** Whether a node is of one of these kinds, or of any; if there is no kind, nothing is of it. */
  isOfKind(kinds: readonly string[] | undefined): Predicate {
    const wanted = searched.filter(({ kind }) => kinds?.includes(kind) ?? true);
    return hasLabelOf(
      this.graph,
      wanted.map(({ concept }) => concept),
    );
  }

  /** A node with its degree; `undefined` if the node is none. */
  *read(number: number, distance: number, pace: Pace): Steps<NumberedNode | undefined> {
    if (!this.isThing(number)) return undefined;
    return new NumberedNode(this, number, yield* this.degreeOf(number, pace), distance);
  }

  private *degreeOf(number: number, pace: Pace): Steps<number> {
    const known = this.degrees[number] ?? 0;
    if (pace.isUp()) yield;
    if (known > 0) return known - 1;
    const found = new Set<number>();
    yield* this.rows.addNeighbours(number, this.isThing, found, pace);
    this.degrees[number] = found.size + 1;
    return found.size;
  }

  idOf(number: number): string {
    return this.graph.idOf(number);
  }

  labelOf(number: number): string {
    const title = this.titles.find((column) => column.at(number) !== undefined)?.at(number);
    return String(title ?? this.idOf(number));
  }

  kindOf(number: number): string {
    const labels = this.graph.labelsOf(number);
    return searched.find(({ concept }) => labels.includes(concept))?.kind ?? "";
  }
}

/** A node with its number. What it is called is read when it is asked for: of many that are found few are shown. */
export class NumberedNode implements SubgraphNode {
  constructor(
    private readonly things: NodesInMemory,
    readonly number: number,
    readonly degree: number,
    readonly distance: number,
  ) {}

  get id(): string {
    return this.things.idOf(this.number);
  }

  get label(): string {
    return this.things.labelOf(this.number);
  }

  get kind(): string {
    return this.things.kindOf(this.number);
  }
}
