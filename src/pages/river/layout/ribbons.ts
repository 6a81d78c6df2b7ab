import type { Mark } from "./marks.js";
import type { Interval } from "./pack.js";

/** How far around a text its ribbon swells, above and below the outermost text, and how thick it is where there is none. */
const reach = 44;
const margin = 9;
const thread = 1.2;
const step = 11;

/** The ground of a debate: wide around its texts, a thread through the years between. Bars of long times do not widen it. A closed path. */
export function ribbonOf(marks: readonly Mark[], { left, right }: Interval): string {
  const dated = marks.filter(({ text }) => text.days !== undefined);
  if (dated.length === 0) return "";
  const middle = dated.reduce((sum, { y }) => sum + y, 0) / dated.length;
  const xs = sample(dated.map(({ x }) => x)).filter((x) => x >= left && x <= right);
  const points = xs.map((x) => edgesAt(x, dated, middle));
  const upper = points.map(({ x, top }) => `${round(x)} ${round(top)}`);
  const lower = points.toReversed().map(({ x, bottom }) => `${round(x)} ${round(bottom)}`);
  return `M${[...upper, ...lower].join("L")}Z`;
}

function edgesAt(
  x: number,
  marks: readonly Mark[],
  middle: number,
): { readonly x: number; readonly top: number; readonly bottom: number } {
  const near = marks.map((mark) => ({ y: mark.y, share: swell(Math.abs(mark.x - x)) }));
  const top = Math.max(thread, ...near.map(({ y, share }) => share * (middle - y + margin)));
  const bottom = Math.max(thread, ...near.map(({ y, share }) => share * (y - middle + margin)));
  return { x, top: middle - top, bottom: middle + bottom };
}

/** A raised cosine: 1 at a text, 0 past its reach; flat on top, so that marks keep their ground. */
function swell(distance: number): number {
  const past = Math.max(0, distance - 10) / (reach - 10);
  return past >= 1 ? 0 : (1 + Math.cos(Math.PI * past)) / 2;
}

/** Close to each other near texts, and nothing between. */
function sample(xs: readonly number[]): readonly number[] {
  const around = xs.flatMap((x) => {
    const first = Math.floor((x - reach) / step);
    return Array.from({ length: Math.ceil((2 * reach) / step) + 2 }, (_, index) => (first + index) * step);
  });
  return [...new Set(around)].sort((a, b) => a - b);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
