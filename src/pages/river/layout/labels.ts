import { titleOf, toPlain, type Localized } from "../../parts/texts/texts.js";
import type { Mark } from "./marks.js";
import type { Interval } from "./pack.js";
import { textWidth } from "./text-width.js";

/** A title beside its mark. */
export interface Label {
  readonly mark: Mark;
  readonly title: Localized;
  readonly shown: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

/** A part of the picture, in pixels. */
export interface Area extends Interval {
  readonly top: number;
  readonly bottom: number;
}

/** Size of the letters of titles. */
export const labelSize = 12.5;

const most = 30;
const lengths = [58, 44, 34, 26];
const height = 14;
/** Between a mark and its title. */
const away = 5;

/** What titles have to keep to. */
export interface LabelOptions {
  readonly taken: readonly Area[];
  /** Where a title of a mark may stand, from left to right. */
  readonly boundsOf: (mark: Mark) => Interval;
}

/** As many titles as find room, in the order of the marks: none touches another one or what is taken. */
export function placeLabels(ordered: readonly Mark[], { taken, boundsOf }: LabelOptions): readonly Label[] {
  const areas = [...taken];
  const labels: Label[] = [];
  for (const mark of ordered) {
    if (labels.length === most) break;
    const bounds = boundsOf(mark);
    const isFree = ({ area }: Candidate): boolean =>
      isInside(area, bounds) && !areas.some((other) => touches(area, other));
    const found = findCandidate(mark, isFree);
    if (found === undefined) continue;
    areas.push(found.area);
    labels.push(found.label);
  }
  return labels;
}

/** What a mark takes of the picture. */
export function areaOf({ x, y, radius, left, right, isTag }: Mark): Area {
  const half = isTag ? 6 : radius;
  const [start, end] = isTag ? [left, right] : [x - radius, x + radius];
  return { left: start, right: end, top: y - half, bottom: y + half };
}

interface Candidate {
  readonly label: Label;
  readonly area: Area;
}

/** The longest form of a title that stands free somewhere beside its mark. */
function findCandidate(mark: Mark, isFree: (candidate: Candidate) => boolean): Candidate | undefined {
  const title = titleOf(mark.text.article);
  const plain = toPlain(title);
  let tried = "";
  for (const length of lengths) {
    const shown = shorten(plain, length);
    // A short title is the same at every length.
    if (shown === tried) continue;
    tried = shown;
    const found = candidatesOf(mark, title, shown).find(isFree);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Beside, above and below, at the right and at the left. */
function candidatesOf(mark: Mark, title: Localized, shown: string): readonly Candidate[] {
  const width = labelWidth(shown, title);
  const gap = mark.radius + away;
  return [mark.y, mark.y - height + 2, mark.y + height - 2].flatMap((y) => {
    const area = { top: y - height / 2, bottom: y + height / 2 };
    const right = { left: mark.x + gap, right: mark.x + gap + width, ...area };
    const left = { left: mark.x - gap - width, right: mark.x - gap, ...area };
    return [
      { label: { mark, title, shown, x: right.left, y: y + 4, anchor: "start" as const }, area: right },
      { label: { mark, title, shown, x: left.right, y: y + 4, anchor: "end" as const }, area: left },
    ];
  });
}

/** How wide a title is in the picture. */
export function labelWidth(shown: string, { isDescribed = false }: Localized): number {
  return textWidth(shown, isDescribed ? "italic" : "serif", labelSize);
}

/** A title cut at a word, if it has to be. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const end = text.startsWith("[") ? "…]" : "…";
  return `${space > length / 2 ? cut.slice(0, space) : cut}${end}`;
}

function isInside({ left, right }: Interval, bounds: Interval): boolean {
  return left >= bounds.left && right <= bounds.right;
}

function touches(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
