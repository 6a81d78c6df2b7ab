import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import type { EdgeType } from "../../../model/edges.js";
import { visibleStatuses } from "../../../model/visibility.js";
import { nodesOf } from "../../../graph/read/nodes-of.js";
import { seenOf } from "../../shared/in-memory/seen-of.js";
import { textAt } from "../../../graph/read/text-at.js";
import { answers, suggestedAnswers } from "./answers.js";
import { countTexts } from "./count-texts.js";
import { ReferencesTo } from "./references-to.js";
import { MentionsIn } from "./mentions.js";
import type { OpenFinder } from "./silence-finder.js";
import { versionsOf } from "./versions-of.js";

/** How far a body can be a part of another. */
const MOST_LEVELS = 5;

/** Texts that address somebody of whom no answer is known. */
export const findAddressedButSilent: OpenFinder = (graph, pace) => {
  const isSeen = seenOf(graph, "Article");
  const addressees = graph.edges("ADDRESSED_TO").out;
  const references = new ReferencesTo(graph, pace);
  const speakers = new Speakers(graph, pace);
  const mentions = new MentionsIn(graph, references, pace);
  const [title, name, note] = [graph.property("titleInProse"), graph.property("name"), graph.property("note")];
  const extent = graph.property("readExtent");
  function* silent(article: number): Steps<readonly number[]> {
    const addressed = addressees.neighbours(article);
    if (addressed.length === 0 || !isSeen(article)) return [];
    const answering = yield* references.toText(article, answers);
    const spoken = yield* speakers.of(answering);
    return [...addressed].filter((body) => !spoken.has(body));
  }
  return {
    candidates: nodesOf(graph, "Article", "publishedKey"),
    *isSubject(article) {
      return (yield* silent(article)).length > 0;
    },
    isAbout: (article, node) => versionsOf(graph, article).includes(node),
    dated: (article) => article,
    *details(article) {
      const bodies = yield* silent(article);
      const [others, suggested] = [
        yield* references.toText(article, answers),
        yield* references.toText(article, suggestedAnswers),
      ];
      return [
        textAt(title, article),
        bodies.flatMap((body) => textAt(name, body) ?? []),
        yield* countTexts(graph, others, pace),
        yield* countTexts(graph, suggested, pace),
        yield* countTexts(graph, yield* speakers.printed(others, bodies), pace),
        note.at(article) !== undefined,
        textAt(extent, article),
        ...(yield* mentions.columns(article)),
      ];
    },
  };
};

/** Who speaks in articles. */
class Speakers {
  constructor(
    private readonly graph: Snapshot,
    private readonly pace: Pace,
  ) {}

  /** Who wrote or signed one of these, and what they are a part of. */
  *of(articles: Iterable<number>): Steps<ReadonlySet<number>> {
    const { pace } = this;
    const found = new Set<number>();
    const makers = new Set<number>();
    for (const article of articles) {
      for (const edge of ["WROTE", "SIGNED"] as const) yield* this.addMakers(edge, article, makers);
      if (pace.isUp()) yield;
    }
    for (const body of makers) yield* this.addWithParents(body, found);
    return found;
  }

  /** Those of these articles that one of the bodies, or a part of it, published. */
  *printed(articles: Iterable<number>, bodies: readonly number[]): Steps<readonly number[]> {
    const publishers = this.graph.edges("PUBLISHED_BY").out;
    const found: number[] = [];
    for (const article of articles) {
      const printing = new Set<number>();
      for (const body of publishers.neighbours(article)) yield* this.addWithParents(body, printing);
      if (bodies.some((body) => printing.has(body))) found.push(article);
      if (this.pace.isUp()) yield;
    }
    return found;
  }

  private *addWithParents(body: number, found: Set<number>): Steps<void> {
    const parents = this.graph.edges("PART_OF").out;
    let level = new Set([body]);
    for (let levels = 0; level.size > 0; levels += 1) {
      const next = new Set<number>();
      for (const each of level) {
        found.add(each);
        if (levels < MOST_LEVELS) for (const parent of parents.neighbours(each)) next.add(parent);
        if (this.pace.isUp()) yield;
      }
      level = next;
    }
  }

  private *addMakers(edge: EdgeType, article: number, makers: Set<number>): Steps<void> {
    const table = this.graph.edges(edge);
    const status = table.property("status");
    const { nodes, edges, start, end } = table.in.of(article);
    for (let at = start; at < end; at += 1) {
      if (isVisible.has(status.at(edges[at] ?? 0))) makers.add(nodes[at] ?? 0);
      if (this.pace.isUp()) yield;
    }
  }
}

const isVisible = new Set<unknown>(visibleStatuses());
