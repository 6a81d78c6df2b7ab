import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Rows } from "../../graph/rows.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import { isOneOf, type Predicate } from "../../graph/predicates.js";
import { visibleStatuses } from "../../model/visibility.js";
import { Agreement } from "../../model/vocabularies.js";
import { readSteps } from "../../rules/dates/bounds/bound-steps.js";
import { readKnownDate } from "../../rules/dates/bounds/known-date.js";
import { findVisible } from "../shared/in-memory/find-visible.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import {
  areTexts,
  dated,
  MOST_DISPUTES,
  MOST_FORM_STEPS,
  MOST_FORMS,
  stepProperties,
  type FoundPair,
  type FoundReference,
  type FoundNode,
  type OrderDispute,
} from "./found-node.js";

/** What the statement of `order` reads of two nodes under these labels; `undefined` if one of them is not there. */
export function* findInMemory(
  graph: Snapshot,
  labels: readonly string[],
  ids: readonly string[],
  pace = new Pace(),
): Steps<FoundPair | undefined> {
  const nodes = labels.map((label, index) => findVisible(graph, { label, id: ids[index] ?? "" }));
  const [a, b] = nodes;
  const [first, second] = labels;
  if (a === undefined || b === undefined || first === undefined || second === undefined) return undefined;
  const isOfTexts = areTexts(labels);
  return {
    first: yield* nodeAt(graph, first, a, isOfTexts, pace),
    second: yield* nodeAt(graph, second, b, isOfTexts, pace),
    references: isOfTexts ? yield* referencesBetween(graph, a, b, pace) : [],
    disputes: yield* disputesBetween(graph, a, b, pace),
  };
}

/** The conflicts on which of two nodes came first, in the order of their ids. What is said of an event is said of the votes taken there. */
function* disputesBetween(graph: Snapshot, a: number, b: number, pace: Pace): Steps<readonly OrderDispute[]> {
  const [concerns, orderWith] = [graph.edges("CONCERNS"), graph.edges("ORDER_WITH")];
  const [agreement, topic] = [graph.property("agreement"), graph.property("topic")];
  const isSeen = seenOf(graph, "Conflict");
  const [first, second] = [withEvent(graph, a), withEvent(graph, b)];
  const found = new Map<string, OrderDispute>();
  const pairs = first.flatMap((one) => second.flatMap((other) => [[one, other] as const, [other, one] as const]));
  for (const [thing, subject] of pairs) {
    for (const conflict of orderWith.in.neighbours(thing)) {
      const id = graph.idOf(conflict);
      const isOnBoth = concerns.out.first(conflict) === subject;
      if (isOnBoth && agreement.at(conflict) === Agreement.DISPUTED && isSeen(conflict))
        found.set(id, { id, topic: String(topic.at(conflict)) });
      if (pace.isUp()) yield;
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1)).slice(0, MOST_DISPUTES);
}

function withEvent(graph: Snapshot, thing: number): readonly number[] {
  const event = graph.edges("TAKEN_AT").out.first(thing);
  return event === undefined ? [thing] : [thing, event];
}

function* nodeAt(graph: Snapshot, label: string, node: number, isOfTexts: boolean, pace: Pace): Steps<FoundNode> {
  const properties = invariant(dated[label], "a kind of thing that has a date");
  const [earliestBy, latestBy] = stepProperties.map((name) => readSteps(graph.property(name).at(node)));
  return {
    date: readKnownDate(properties.map((name) => graph.property(name).at(node))),
    earliestBy: earliestBy ?? [],
    latestBy: latestBy ?? [],
    origins: isOfTexts ? yield* originsOf(graph, node, pace) : [],
  };
}

/** What a text is made from, the oldest first. */
function* originsOf(graph: Snapshot, text: number, pace: Pace): Steps<readonly string[]> {
  const kinds = ["TRANSLATION_OF", "VERSION_OF"].map((type): readonly [Rows, Predicate] => {
    const table = graph.edges(type);
    return [table.out, isOneOf(table.property("status"), visibleStatuses())];
  });
  const reached = new Set<number>();
  let frontier = [text];
  for (let step = 0; step < MOST_FORM_STEPS; step += 1) {
    const next: number[] = [];
    for (const near of frontier) {
      for (const [rows, isSeen] of kinds) {
        const { nodes, edges, start, end } = rows.of(near);
        for (let at = start; at < end; at += 1) {
          const far = nodes[at] ?? 0;
          if (isSeen(edges[at] ?? 0) && !reached.has(far)) {
            reached.add(far);
            next.push(far);
          }
          if (pace.isUp()) yield;
        }
      }
    }
    frontier = next;
  }
  reached.delete(text);
  const [key, ids] = [graph.property("publishedKey"), graph.property("id")];
  const sorted = yield* sortItems([...reached], (a, b) => key.compare(a, b) || ids.compare(a, b), pace);
  return sorted.slice(0, MOST_FORMS).map((node) => graph.idOf(node));
}

/** In the order of their ids. */
function* referencesBetween(graph: Snapshot, a: number, b: number, pace: Pace): Steps<readonly FoundReference[]> {
  const table = graph.edges("REFERS_TO");
  const isSeen = isOneOf(table.property("status"), visibleStatuses());
  const [id, type, evidence] = [table.property("id"), table.property("type"), table.property("evidence")];
  const found: FoundReference[] = [];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const { nodes, edges, start, end } = table.out.of(from);
    for (let at = start; at < end; at += 1) {
      const edge = edges[at] ?? 0;
      if (nodes[at] === to && isSeen(edge)) {
        const texts = { id: String(id.at(edge)), type: String(type.at(edge)), evidence: String(evidence.at(edge)) };
        found.push({ ...texts, isFromFirst: from === a });
      }
      if (pace.isUp()) yield;
    }
  }
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}
