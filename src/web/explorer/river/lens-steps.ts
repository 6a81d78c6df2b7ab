/** A period as addresses have it: first and last day. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const msADay = 86_400_000;
const leastDays = 28;
/** Wider ones are all times. */
const mostDays = 6 * 365;

/** The months around a place in a period, half as long; the share says how far from its beginning the place is. */
export function closer({ from, to }: Days, share: number): Days {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const middle = start + share * (end - start);
  const length = Math.max(leastDays * msADay, (end - start) / 2);
  return monthsOf(middle - length / 2, middle + length / 2);
}

/** The months around a period, twice as long; `undefined` where that is as good as all times. */
export function wider({ from, to }: Days): Days | undefined {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const half = Math.max((end - start) / 2, leastDays * msADay);
  return 2 * half + end - start > mostDays * msADay ? undefined : monthsOf(start - half, end + half);
}

/** Whole months, as near as can be; one at least. */
function monthsOf(start: number, end: number): Days {
  const from = nearestMonth(start);
  const next = Math.max(nearestMonth(end), laterMonth(from, 1));
  return { from: toDate(from), to: toDate(next - msADay) };
}

const middleOfMonth = 15;

function nearestMonth(time: number): number {
  return laterMonth(time, new Date(time).getUTCDate() > middleOfMonth ? 1 : 0);
}

/** The first day of the month, or of so many months later. */
function laterMonth(time: number, later: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}

function toDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
