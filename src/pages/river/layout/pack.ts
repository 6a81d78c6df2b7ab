/** From left to right, in pixels. */
export interface Interval {
  readonly left: number;
  readonly right: number;
}

/** The row of each interval: the first in which nothing stands in its way, in the order given. */
export function packRows(intervals: readonly Interval[], gap: number): readonly number[] {
  const rows: Interval[][] = [];
  return intervals.map((interval) => {
    const isFree = (row: readonly Interval[]): boolean =>
      row.every((other) => other.right + gap <= interval.left || interval.right + gap <= other.left);
    const found = rows.findIndex(isFree);
    const row = found === -1 ? rows.length : found;
    (rows[row] ??= []).push(interval);
    return row;
  });
}

/** What takes a place on the page. */
export interface Box extends Interval {
  readonly height: number;
}

/** The top of each box: as high as it can stand without touching one that was placed before. */
export function packBoxes(boxes: readonly Box[], gap: number): readonly number[] {
  const placed: (Box & { readonly top: number })[] = [];
  return boxes.map((box) => {
    const near = placed.filter(({ left, right }) => left < box.right + gap && box.left < right + gap);
    const tops = [0, ...near.map(({ top, height }) => top + height + gap)].sort((a, b) => a - b);
    const isFree = (top: number): boolean =>
      near.every((other) => other.top + other.height + gap <= top || top + box.height + gap <= other.top);
    const top = tops.find(isFree) ?? 0;
    placed.push({ ...box, top });
    return top;
  });
}
