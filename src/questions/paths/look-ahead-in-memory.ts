import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import type { Snapshot } from "../../graph/snapshot.js";
import type { EdgeType } from "../../model/edges.js";
import { isUnseenText } from "../shared/in-memory/is-unseen-text.js";
import { findVisible } from "../shared/in-memory/find-visible.js";
import type { Known } from "./look-ahead.js";
import { MOST_EXCLUDED, type PathQuestion } from "./path-question.js";
import { witnessed } from "./witnessed-concepts.js";

/** The same as the statement of `lookAhead` finds out, between nodes of these labels. */
export function* lookAheadInMemory(
  { snapshot, corpusVersion }: LoadedGraph,
  { from, to, without, statuses }: PathQuestion,
  [first, second]: readonly [string, string],
  pace = new Pace(),
): Steps<Known | null> {
  const isThere = (label: string, id: string) => findVisible(snapshot, { label, id }, statuses) !== undefined;
  if (!isThere(first, from) || !isThere(second, to)) return null;
  const texts = excludedTexts(snapshot, without);
  const excluded: string[] = [];
  for (const { shownIn } of witnessed) {
    for (const id of yield* fallen(snapshot, shownIn, texts, pace)) excluded.push(id);
  }
  const isUnseen = isUnseenText(snapshot);
  const unshown = (yield* fallen(snapshot, "KNOWN_FROM", texts, pace)).filter((id) =>
    isUnseen(snapshot.find(id) ?? -1),
  );
  return { version: corpusVersion, excluded: [...without, ...excluded.slice(0, MOST_EXCLUDED)], unshown };
}

function excludedTexts(snapshot: Snapshot, without: readonly string[]): ReadonlySet<number> {
  return new Set(without.flatMap((id) => findVisible(snapshot, { label: "Article", id }) ?? []));
}

/* Records that nothing shows but what is left out. */
function* fallen(
  snapshot: Snapshot,
  shownIn: EdgeType,
  texts: ReadonlySet<number>,
  pace: Pace,
): Steps<readonly string[]> {
  const { in: showing, out: shown } = snapshot.edges(shownIn);
  const found = new Set<string>();
  for (const text of texts) {
    for (const record of showing.neighbours(text)) {
      if (shown.neighbours(record).every((witness) => texts.has(witness))) found.add(snapshot.idOf(record));
      if (pace.isUp()) yield;
    }
  }
  const all = [...found];
  return all.length <= MOST_EXCLUDED ? all : (yield* sortItems(all, compareCodePoints, pace)).slice(0, MOST_EXCLUDED);
}
