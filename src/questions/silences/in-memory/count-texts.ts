import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Snapshot } from "../../../graph/snapshot.js";

/** How many texts these articles are: all languages and versions of one are one. */
export function* countTexts(graph: Snapshot, articles: Iterable<number>, pace: Pace): Steps<number> {
  const works = graph.edges("WORK").out;
  const texts = new Set<number>();
  for (const article of articles) {
    texts.add(works.first(article) ?? article);
    if (pace.isUp()) yield;
  }
  return texts.size;
}
