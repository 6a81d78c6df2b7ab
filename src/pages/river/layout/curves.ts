import type { Mark } from "./marks.js";

/** A place in the picture, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from one mark to another: a cubic curve of Bézier. */
export interface Curve {
  readonly from: Point;
  readonly bends: readonly [Point, Point];
  readonly to: Point;
}

/** Nearer to each other than this, two marks stand above each other. */
const steep = 16;
const mostLift = 46;

/** A bow that stays within 46 pixels of the two where they stand in one lane, else an S with level ends. */
export function curveBetween(from: Mark, to: Mark): Curve {
  return from.group === to.group || from.form === "river" ? bow(from, to) : ess(from, to);
}

/** Above the two or below them, or beside them where one stands above the other: by where they are, and for no other reason. */
function bow(from: Mark, to: Mark): Curve {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const lift = Math.min(mostLift, 10 + 0.12 * across);
  const side = from.y >= to.y ? -1 : 1;
  const bend =
    across < steep
      ? { x: Math.max(from.x, to.x) + Math.min(mostLift, 12 + 0.6 * down), y: (from.y + to.y) / 2 }
      : {
          x: (from.x + to.x) / 2,
          y: (side < 0 ? Math.min(from.y, to.y) : Math.max(from.y, to.y)) + side * lift,
        };
  return trimmed(from, to, [between(from, bend), between(to, bend)]);
}

function ess(from: Mark, to: Mark): Curve {
  const middle = (from.x + to.x) / 2;
  const isSteep = Math.abs(to.x - from.x) < 2 * steep;
  const bends: readonly [Point, Point] = isSteep
    ? [
        { x: from.x + 2 * steep, y: from.y },
        { x: to.x + 2 * steep, y: to.y },
      ]
    : [
        { x: middle, y: from.y },
        { x: middle, y: to.y },
      ];
  return trimmed(from, to, bends);
}

/** Two thirds of the way to the one bend that a curve of second degree has. */
function between(end: Point, bend: Point): Point {
  return { x: end.x + (2 / 3) * (bend.x - end.x), y: end.y + (2 / 3) * (bend.y - end.y) };
}

/** Begins and ends at the rims of the marks. */
function trimmed(from: Mark, to: Mark, bends: readonly [Point, Point]): Curve {
  return { from: rimOf(from, bends[0], 1), bends, to: rimOf(to, bends[1], 3) };
}

function rimOf({ x, y, radius, isTag }: Mark, other: Point, more: number): Point {
  const length = Math.hypot(other.x - x, other.y - y) || 1;
  const share = ((isTag ? 7 : radius) + more) / length;
  return { x: x + (other.x - x) * share, y: y + (other.y - y) * share };
}

/** So many points of a curve, at equal steps. */
export function pointsOf({ from, bends: [first, second], to }: Curve, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1);
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return {
      x: a * from.x + b * first.x + c * second.x + d * to.x,
      y: a * from.y + b * first.y + c * second.y + d * to.y,
    };
  });
}
