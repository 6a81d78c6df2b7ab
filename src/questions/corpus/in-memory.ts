import { compareCodePoints } from "../../base/compare-code-points.js";
import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { Pace } from "../../base/scheduling/pace.js";
import { perSnapshotInSteps } from "../../graph/per-snapshot.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { counted } from "../../model/derived/counted-concepts.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { countSeen } from "../../planner/in-memory/predicates/visible-predicate.js";
import { addressedTextsIn, noAddressedTexts } from "../shared/extent/addressed-texts.js";
import { readExtentsIn } from "../shared/extent/read-extents.js";
import { noPeriod, widened, type PeriodEnds } from "../shared/period-of-dates.js";
import { textAt } from "../../graph/read/text-at.js";
import type { AskedParts } from "./asked-parts.js";
import { noFacts, type CorpusAbout, type CorpusFacts } from "./corpus-facts.js";

/** Reads what is asked of a corpus out of the graph in memory. All but the period and the addressees is counted already. */
export function* readCorpus({ snapshot, corpusVersion }: LoadedGraph, asked: AskedParts): Steps<CorpusFacts> {
  return {
    version: corpusVersion,
    about: asked.about ? aboutIn(snapshot) : noFacts.about,
    languages: asked.languages ? languagesIn(snapshot) : [],
    reading: asked.reading ? readExtentsIn(snapshot) : noFacts.reading,
    addressees: asked.addressees ? yield* addressedTextsIn(snapshot) : noAddressedTexts,
    ...(asked.period ? yield* periodOf(snapshot) : noPeriod),
    counts: Object.fromEntries(
      counted.flatMap(({ name, label }) => (asked.counts.includes(name) ? [[name, countSeen(snapshot, label)]] : [])),
    ),
  };
}

function aboutIn(snapshot: Snapshot): CorpusAbout {
  const [node] = nodesOf(snapshot, "Corpus").nodes;
  if (node === undefined) return noFacts.about;
  const text = (name: string) => textAt(snapshot.property(name), node);
  return {
    id: text("corpusId") ?? text("title") ?? "",
    title: text("title") ?? "",
    description: text("description") ?? "",
    language: text("language"),
    licence: text("licence"),
  };
}

function languagesIn(snapshot: Snapshot): CorpusFacts["languages"] {
  const tally = invariant(snapshot.tally("Article", "language"), "a tally of languages");
  return [...tally]
    .map(([tag, count]): readonly [string, number] => [String(tag), count])
    .sort(([a, many], [b, few]) => few - many || compareCodePoints(a, b));
}

/* Looked for once in a snapshot, since no order ends with the last days. Both days and dates are of the letters that sort as they are. */
const periodOf = perSnapshotInSteps(function* (snapshot): Steps<PeriodEnds> {
  const pace = new Pace();
  const published = snapshot.property("published");
  const [earliest, latest] = [snapshot.property("publishedEarliest"), snapshot.property("publishedLatest")];
  let period = noPeriod;
  for (const node of nodesOf(snapshot, "Article").nodes) {
    period = widened(period, {
      edtf: textAt(published, node),
      earliest: textAt(earliest, node),
      latest: textAt(latest, node),
    });
    if (pace.isUp(3)) yield;
  }
  return period;
});
