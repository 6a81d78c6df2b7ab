import type { Steps } from "../../../base/scheduling/steps.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { CountedOnce } from "../counted-once.js";
import { raise, type CountedEdges, type NetworkRows } from "./network-rows.js";
import type { NetworkQuestion } from "../read-network.js";
import { References, type FoundReference } from "./references-in-memory.js";
import type { NoteEdge } from "../edges-among.js";

/** Publications whose texts answer each other. */
export class PublisherRows implements NetworkRows {
  readonly isDirected = true;
  readonly label = "Organization";
  readonly title = "name";
  private readonly references: References;
  private readonly publishing: EdgeTable;

  constructor(
    private readonly graph: Snapshot,
    question: NetworkQuestion,
  ) {
    this.references = new References(graph, question);
    this.publishing = graph.edges("PUBLISHED_BY");
  }

  *degrees(pace: Pace): Steps<CountedEdges> {
    const degrees = new Uint32Array(this.graph.size);
    const once = new CountedOnce();
    const hidden = yield* this.references.each((reference) => {
      this.eachPair(reference, (a, b) => {
        if (!once.isFirst(reference.fromText, `${a} ${b} ${reference.key}`)) return;
        raise(degrees, a, 1);
        raise(degrees, b, 1);
      });
    }, pace);
    return { degrees, hidden };
  }

  *edgesOfRecord(member: number, note: NoteEdge<number>, pace: Pace): Steps<void> {
    const once = new CountedOnce();
    for (const article of this.publishing.in.neighbours(member)) {
      yield* this.references.at(
        article,
        (reference) => {
          this.eachPair(reference, (a, b) => {
            const isOwn = (reference.from === article ? a : b) === member;
            if (isOwn && once.isFirst(member, `${a} ${b} ${reference.key}`)) note(a, b, reference.stance);
          });
        },
        pace,
      );
      if (pace.isUp()) yield;
    }
  }

  private eachPair({ from, to }: FoundReference, show: (a: number, b: number) => void): void {
    for (const a of this.publishing.out.neighbours(from)) {
      for (const b of this.publishing.out.neighbours(to)) if (a !== b) show(a, b);
    }
  }
}
