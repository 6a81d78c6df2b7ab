import type { Steps } from "../../../base/steps.js";
import type { Row } from "../../../engine/row.js";
import { Pace } from "../../../graph/pace.js";
import { perSnapshot } from "../../../graph/per-snapshot.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import type { Call } from "../../../planner/call.js";
import { rowAt } from "../../row-at.js";
import { boundKeys, dateColumns, LAST, readKind, type FoundSilence, type KindPage } from "../kind-page.js";
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
  const found: FoundSilence[] = [];
  for (const kind of listed[0]?.page.isBackward ? listed.toReversed() : listed) {
    const finder = finders[kind.source.kind](snapshot, pace);
    const most = kind.page.size(call) + 1 - found.length;
    const rows = yield* rowsOfKind(snapshot, finder, kind, call, most, pace);
    found.push(...readKind(kind.source, kind.place, rows));
  }
  return found;
}

/** How many silences of a kind there are. Counted once for a snapshot. */
export function* countSilences(snapshot: Snapshot, kind: SilenceKindName): Steps<number> {
  const counts = countsOf(snapshot);
  const known = counts.get(kind);
  if (known !== undefined) return known;
  const pace = new Pace();
  const { candidates, isSubject } = finders[kind](snapshot, pace);
  let count = 0;
  for (const node of candidates.nodes) {
    if (yield* isSubject(node)) count += 1;
    if (pace.isUp(3)) yield;
  }
  counts.set(kind, count);
  return count;
}

const countsOf = perSnapshot(() => new Map<SilenceKindName, number>());

function* rowsOfKind(
  snapshot: Snapshot,
  { candidates, isSubject, dated, details }: SilenceFinder,
  { page, place }: KindPage,
  call: Call,
  most: number,
  pace: Pace,
): Steps<readonly Row[]> {
  const bound = (argument: "after" | "before") => boundKeys(page, argument, place).map((key) => key(call));
  const start = page.hasAfter ? candidates.upperBound(bound("after")) : 0;
  const end = page.hasBefore ? candidates.lowerBound(bound("before")) : candidates.upperBound([LAST]);
  const dates = dateColumns.map((name) => snapshot.property(name));
  const id = [snapshot.property("id")];
  const step = page.isBackward ? -1 : 1;
  const rows: Row[] = [];
  for (let at = page.isBackward ? end - 1 : start; at >= start && at < end && rows.length < most; at += step) {
    const node = candidates.nodes[at] ?? 0;
    if (yield* isSubject(node))
      rows.push([...rowAt(id, node), ...rowAt(dates, dated(node)), ...(yield* details(node))]);
    if (pace.isUp(3)) yield;
  }
  return rows;
}
