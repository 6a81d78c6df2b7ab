import type { Steps } from "../../../base/scheduling/steps.js";
import { compareBy } from "../../../graph/ordered-nodes.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Row } from "../../../engine/row.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { textAt } from "../../../graph/read/text-at.js";
import { mentions } from "./answers.js";
import type { ReferencesTo } from "./references-to.js";

/** Other texts that mention a text of a graph in memory: the columns of `mentionColumns`. */
export class MentionsIn {
  constructor(
    private readonly graph: Snapshot,
    private readonly references: ReferencesTo,
    private readonly pace: Pace,
  ) {}

  /** How many texts there are, and of the article that is the first its id, its title and its date. */
  *columns(article: number): Steps<Row> {
    const { graph, pace } = this;
    const works = graph.edges("WORK").out;
    const isBefore = this.order();
    const texts = new Set<number>();
    let first: number | undefined;
    for (const other of yield* this.references.toText(article, mentions)) {
      const work = works.first(other);
      if (pace.isUp(2)) yield;
      if (work === undefined) continue;
      texts.add(work);
      if (first === undefined || isBefore(other, first) < 0) first = other;
    }
    return [texts.size, first === undefined ? null : this.nameOf(first)];
  }

  private order() {
    return compareBy(
      ["publishedKey", "derivation", "id"].map((name) => ({ column: this.graph.property(name), isDescending: false })),
    );
  }

  private nameOf(article: number): Row {
    return ["id", "titleInProse", "published"].map((name) => textAt(this.graph.property(name), article));
  }
}
