/** A day as a number, counted from 1970. */
export type Day = number;

/** A part of the axis: a stretch has a scale of its own, a fold squeezes years in which little happened. */
export interface Segment {
  readonly kind: "stretch" | "fold";
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
  /** Texts that lie in it. */
  readonly count: number;
  /** True for what lies under the lens. */
  readonly isLens?: boolean;
}

/** Where the axis begins and ends, in pixels. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const emptyDays = 365;
const trimDays = 183;
const fewest = 8;

/** Folded time: stretches where at least eight texts lie within a year of each other, and folds between them. Inside a stretch equal lengths are equal
 *  times. `firm` are the days of texts known to within some weeks, `all` those of every text with a date. */
export function foldTime(firm: readonly Day[], all: readonly Day[], { left, right }: Span): readonly Segment[] {
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const groups = splitAtGaps(firm.toSorted((a, b) => a - b)).filter(({ length }) => length >= fewest);
  const stretches = groups
    .map(trim)
    .map((days) => ({ from: monthOf(days[0] ?? first, 0), to: monthOf(days.at(-1) ?? last, 1) }));
  if (stretches.length === 0) stretches.push({ from: monthOf(first, 0), to: monthOf(last, 1) });
  return setWidths(withFolds(stretches, monthOf(first, 0), monthOf(last, 1)), all, { left, right });
}

function splitAtGaps(days: readonly Day[]): readonly (readonly Day[])[] {
  const groups: Day[][] = [];
  for (const day of days) {
    const group = groups.at(-1);
    if (group === undefined || day - (group.at(-1) ?? day) > emptyDays) groups.push([day]);
    else group.push(day);
  }
  return groups;
}

/** Without stragglers at either end. */
function trim(days: readonly Day[]): readonly Day[] {
  let [start, end] = [0, days.length];
  const gap = (index: number): number => (days[index] ?? 0) - (days[index - 1] ?? 0);
  while (end - start > fewest && gap(end - 1) > trimDays) end -= 1;
  while (end - start > fewest && gap(start + 1) > trimDays) start += 1;
  return days.slice(start, end);
}

type Bounds = Pick<Segment, "kind" | "from" | "to">;

function withFolds(stretches: readonly { from: Day; to: Day }[], first: Day, last: Day): readonly Bounds[] {
  const parts: Bounds[] = [];
  let at = first;
  for (const { from, to } of stretches) {
    if (from > at) parts.push({ kind: "fold", from: at, to: from });
    parts.push({ kind: "stretch", from, to });
    at = to;
  }
  return last > at ? [...parts, { kind: "fold", from: at, to: last }] : parts;
}

/** A fold is as wide as its number of texts asks for, within bounds; stretches share the rest, dense ones having less for each text. */
function setWidths(parts: readonly Bounds[], days: readonly Day[], { left, right }: Span): readonly Segment[] {
  const counted = parts.map((part) => ({
    ...part,
    count: days.filter((day) => day >= part.from && day < part.to).length,
  }));
  const foldWidth = (count: number): number => (count === 0 ? 34 : Math.min(92, 30 + 9 * count));
  const folds = counted.filter(({ kind }) => kind === "fold").reduce((sum, { count }) => sum + foldWidth(count), 0);
  const weight = (count: number): number => Math.max(1, count) ** 0.75;
  const weights = counted.filter(({ kind }) => kind === "stretch").reduce((sum, { count }) => sum + weight(count), 0);
  let at = left;
  return counted.map((part) => {
    const share = ((right - left - folds) * weight(part.count)) / weights;
    const start = at;
    at += part.kind === "fold" ? foldWidth(part.count) : share;
    return { ...part, left: start, right: at };
  });
}

/** Where a day stands on the axis, in pixels; what lies outside is drawn at its end. */
export function placeDay(segments: readonly Segment[], day: Day): number {
  const found = segments.find(({ to }) => day < to) ?? segments.at(-1);
  if (found === undefined) return 0;
  const share = (Math.min(Math.max(day, found.from), found.to) - found.from) / (found.to - found.from);
  return found.left + share * (found.right - found.left);
}

/** The first day of the month of a day, or of so many months later. */
export function monthOf(day: Day, later: number): Day {
  const date = new Date(day * msADay);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / msADay;
}

/** `2019-04-19` as a number. */
export function toDay(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / msADay;
}

const msADay = 86_400_000;
