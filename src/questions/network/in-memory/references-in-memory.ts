import type { Steps } from "../../../base/scheduling/steps.js";
import type { EdgeTable } from "../../../graph/edge-table.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import { areAll, hasLabelOf, isOneOf, type Predicate } from "../../../graph/predicates.js";
import { omittedStatuses, visibleStatuses } from "../../../model/visibility.js";
import { HiddenRecords } from "../../shared/in-memory/hidden-records.js";
import { textsIn, type Texts } from "../../shared/in-memory/texts-in.js";
import { textAt } from "../../../graph/read/text-at.js";
import { inPeriodTest } from "../in-period.js";
import type { NetworkQuestion } from "../read-network.js";

/** A reference of one article to another, each with what stands for its text. */
export interface FoundReference {
  readonly from: number;
  readonly to: number;
  readonly fromText: number;
  readonly toText: number;
  /** The same for references that are one, in other languages or versions of the two texts. */
  readonly key: string;
  readonly stance: string | undefined;
}

/** What it takes to tell of a reference beside looking at one. */
const UNITS_OF_REFERENCE = 4;

/** The references between different texts that a network counts. */
export class References {
  readonly texts: Texts;
  private readonly table: EdgeTable;
  private readonly isSeen: Predicate;
  private readonly isHidden: Predicate;
  private readonly isArticle: Predicate;
  private readonly isInPeriod: Predicate;
  private readonly kindOf: (edge: number) => string;
  private readonly stanceOf: (edge: number) => string | undefined;

  constructor(
    private readonly graph: Snapshot,
    { kind, acrossTranslations, stances, period }: NetworkQuestion,
  ) {
    this.texts = textsIn(graph, acrossTranslations);
    this.table = graph.edges("REFERS_TO");
    const [type, status, stance] = [
      this.table.property("type"),
      this.table.property("status"),
      this.table.property("stance"),
    ];
    const isMeant = areAll([
      ...(kind === "REFERENCES" ? [] : [isOneOf(this.table.property("response"), [true])]),
      ...(stances === undefined ? [] : [isOneOf(stance, stances)]),
    ]);
    this.isSeen = areAll([isMeant, isOneOf(status, visibleStatuses())]);
    this.isHidden = areAll([isMeant, isOneOf(status, omittedStatuses())]);
    this.isArticle = hasLabelOf(graph, ["Article"]);
    this.isInPeriod = inPeriodTest(graph, { period });
    this.kindOf = (edge) => (acrossTranslations ? String(type.at(edge)) : `#${edge}`);
    this.stanceOf = (edge) => textAt(stance, edge) ?? undefined;
  }

  /** Shows each reference that a reader sees, text by text. Gives those that are hidden. */
  *each(show: (reference: FoundReference) => void, pace: Pace): Steps<HiddenRecords> {
    const hidden = new HiddenRecords();
    for (const text of (this.graph.inOrder("Article") ?? this.graph.byId).nodes) {
      if (this.texts.of(text) === text) {
        for (const article of this.texts.articles(text)) {
          yield* this.along(article, true, pace, (reference, edge) => {
            if (this.isSeen(edge)) show(reference());
            else if (this.isHidden(edge)) hidden.add(this.table, edge);
          });
        }
      }
      if (pace.isUp()) yield;
    }
    return hidden;
  }

  /** Shows each reference of an article and to it, that a reader sees. */
  *at(article: number, show: (reference: FoundReference) => void, pace: Pace): Steps<void> {
    for (const isOut of [true, false]) {
      yield* this.along(article, isOut, pace, (reference, edge) => {
        if (this.isSeen(edge)) show(reference());
      });
    }
  }

  private *along(
    article: number,
    isOut: boolean,
    pace: Pace,
    look: (reference: () => FoundReference, edge: number) => void,
  ): Steps<void> {
    const { nodes, edges, start, end } = (isOut ? this.table.out : this.table.in).of(article);
    const own = this.texts.of(article);
    for (let at = start; at < end; at += 1) {
      const [far, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
      const other = this.isArticle(far) ? this.texts.of(far) : undefined;
      const isBetweenTexts = own !== undefined && other !== undefined && other !== own;
      if (isBetweenTexts && this.isInPeriod(isOut ? article : far)) {
        look(() => this.toReference(edge, isOut ? [article, far, own, other] : [far, article, other, own]), edge);
      }
      if (pace.isUp(UNITS_OF_REFERENCE)) yield;
    }
  }

  private toReference(
    edge: number,
    [from, to, fromText, toText]: readonly [number, number, number, number],
  ): FoundReference {
    const key = `${fromText} ${toText} ${this.kindOf(edge)}`;
    return { from, to, fromText, toText, key, stance: this.stanceOf(edge) };
  }
}
