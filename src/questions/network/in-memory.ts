import type { Steps } from "../../base/steps.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import { Pace } from "../../graph/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { sortItems } from "../../graph/sort-items.js";
import { memoryKinds } from "./memory-kinds.js";
import { mostTied } from "./most-tied.js";
import { MOST_TIES, toStance, type NetworkQuestion, type ReadNetwork } from "./read-network.js";
import type { NetworkEdge } from "./types.js";

/** Reads a network in memory: first how often each member is tied, then of those that are tied most often the ties between them, one member after
 *  the other, until one brings more than there may be. What nobody asks for is never counted out. */
export function* networkInMemory(
  { snapshot, corpusVersion }: HeldGraph,
  { kind, limit }: NetworkQuestion,
  pace = new Pace(),
): Steps<ReadNetwork> {
  const rows = memoryKinds[kind](snapshot);
  const { degrees, hidden } = yield* rows.degrees(pace);
  const { first, memberCount } = yield* mostTied(snapshot, rows.label, { degrees, limit }, pace);
  const among = new TiesAmong();
  for (const member of first) {
    yield* rows.tiesOf(member, among.begin(member), pace);
    if (among.isFull) break;
  }
  const shown = among.members();
  const labels = snapshot.property(rows.title);
  return {
    isDirected: rows.isDirected,
    nodes: shown.map((node) => ({ id: snapshot.idOf(node), label: String(labels.at(node)) })),
    edges: yield* toEdges(snapshot, among, pace),
    memberCount,
    hidden: hidden.counted(),
    version: corpusVersion,
  };
}

/** Ties between two members, by their places. */
interface Tie {
  readonly from: number;
  readonly to: number;
  weight: number;
  readonly stances: Set<string>;
}

/** The ties between members, the most tied of which come first. */
class TiesAmong {
  private readonly places = new Map<number, number>();
  private readonly ties = new Map<number, Tie>();

  /** Whether the last member brought more ties than there may be. */
  get isFull(): boolean {
    return this.ties.size > MOST_TIES;
  }

  /** Takes in one more member. Gives what is to be told of its ties: those to members that have not been taken in are passed over. */
  begin(member: number): NoteTie {
    const place = this.places.size;
    this.places.set(member, place);
    return (from, to, stance) => {
      const [start, end] = [this.places.get(from), this.places.get(to)];
      if (start === undefined || end === undefined || start === end || this.isFull) return;
      this.add(start, end, stance);
    };
  }

  /** All whose ties there is room for. */
  members(): readonly number[] {
    const members = [...this.places.keys()];
    return this.isFull ? members.slice(0, -1) : members;
  }

  /** The ties between those. */
  between(): readonly Tie[] {
    const last = this.isFull ? this.places.size - 1 : this.places.size;
    return [...this.ties.values()].filter(({ from, to }) => from < last && to < last);
  }

  private add(from: number, to: number, stance: string | undefined): void {
    const key = from * 0x10000 + to;
    const known = this.ties.get(key);
    const tie = known ?? { from, to, weight: 0, stances: new Set() };
    if (known === undefined) this.ties.set(key, tie);
    tie.weight += 1;
    if (stance !== undefined) tie.stances.add(stance);
  }
}

/** Hears of a single tie of a member: from which node to which, and what side it takes. */
export type NoteTie = (from: number, to: number, stance?: string) => void;

function* toEdges(graph: Snapshot, among: TiesAmong, pace: Pace): Steps<readonly NetworkEdge[]> {
  const ids = among.members().map((node) => graph.idOf(node));
  const edges = among.between().map(({ from, to, weight, stances }) => ({
    from: ids[from] ?? "",
    to: ids[to] ?? "",
    weight,
    stance: toStance([...stances]),
  }));
  return yield* sortItems(edges, byEnds, pace);
}

function byEnds(a: NetworkEdge, b: NetworkEdge): number {
  return compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to);
}
