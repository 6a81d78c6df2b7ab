import type { Steps } from "../../base/steps.js";
import type { Column } from "../../graph/column.js";
import type { EdgeTable } from "../../graph/edge-table.js";
import type { Pace } from "../../graph/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { areAll, hasLabelOf, isOneOf, type Test } from "../../graph/tests.js";
import { omittedStatuses, visibleStatuses } from "../../model/visibility.js";
import { HiddenRecords } from "../in-memory/hidden-records.js";
import { Sharing, type NoteTie } from "./ties-among.js";
import type { NetworkKindName } from "./types.js";

/** How often each node is tied, by its number, and the ties that are not counted because of their status. */
export interface CountedTies {
  readonly degrees: Uint32Array;
  readonly hidden: HiddenRecords;
}

/** How one kind of network lies in memory. */
export interface NetworkRows {
  readonly isDirected: boolean;
  /** What members are, and what is written beside them. */
  readonly label: string;
  readonly title: string;
  degrees(pace: Pace): Steps<CountedTies>;
  /** Tells of the single ties of a member to others; of those that were told of before it at least. */
  tiesOf(member: number, note: NoteTie<number>, pace: Pace): Steps<void>;
}

/** Every kind of network. */
export const memoryKinds: Readonly<Record<NetworkKindName, (graph: Snapshot) => NetworkRows>> = {
  RESPONSES: (graph) => new Responses(graph),
  CO_SIGNATURES: (graph) => new CoSignatures(graph),
  PUBLISHERS: (graph) => new Publishers(graph),
};

/** References that answer, between articles. */
class Answers {
  readonly table: EdgeTable;
  readonly isSeen: Test;
  private readonly stances: Column;
  private readonly isHidden: Test;
  private readonly isArticle: Test;

  constructor(private readonly graph: Snapshot) {
    this.table = graph.edges("REFERS_TO");
    this.stances = this.table.property("stance");
    const isAnswer = isOneOf(this.table.property("response"), [true]);
    const status = this.table.property("status");
    this.isSeen = areAll([isAnswer, isOneOf(status, visibleStatuses())]);
    this.isHidden = areAll([isAnswer, isOneOf(status, omittedStatuses())]);
    this.isArticle = hasLabelOf(graph, ["Article"]);
  }

  /** Shows each answer that a reader sees. Gives those that are hidden. */
  *each(show: (from: number, to: number) => void, pace: Pace): Steps<HiddenRecords> {
    const hidden = new HiddenRecords();
    for (const from of articlesOf(this.graph)) {
      const { nodes, edges, start, end } = this.table.out.of(from);
      for (let at = start; at < end; at += 1) {
        const [to, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
        if (this.isArticle(to)) {
          if (this.isSeen(edge)) show(from, to);
          else if (this.isHidden(edge)) hidden.add(this.table, edge);
        }
        if (pace.isUp()) yield;
      }
      if (pace.isUp()) yield;
    }
    return hidden;
  }

  /** Shows each answer at an article, in both directions. */
  *at(article: number, show: NoteTie<number>, pace: Pace): Steps<void> {
    for (const isOut of [true, false]) {
      const { nodes, edges, start, end } = (isOut ? this.table.out : this.table.in).of(article);
      for (let place = start; place < end; place += 1) {
        const [far, edge] = [nodes[place] ?? 0, edges[place] ?? 0];
        if (far !== article && this.isSeen(edge) && this.isArticle(far)) {
          const stance = this.stances.at(edge);
          const side = stance === undefined ? undefined : String(stance);
          if (isOut) show(article, far, side);
          else show(far, article, side);
        }
        if (pace.isUp()) yield;
      }
    }
  }
}

function articlesOf(graph: Snapshot): Uint32Array {
  return (graph.inOrder("Article") ?? graph.byId).nodes;
}

class Responses implements NetworkRows {
  readonly isDirected = true;
  readonly label = "Article";
  readonly title = "title";
  private readonly answers: Answers;

  constructor(private readonly graph: Snapshot) {
    this.answers = new Answers(graph);
  }

  *degrees(pace: Pace): Steps<CountedTies> {
    const degrees = new Uint32Array(this.graph.size);
    const hidden = yield* this.answers.each((from, to) => {
      if (from === to) return;
      raise(degrees, from, 1);
      raise(degrees, to, 1);
    }, pace);
    return { degrees, hidden };
  }

  *tiesOf(member: number, note: NoteTie<number>, pace: Pace): Steps<void> {
    yield* this.answers.at(member, note, pace);
  }
}

class Publishers implements NetworkRows {
  readonly isDirected = true;
  readonly label = "Organization";
  readonly title = "name";
  private readonly answers: Answers;
  private readonly publishing: EdgeTable;

  constructor(private readonly graph: Snapshot) {
    this.answers = new Answers(graph);
    this.publishing = graph.edges("PUBLISHED_BY");
  }

  *degrees(pace: Pace): Steps<CountedTies> {
    const degrees = new Uint32Array(this.graph.size);
    const hidden = yield* this.answers.each((from, to) => {
      this.eachPair(from, to, (a, b) => {
        raise(degrees, a, 1);
        raise(degrees, b, 1);
      });
    }, pace);
    return { degrees, hidden };
  }

  *tiesOf(member: number, note: NoteTie<number>, pace: Pace): Steps<void> {
    for (const article of this.publishing.in.neighbours(member)) {
      yield* this.answers.at(
        article,
        (from, to, stance) => {
          this.eachPair(from, to, (a, b) => {
            if ((from === article ? a : b) === member) note(a, b, stance);
          });
        },
        pace,
      );
      if (pace.isUp()) yield;
    }
  }

  private eachPair(from: number, to: number, show: (a: number, b: number) => void): void {
    for (const a of this.publishing.out.neighbours(from)) {
      for (const b of this.publishing.out.neighbours(to)) if (a !== b) show(a, b);
    }
  }
}

class CoSignatures implements NetworkRows {
  readonly isDirected = false;
  readonly label = "Person";
  readonly title = "name";
  private readonly table: EdgeTable;
  private readonly isSeen: Test;
  private readonly isHidden: Test;
  private readonly isPerson: Test;
  private readonly sharing: Sharing<number, number>;

  constructor(private readonly graph: Snapshot) {
    this.table = graph.edges("SIGNED");
    const ids = graph.property("id");
    this.sharing = new Sharing((a, b) => ids.compare(a, b));
    const status = this.table.property("status");
    this.isSeen = isOneOf(status, visibleStatuses());
    this.isHidden = isOneOf(status, omittedStatuses());
    this.isPerson = hasLabelOf(graph, ["Person"]);
  }

  *degrees(pace: Pace): Steps<CountedTies> {
    const degrees = new Uint32Array(this.graph.size);
    const hidden = new HiddenRecords();
    for (const text of articlesOf(this.graph)) {
      const { nodes, edges, start, end } = this.table.in.of(text);
      const people = new Set<number>();
      for (let at = start; at < end; at += 1) {
        const [person, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
        if (this.isPerson(person)) {
          if (this.isSeen(edge)) people.add(person);
          else if (this.isHidden(edge)) hidden.add(this.table, edge);
        }
        if (pace.isUp()) yield;
      }
      for (const person of people) {
        raise(degrees, person, people.size - 1);
        if (pace.isUp()) yield;
      }
      if (pace.isUp()) yield;
    }
    return { degrees, hidden };
  }

  *tiesOf(member: number, note: NoteTie<number>, pace: Pace): Steps<void> {
    const { nodes, edges, start, end } = this.table.out.of(member);
    const texts = new Set<number>();
    for (let at = start; at < end; at += 1) {
      if (this.isSeen(edges[at] ?? 0)) texts.add(nodes[at] ?? 0);
      if (pace.isUp()) yield;
    }
    yield* this.sharing.tiesOf(member, texts, note, pace);
  }
}

function raise(degrees: Uint32Array, node: number, by: number): void {
  degrees[node] = (degrees[node] ?? 0) + by;
}
