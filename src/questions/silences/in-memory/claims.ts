import type { Steps } from "../../../base/scheduling/steps.js";
import type { Column } from "../../../graph/column.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Rows } from "../../../graph/rows.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { seenOf } from "../../shared/in-memory/seen-of.js";

/** What decides about the claims of a graph in memory. */
export class Claims {
  private readonly stated: EdgeTable;
  private readonly rivals: EdgeTable;
  private readonly conflicts: Rows;
  private readonly isSeen: (node: number) => boolean;
  private readonly isSeenArticle: (node: number) => boolean;
  private readonly statedAs: Column;
  private readonly rank: Column;
  private readonly derivedFrom: Column;
  private readonly valueKind: Column;
  private readonly numbers: readonly Column[];

  constructor(
    private readonly graph: Snapshot,
    private readonly pace: Pace,
  ) {
    [this.stated, this.rivals] = [graph.edges("STATED_IN"), graph.edges("RIVALS")];
    this.conflicts = graph.edges("IN_CONFLICT").out;
    [this.isSeen, this.isSeenArticle] = [seenOf(graph, "Claim"), seenOf(graph, "Article")];
    this.statedAs = graph.property("statedAs");
    this.rank = graph.property("rank");
    this.derivedFrom = graph.property("derivedFromId");
    this.valueKind = graph.property("valueKind");
    this.numbers = ["value", "lower", "upper"].map((name) => graph.property(name));
  }

  /** The only article that states a claim; `undefined` if a reader may not see it. */
  sourceOf(claim: number): number | undefined {
    const source = this.stated.out.first(claim);
    if (source === undefined || !this.graph.hasLabel(source, "Article")) return undefined;
    return this.isSeenArticle(source) ? source : undefined;
  }

  /** Whether a node is a claim that says something itself and does not repeat another. */
  isOwnWord(node: number): boolean {
    if (!this.graph.hasLabel(node, "Claim") || !this.isSeen(node)) return false;
    const statedAs = this.statedAs.at(node);
    return statedAs !== undefined && statedAs !== "NOT_SEEN" && this.derivedFrom.at(node) === undefined;
  }

  /** Whether a claim gives a value that could be contradicted. */
  isOfWorth(claim: number): boolean {
    const rank = this.rank.at(claim);
    if (rank === undefined || rank === "DEPRECATED") return false;
    return this.isOwnWord(claim) && this.hasValue(claim) && this.sourceOf(claim) !== undefined;
  }

  /** Whether editors have set it against others, whatever came of it. */
  isInConflict(claim: number): boolean {
    return this.conflicts.neighbours(claim).some((conflict) => this.graph.hasLabel(conflict, "Conflict"));
  }

  /** Whether another claim that a reader may see contradicts this one. */
  *hasRival(claim: number): Steps<boolean> {
    for (const rows of [this.rivals.out, this.rivals.in]) {
      for (const rival of rows.neighbours(claim)) {
        if (this.graph.hasLabel(rival, "Claim") && this.isSeen(rival)) return true;
        if (this.pace.isUp()) yield;
      }
    }
    return false;
  }

  private hasValue(claim: number): boolean {
    const kind = this.valueKind.at(claim);
    return kind === "DATE" || kind === "TEXT" || this.numbers.some((number) => number.at(claim) !== undefined);
  }
}
