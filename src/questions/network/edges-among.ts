import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import { sideOf } from "../../model/citation-type.js";
import { MOST_EDGES } from "./read-network.js";
import type { NetworkEdge } from "./types.js";

/** Hears of a single edge of a member: from which node to which, and what side it takes. */
export type NoteEdge<Node> = (from: Node, to: Node, stance?: string) => void;

/** The edges of two members, by their places. */
interface WeightedEdge {
  readonly from: number;
  readonly to: number;
  weight: number;
  readonly stances: Set<string>;
}

/** The edges among members that are taken in one after the other, the most connected first, until one brings more than there may be. Pairs of those that
 *  are not taken in are never made. */
export class EdgesAmong<Node> {
  private readonly places = new Map<Node, number>();
  private readonly edges = new Map<number, WeightedEdge>();

  /** Whether the last member brought more edges than there may be. */
  get isFull(): boolean {
    return this.edges.size > MOST_EDGES;
  }

  /** Takes in one more member. Gives what is to be told of its edges: those to members that have not been taken in are passed over. */
  begin(member: Node): NoteEdge<Node> {
    this.places.set(member, this.places.size);
    return (from, to, stance) => {
      const [start, end] = [this.places.get(from), this.places.get(to)];
      if (start === undefined || end === undefined || start === end || this.isFull) return;
      this.add(start, end, stance);
    };
  }

  /** All whose edges there is room for. */
  members(): readonly Node[] {
    const members = [...this.places.keys()];
    return this.isFull ? members.slice(0, -1) : members;
  }

  /** The edges between those, by the ids of their ends. */
  *toEdges(idOf: (node: Node) => string, pace: Pace): Steps<readonly NetworkEdge[]> {
    const ids = this.members().map(idOf);
    const edges = [...this.edges.values()].flatMap(({ from, to, weight, stances }) => {
      const [start, end] = [ids[from], ids[to]];
      if (start === undefined || end === undefined) return [];
      return [{ from: start, to: end, weight, stance: sideOf(stances) }];
    });
    return yield* sortItems(edges, byEnds, pace);
  }

  private add(from: number, to: number, stance: string | undefined): void {
    const key = from * 0x10000 + to;
    const known = this.edges.get(key);
    const edge = known ?? { from, to, weight: 0, stances: new Set() };
    if (known === undefined) this.edges.set(key, edge);
    edge.weight += 1;
    if (stance !== undefined) edge.stances.add(stance);
  }
}

function byEnds(a: NetworkEdge, b: NetworkEdge): number {
  return compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to);
}

/** Tells of members who are joined by what they share, one after the other. */
export class Sharing<Node, Shared> {
  /** Of each thing that is shared the members that have been told of. */
  private readonly sharers = new Map<Shared, Node[]>();

  constructor(private readonly compareIds: (a: Node, b: Node) => number) {}

  /** The edges of a member to those before it, one for each thing that both share. Of two, the one with the lesser id stands first. */
  *edgesOfRecord(member: Node, shared: Iterable<Shared>, note: NoteEdge<Node>, pace: Pace): Steps<void> {
    for (const each of shared) {
      const others = this.sharers.get(each) ?? [];
      for (const other of others) {
        if (this.compareIds(member, other) < 0) note(member, other);
        else note(other, member);
        if (pace.isUp()) yield;
      }
      others.push(member);
      this.sharers.set(each, others);
      if (pace.isUp()) yield;
    }
  }
}
