import { monthOf, placeDay, type Day, type Segment, type Span } from "./fold.js";

/** Days under the lens, the last one included. */
export interface Lens {
  readonly from: Day;
  readonly to: Day;
}

const lensShare = 0.8;

/** The axis with a period on four fifths of its width; what lies before and after is squeezed, and stays. */
export function layLens(segments: readonly Segment[], lens: Lens, span: Span): readonly Segment[] {
  const [from, to] = [lens.from, lens.to + 1];
  const before = segments.flatMap((segment) => cut(segment, -Infinity, from));
  const after = segments.flatMap((segment) => cut(segment, to, Infinity));
  const outside = before.length + after.length === 0 ? 0 : (1 - lensShare) * (span.right - span.left);
  const scale = outside / Math.max(1, widthOf([...before, ...after]));
  const left = span.left + scale * widthOf(before);
  const right = span.right - scale * widthOf(after);
  return [
    ...layFrom(before, span.left, scale),
    { kind: "stretch", from, to, left, right, count: 0, isLens: true },
    ...layFrom(after, right, scale),
  ];
}

/** An open end of a lens is the end of the axis. `undefined` where nothing lies between its ends. */
export function closeLens({ from, to }: Partial<Lens>, segments: readonly Segment[]): Lens | undefined {
  const [first, last] = [segments[0], segments.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lens = { from: from ?? first.from, to: to ?? last.to - 1 };
  return lens.to < lens.from ? undefined : lens;
}

/** The months around some days. */
export function monthsAround(days: readonly Day[]): Lens | undefined {
  if (days.length === 0) return undefined;
  return { from: monthOf(Math.min(...days), 0), to: monthOf(Math.max(...days), 1) - 1 };
}

/** The part of a segment between two days. */
function cut(segment: Segment, from: Day, to: Day): readonly Segment[] {
  const [start, end] = [Math.max(segment.from, from), Math.min(segment.to, to)];
  if (end <= start) return [];
  const isWhole = start === segment.from && end === segment.to;
  const [left, right] = [placeDay([segment], start), placeDay([segment], end)];
  return [{ ...segment, from: start, to: end, left, right, count: isWhole ? segment.count : 0 }];
}

function widthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { left, right }) => sum + right - left, 0);
}

function layFrom(segments: readonly Segment[], start: number, scale: number): readonly Segment[] {
  let at = start;
  return segments.map((segment) => {
    const left = at;
    at += scale * (segment.right - segment.left);
    return { ...segment, left, right: at };
  });
}
