import type { Steps } from "../../../base/steps.js";
import type { Column } from "../../../graph/column.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../graph/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";

/** Which references are meant: by one of their properties, and by their statuses. */
export interface ReferenceTest {
  readonly property: "response" | "stance";
  readonly value: boolean | string;
  readonly statuses: readonly string[];
}

/** References of articles to texts, in a graph in memory. */
export class ReferencesTo {
  private readonly edges: EdgeTable;
  private readonly status: Column;

  constructor(
    private readonly graph: Snapshot,
    private readonly pace: Pace,
  ) {
    this.edges = graph.edges("REFERS_TO");
    this.status = this.edges.property("status");
  }

  /** The articles that refer to one of these texts so, each once; at most so many. */
  *articles(texts: Uint32Array, meant: ReferenceTest, most = Infinity): Steps<ReadonlySet<number>> {
    const found = new Set<number>();
    const isMeant = this.test(meant);
    for (const text of texts) {
      const { nodes, edges, start, end } = this.edges.in.of(text);
      for (let at = start; at < end && found.size < most; at += 1) {
        const article = nodes[at] ?? 0;
        if (isMeant(edges[at] ?? 0) && this.graph.hasLabel(article, "Article")) found.add(article);
        if (this.pace.isUp()) yield;
      }
    }
    return found;
  }

  private test({ property, value, statuses }: ReferenceTest): (edge: number) => boolean {
    const column = this.edges.property(property);
    const seen = new Set<unknown>(statuses);
    return (edge) => column.at(edge) === value && seen.has(this.status.at(edge));
  }
}
