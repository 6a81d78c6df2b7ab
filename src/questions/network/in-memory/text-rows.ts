import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { References } from "./references-in-memory.js";
import { CountedOnce } from "../counted-once.js";
import { raise, type CountedEdges, type NetworkRows } from "./network-rows.js";
import type { NetworkQuestion } from "../read-network.js";
import type { NoteEdge } from "../edges-among.js";

/** Texts that answer each other, or that refer to each other in any way. */
export class TextRows implements NetworkRows {
  readonly isDirected = true;
  readonly label = "Article";
  readonly title = "title";
  private readonly references: References;

  constructor(
    private readonly graph: Snapshot,
    question: NetworkQuestion,
  ) {
    this.references = new References(graph, question);
  }

  *degrees(pace: Pace): Steps<CountedEdges> {
    const degrees = new Uint32Array(this.graph.size);
    const once = new CountedOnce();
    const hidden = yield* this.references.each(({ fromText, toText, key }) => {
      if (!once.isFirst(fromText, key)) return;
      raise(degrees, fromText, 1);
      raise(degrees, toText, 1);
    }, pace);
    return { degrees, hidden };
  }

  *edgesOfRecord(member: number, note: NoteEdge<number>, pace: Pace): Steps<void> {
    const once = new CountedOnce();
    for (const article of this.references.texts.articles(member)) {
      yield* this.references.at(
        article,
        ({ fromText, toText, key, stance }) => {
          if (once.isFirst(member, key)) note(fromText, toText, stance);
        },
        pace,
      );
    }
  }
}
