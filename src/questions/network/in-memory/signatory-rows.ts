import type { Steps } from "../../../base/scheduling/steps.js";
import type { Column } from "../../../graph/column.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { hasLabelOf, isOneOf, type Predicate } from "../../../graph/predicates.js";
import { omittedStatuses, visibleStatuses } from "../../../model/visibility.js";
import { signers } from "../../../model/filters/signers.js";
import { HiddenRecords } from "../../shared/in-memory/hidden-records.js";
import { textsIn, type Texts } from "../../shared/in-memory/texts-in.js";
import { inPeriodTest } from "../in-period.js";
import { raise, type CountedEdges, type NetworkRows } from "./network-rows.js";
import type { NetworkQuestion } from "../read-network.js";
import { Sharing, type NoteEdge } from "../edges-among.js";

/** People who signed one text. */
export class SignatoryRows implements NetworkRows {
  readonly isDirected = false;
  readonly label = signers.amongPeople.label;
  readonly title = "name";
  private readonly texts: Texts;
  private readonly table: EdgeTable;
  private readonly isSeen: Predicate;
  private readonly isHidden: Predicate;
  private readonly isPerson: Predicate;
  private readonly isInPeriod: Predicate;
  private readonly names: Column;
  private readonly ids: Column;
  private readonly sharing: Sharing<number, number>;
  /** The lists that single members have asked for. */
  private readonly lists = new Map<number, ReadonlySet<number>>();

  constructor(
    private readonly graph: Snapshot,
    { acrossTranslations, period }: NetworkQuestion,
  ) {
    this.texts = textsIn(graph, acrossTranslations);
    this.table = graph.edges("SIGNED");
    const ids = graph.property("id");
    this.ids = ids;
    this.names = graph.property("name");
    this.sharing = new Sharing((a, b) => ids.compare(a, b));
    const status = this.table.property("status");
    this.isSeen = isOneOf(status, visibleStatuses());
    this.isHidden = isOneOf(status, omittedStatuses());
    this.isPerson = hasLabelOf(graph, [this.label]);
    this.isInPeriod = inPeriodTest(graph, { period });
  }

  *degrees(pace: Pace): Steps<CountedEdges> {
    const degrees = new Uint32Array(this.graph.size);
    const hidden = new HiddenRecords();
    for (const text of (this.graph.inOrder("Article") ?? this.graph.byId).nodes) {
      if (this.texts.of(text) === text) {
        const people = yield* this.listOf(text, pace, hidden);
        for (const person of people) {
          raise(degrees, person, people.size - 1);
          if (pace.isUp()) yield;
        }
      }
      if (pace.isUp()) yield;
    }
    return { degrees, hidden };
  }

  *edgesOfRecord(member: number, note: NoteEdge<number>, pace: Pace): Steps<void> {
    const { nodes, edges, start, end } = this.table.out.of(member);
    const shared = new Set<number>();
    for (let at = start; at < end; at += 1) {
      const text = this.isSeen(edges[at] ?? 0) ? this.texts.of(nodes[at] ?? 0) : undefined;
      if (text !== undefined && (yield* this.keptList(text, pace)).has(member)) shared.add(text);
      if (pace.isUp()) yield;
    }
    yield* this.sharing.edgesOfRecord(member, shared, note, pace);
  }

  private *keptList(text: number, pace: Pace): Steps<ReadonlySet<number>> {
    const list = this.lists.get(text) ?? (yield* this.listOf(text, pace));
    this.lists.set(text, list);
    return list;
  }

  /** Who signed a text. Whoever stands on the list of one version under a name that an earlier version has stands there already; the article that the
   *  others go back to is the first of them, then they follow by id. */
  private *listOf(text: number, pace: Pace, hidden = new HiddenRecords()): Steps<ReadonlySet<number>> {
    const people = new Set<number>();
    const known = new Set<unknown>();
    for (const article of this.versionsOf(text).filter(this.isInPeriod)) {
      const own = yield* this.signersOf(article, pace, hidden);
      for (const person of own) if (!known.has(this.names.at(person))) people.add(person);
      for (const person of own) known.add(this.names.at(person));
      if (pace.isUp(2 * own.length)) yield;
    }
    return people;
  }

  private versionsOf(text: number): readonly number[] {
    const others = Array.from(this.texts.articles(text)).filter((article) => article !== text);
    return [text, ...others.sort((a, b) => this.ids.compare(a, b))];
  }

  private *signersOf(article: number, pace: Pace, hidden: HiddenRecords): Steps<readonly number[]> {
    const { nodes, edges, start, end } = this.table.in.of(article);
    const people: number[] = [];
    for (let at = start; at < end; at += 1) {
      const [person, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
      if (this.isPerson(person)) {
        if (this.isSeen(edge)) people.push(person);
        else if (this.isHidden(edge)) hidden.add(this.table, edge);
      }
      if (pace.isUp()) yield;
    }
    return people;
  }
}
