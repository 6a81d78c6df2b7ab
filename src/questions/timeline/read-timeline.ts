import type { Steps } from "../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import type { Period } from "../../model/filters/inputs/period-input.js";
import { dateProperty, lastingProperties, type DatePrefix } from "../../model/properties.js";
import type { DateBounds, Lasting } from "../../rules/dates/bounds/date-bounds.js";
import { readLasting, shownDate } from "../../rules/dates/bounds/known-date.js";
import { NO_SPAN } from "../../rules/dates/lookup-span.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { countSeen } from "../../planner/in-memory/predicates/visible-predicate.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import { textAt } from "../../graph/read/text-at.js";
import { GrowableNumbers } from "../shared/in-memory/growable-numbers.js";
import type { Call } from "../../planner/run/call.js";
import { listConditions } from "../../planner/conditions/list-conditions.js";
import { allOf, type Reading } from "../../planner/in-memory/reading.js";
import {
  passingPredicate,
  possiblePredicate,
  unknownPredicate,
} from "../../planner/in-memory/predicates/unknown-predicate.js";
import type { Predicate } from "../../graph/predicates.js";
import { surelyLies, type Counting, type Span } from "./count-buckets.js";
import type { AskedKind } from "./dated-kinds.js";
import { datedNodes } from "./dated-nodes.js";
import type { EntryRow, TimelineRows } from "./timeline-rows.js";

/** What is read for a timeline. */
export interface TimelineQuestion {
  readonly kinds: readonly AskedKind[];
  /** Whose arguments narrow the kinds. */
  readonly call: Call;
  readonly period: Period;
  readonly counting: Counting;
  /** Most entries of each kind. */
  readonly limit: number;
  readonly isCounted: boolean;
  readonly isListed: boolean;
  readonly isUndatedCounted: boolean;
  readonly isUnknownCounted: boolean;
}

/** The dates of nodes in a graph. */
interface DatesOf {
  readonly snapshot: Snapshot;
  readonly prefix: DatePrefix;
}

/** Reads a timeline out of the graph in memory. */
export function* readTimeline(
  { snapshot, corpusVersion }: LoadedGraph,
  { kinds, call, period, counting, limit, isCounted, isListed, isUndatedCounted, isUnknownCounted }: TimelineQuestion,
): Steps<TimelineRows> {
  const pace = new Pace();
  const at = { snapshot, call, pace };
  const [spans, entries]: [OpenSpan[], EntryRow[][]] = [[], []];
  let [undatedCount, withoutCount] = [0, 0];
  for (const kind of kinds) {
    const { concept, date } = kind;
    const asked = listConditions(kind.args);
    if (date !== undefined && (isCounted || isListed || isUnknownCounted)) {
      const inPeriod = yield* datedNodes(snapshot, { concept, date }, period, pace);
      const isUnknown = isUnknownCounted ? unknownPredicate(asked, at) : undefined;
      if (isUnknown !== undefined) withoutCount += (yield* kept(inPeriod, isUnknown, pace)).length;
      const nodes = yield* kept(inPeriod, passingPredicate(asked, at), pace);
      const dates = { snapshot, prefix: date.prefix };
      if (isCounted) yield* addSpans(dates, nodes, spans, pace);
      if (isListed) {
        const shown = counting.certainOnly === true ? yield* kept(nodes, sureTest(dates, counting), pace) : nodes;
        entries.push(yield* entriesOf(dates, shown.subarray(0, limit), [kind.title[0], date.property], pace));
      }
    }
    if (isUndatedCounted) undatedCount += yield* countUndated(kind, at);
  }
  const idOf = ({ node }: EntryRow) => snapshot.idOf(Number(node));
  return { spans, entries, idOf, undatedCount, withoutCount, corpusVersion };
}

function* kept(nodes: Uint32Array, test: Predicate | undefined, pace: Pace): Steps<Uint32Array> {
  if (test === undefined) return nodes;
  const found = new GrowableNumbers();
  for (const node of nodes) {
    if (test(node)) found.push(node);
    if (pace.isUp(2)) yield;
  }
  return found.values();
}

/* Whether a node surely lies in a stretch. */
function sureTest(dates: DatesOf, counting: Counting): Predicate {
  const [daysAt, isSure] = [firmDaysOf(dates), surelyLies(counting)];
  return (node) => isSure(daysAt(node));
}

function firmDaysOf({ snapshot, prefix }: DatesOf): (node: number) => Pick<Span, "firm" | "lasting"> {
  const earliest = snapshot.property(dateProperty(prefix, "FirmEarliest"));
  const latest = snapshot.property(dateProperty(prefix, "FirmLatest"));
  const [begunBy, lastedUntil] = lastingProperties[prefix].map((name) => snapshot.property(name));
  return (node) => ({
    firm: { earliest: textAt(earliest, node), latest: textAt(latest, node) },
    lasting: readLasting(begunBy?.at(node), lastedUntil?.at(node)),
  });
}

/** A span that is still counted. */
type OpenSpan = { -readonly [Name in keyof Span]: Span[Name] };

/* What has the same days lies side by side, and is counted together. */
function* addSpans(dates: DatesOf, nodes: Uint32Array, spans: OpenSpan[], pace: Pace): Steps<void> {
  const { snapshot, prefix } = dates;
  const earliest = snapshot.property(dateProperty(prefix, "Earliest"));
  const latest = snapshot.property(dateProperty(prefix, "Latest"));
  const firmDaysAt = firmDaysOf(dates);
  let last: OpenSpan | undefined;
  for (const node of nodes) {
    const [first, end] = [textAt(earliest, node), textAt(latest, node)];
    const { firm, lasting } = firmDaysAt(node);
    const isAsBefore = last?.earliest === first && last.latest === end && areEqual(last.firm, firm);
    if (last !== undefined && isAsBefore && lastAlike(last.lasting, lasting)) last.count += 1;
    else spans.push((last = { earliest: first, latest: end, firm, lasting, count: 1 }));
    if (pace.isUp(3)) yield;
  }
}

function areEqual(one: DateBounds, other: DateBounds): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}

function lastAlike(one: Lasting | undefined, other: Lasting | undefined): boolean {
  return one?.begunBy === other?.begunBy && one?.lastedUntil === other?.lastedUntil;
}

function* entriesOf(
  { snapshot, prefix }: DatesOf,
  nodes: Uint32Array,
  [title, property]: readonly [title: string, property: string],
  pace: Pace,
): Steps<EntryRow[]> {
  const entries: EntryRow[] = [];
  const key = snapshot.property(dateProperty(prefix, "Key"));
  const basis = snapshot.property(dateProperty(prefix, "Basis"));
  const [label, edtf] = [snapshot.property(title), snapshot.property(property)];
  const [earliest, latest] = [
    snapshot.property(dateProperty(prefix, "Earliest")),
    snapshot.property(dateProperty(prefix, "Latest")),
  ];
  for (const node of nodes) {
    entries.push({
      node,
      key: String(key.at(node)),
      label: String(label.at(node) ?? null),
      ...shownDate(textAt(edtf, node), textAt(basis, node), {
        earliest: textAt(earliest, node),
        latest: textAt(latest, node),
      }),
    });
    if (pace.isUp(5)) yield;
  }
  return entries;
}

function* countUndated({ concept, date, args }: AskedKind, at: Reading): Steps<number> {
  const { snapshot, pace } = at;
  if (date === undefined) return countSeen(snapshot, concept);
  const isSeen = allOf([seenOf(snapshot, concept), possiblePredicate(listConditions(args), at)]);
  let count = 0;
  for (const node of nodesOf(snapshot, concept, dateProperty(date.prefix, "Span")).withValues(NO_SPAN)) {
    if (isSeen?.(node) !== false) count += 1;
    if (pace.isUp()) yield;
  }
  return count;
}
