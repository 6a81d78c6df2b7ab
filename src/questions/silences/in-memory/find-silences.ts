import type { Steps } from "../../../base/scheduling/steps.js";
import type { Row } from "../../../engine/row.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { perSnapshot } from "../../../graph/per-snapshot.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import type { Call } from "../../../planner/run/call.js";
import { valuesAt } from "../../../graph/read/values-at.js";
import { boundKeys, dateColumns, LAST, readKind, type FoundSilence, type KindPage } from "../kind-page.js";
import { extentIn } from "../corpus-extent.js";
import type { Narrowing, SilenceReading } from "../narrowing.js";
import type { SilenceKindName } from "../types.js";
import { findAddressedButSilent } from "./addressed-but-silent.js";
import { findNeverAnswered } from "./never-answered.js";
import type { OpenFinder, SilenceFinder } from "./silence-finder.js";
import { findUncontestedClaims } from "./uncontested-claim.js";

const finders: Readonly<Record<SilenceKindName, OpenFinder>> = {
  NEVER_ANSWERED: findNeverAnswered,
  ADDRESSED_BUT_SILENT: findAddressedButSilent,
  UNCONTESTED_CLAIM: findUncontestedClaims,
};

/** The first silences behind the cursor in the order in which the page is read, at most one more than it holds. */
export function* findSilences(
  snapshot: Snapshot,
  listed: readonly KindPage[],
  call: Call,
): Steps<readonly FoundSilence[]> {
  const pace = new Pace();
  const extent = yield* extentIn(snapshot);
  const found: FoundSilence[] = [];
  for (const kind of listed[0]?.page.isBackward ? listed.toReversed() : listed) {
    const finder = finders[kind.source.kind](snapshot, pace);
    const most = kind.page.size(call) + 1 - found.length;
    const rows = yield* rowsOfKind(finder, kind, most, { snapshot, call, pace });
    found.push(...readKind(kind.source, kind.place, rows, extent));
  }
  return found;
}

/** How many silences of a kind there are, of those that are not left out. What is counted whole is counted once for a snapshot. */
export function* countSilences(
  snapshot: Snapshot,
  kind: SilenceKindName,
  narrowing: Narrowing,
  call: Call,
): Steps<number> {
  const counts = countsOf(snapshot);
  const known = narrowing.isNarrow ? undefined : counts.get(kind);
  if (known !== undefined) return known;
  const pace = new Pace();
  const finder = finders[kind](snapshot, pace);
  const passes = narrowing.inMemory(finder, { snapshot, call, pace });
  let count = 0;
  for (const node of finder.candidates.nodes) {
    if ((passes === undefined || passes(node)) && (yield* finder.isSubject(node))) count += 1;
    if (pace.isUp(3)) yield;
  }
  if (!narrowing.isNarrow) counts.set(kind, count);
  return count;
}

const countsOf = perSnapshot(() => new Map<SilenceKindName, number>());

function* rowsOfKind(
  finder: SilenceFinder,
  { page, place, narrowing }: KindPage,
  most: number,
  at: SilenceReading,
): Steps<readonly Row[]> {
  const { snapshot, call, pace } = at;
  const { candidates, isSubject, dated, details } = finder;
  const passes = narrowing.inMemory(finder, at);
  const bound = (argument: "after" | "before") => boundKeys(page, argument, place).map((key) => key(call));
  const start = page.hasAfter ? candidates.upperBound(bound("after")) : 0;
  const end = page.hasBefore ? candidates.lowerBound(bound("before")) : candidates.upperBound([LAST]);
  const dates = dateColumns.map((name) => snapshot.property(name));
  const id = [snapshot.property("id")];
  const step = page.isBackward ? -1 : 1;
  const rows: Row[] = [];
  for (let spot = page.isBackward ? end - 1 : start; spot >= start && spot < end && rows.length < most; spot += step) {
    const node = candidates.nodes[spot] ?? 0;
    if ((passes === undefined || passes(node)) && (yield* isSubject(node)))
      rows.push([...valuesAt(id, node), ...valuesAt(dates, dated(node)), ...(yield* details(node))]);
    if (pace.isUp(3)) yield;
  }
  return rows;
}
