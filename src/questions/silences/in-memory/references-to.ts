import type { Steps } from "../../../base/scheduling/steps.js";
import type { Column } from "../../../graph/column.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { versionsOf } from "./versions-of.js";

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

  /** The articles that refer to one of these things so, each once. */
  toNodes(things: Uint32Array, meant: ReferenceTest): Steps<ReadonlySet<number>> {
    return this.find(things, meant, () => true);
  }

  /** The articles that refer so to the text of this one, in whatever language or version, and are no version of it; at most so many. */
  toText(article: number, meant: ReferenceTest, most = Infinity): Steps<ReadonlySet<number>> {
    const works = this.graph.edges("WORK").out;
    const own = works.first(article);
    return this.find(versionsOf(this.graph, article), meant, (other) => works.first(other) !== own, most);
  }

  private *find(
    things: Uint32Array,
    meant: ReferenceTest,
    isWanted: (article: number) => boolean,
    most = Infinity,
  ): Steps<ReadonlySet<number>> {
    const found = new Set<number>();
    const isMeant = this.test(meant);
    for (const node of things) {
      const { nodes, edges, start, end } = this.edges.in.of(node);
      for (let at = start; at < end && found.size < most; at += 1) {
        const article = nodes[at] ?? 0;
        if (isMeant(edges[at] ?? 0) && this.graph.hasLabel(article, "Article") && isWanted(article)) found.add(article);
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
