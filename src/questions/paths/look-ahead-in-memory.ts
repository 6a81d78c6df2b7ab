import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/steps.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import { Pace } from "../../graph/pace.js";
import { sortItems } from "../../graph/sort-items.js";
import { findVisible } from "../in-memory/find-visible.js";
import type { Known } from "./look-ahead.js";
import { MOST_EXCLUDED, type PathQuestion } from "./path-question.js";

/** The same as the statement of `lookAhead` finds out, between things of these labels. */
export function* lookAheadInMemory(
  { snapshot, corpusVersion }: HeldGraph,
  { from, to, without, statuses }: PathQuestion,
  [first, second]: readonly [string, string],
  pace = new Pace(),
): Steps<Known | null> {
  const isThere = (label: string, id: string) => findVisible(snapshot, { label, id }, statuses) !== undefined;
  if (!isThere(first, from) || !isThere(second, to)) return null;
  const seenIn = snapshot.edges("SIGNATURE_SEEN_IN").in;
  const excluded: string[] = [];
  for (const id of new Set(without)) {
    const article = findVisible(snapshot, { label: "Article", id });
    for (const signature of article === undefined ? [] : seenIn.neighbours(article)) {
      excluded.push(snapshot.idOf(signature));
      if (pace.isUp()) yield;
    }
  }
  const isAll = excluded.length <= MOST_EXCLUDED;
  const kept = isAll ? excluded : (yield* sortItems(excluded, compareCodePoints, pace)).slice(0, MOST_EXCLUDED);
  return { version: corpusVersion, excluded: [...without, ...kept] };
}
