import type { Steps } from "../../base/steps.js";
import type { Column } from "../../graph/column.js";
import type { Pace } from "../../graph/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { hasLabelOf, type Test } from "../../graph/tests.js";
import { searched } from "../../model/derived/searched-concepts.js";
import type { TieRows } from "../in-memory/tie-rows.js";
import type { Thing } from "./collect-things.js";
import { titles } from "./statements.js";

/** Reads things by their numbers. */
export class ThingsInMemory {
  private readonly titles: readonly Column[];
  private readonly isThing: Test;
  private readonly known = new Map<number, Omit<Thing, "distance">>();

  constructor(
    private readonly graph: Snapshot,
    private readonly ties: TieRows,
  ) {
    this.titles = titles.map((name) => graph.property(name));
    this.isThing = this.isOfKind(undefined);
  }

  /** Whether a node is a thing of one of these kinds, or of any; if there is no kind, nothing is of it. */
  isOfKind(kinds: readonly string[] | undefined): Test {
    const wanted = searched.filter(({ kind }) => kinds?.includes(kind) ?? true);
    return hasLabelOf(
      this.graph,
      wanted.map(({ concept }) => concept),
    );
  }

  /** A thing with its degree; `undefined` if the node is none. */
  *read(number: number, pace: Pace): Steps<Omit<Thing, "distance"> | undefined> {
    const known = this.known.get(number);
    if (known !== undefined) return known;
    const kind = this.kindOf(number);
    if (kind === undefined) return undefined;
    const id = this.graph.idOf(number);
    const title = this.titles.find((column) => column.at(number) !== undefined)?.at(number);
    const thing = { id, label: String(title ?? id), kind, degree: yield* this.degreeOf(number, pace) };
    this.known.set(number, thing);
    return thing;
  }

  private kindOf(number: number): string | undefined {
    const labels = this.graph.labelsOf(number);
    return searched.find(({ concept }) => labels.includes(concept))?.kind;
  }

  private *degreeOf(number: number, pace: Pace): Steps<number> {
    let degree = 0;
    for (const far of yield* this.ties.neighbours(number, pace)) {
      if (this.isThing(far)) degree += 1;
      if (pace.isUp()) yield;
    }
    return degree;
  }
}
