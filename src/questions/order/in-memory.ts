import { certain } from "../../base/certain.js";
import type { Steps } from "../../base/steps.js";
import { Pace } from "../../graph/pace.js";
import type { Rows } from "../../graph/rows.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { sortItems } from "../../graph/sort-items.js";
import { isOneOf, type Test } from "../../graph/tests.js";
import { visibleStatuses } from "../../model/visibility.js";
import { findVisible } from "../in-memory/find-visible.js";
import { areTexts, dated, MOST_FORM_STEPS, MOST_FORMS, toDate, type FoundThing } from "./found-thing.js";
import type { DatedTexts } from "./walk-answers.js";

/** What the statement of `order` reads of two things under these labels; `undefined` for one that is not there. */
export function* findInMemory(
  graph: Snapshot,
  labels: readonly string[],
  ids: readonly string[],
  pace = new Pace(),
): Steps<readonly (FoundThing | undefined)[]> {
  const found: (FoundThing | undefined)[] = [];
  for (const [index, label] of labels.entries()) {
    const node = findVisible(graph, { label, id: ids[index] ?? "" });
    const [edtf, doubts] = certain(dated[label], "a kind of thing that has a date");
    if (node === undefined) {
      found.push(undefined);
      continue;
    }
    const date = toDate(graph.property(edtf).at(node), graph.property(doubts).at(node));
    found.push(areTexts(labels) ? { date, forms: yield* formsOf(graph, node, pace) } : { date });
  }
  return found;
}

function* formsOf(graph: Snapshot, text: number, pace: Pace): Steps<NonNullable<FoundThing["forms"]>> {
  return {
    origins: yield* madeFrom(graph, text, "out", pace),
    copies: yield* madeFrom(graph, text, "in", pace),
  };
}

/** What a text is made from (`out`), or what is made from it (`in`), the oldest first. One that leads back to itself is among them. */
function* madeFrom(graph: Snapshot, text: number, direction: "out" | "in", pace: Pace): Steps<DatedTexts> {
  const kinds = ["TRANSLATION_OF", "VERSION_OF"].map((type): readonly [Rows, Test] => {
    const table = graph.edges(type);
    return [table[direction], isOneOf(table.property("status"), visibleStatuses())];
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
  return yield* oldest(graph, reached, pace);
}

function* oldest(graph: Snapshot, texts: ReadonlySet<number>, pace: Pace): Steps<DatedTexts> {
  const [key, ids] = [graph.property("publishedKey"), graph.property("id")];
  const [edtf, doubts] = certain(dated["Article"], "the date of texts");
  const [dates, ownDoubts] = [graph.property(edtf), graph.property(doubts)];
  const sorted = yield* sortItems([...texts], (a, b) => key.compare(a, b) || ids.compare(a, b), pace);
  return new Map(
    sorted.slice(0, MOST_FORMS).map((node) => [graph.idOf(node), toDate(dates.at(node), ownDoubts.at(node))]),
  );
}
