import { titleOf, toPlain, type Localized } from "../../parts/texts.js";
import type { Mark } from "./layout.js";
import type { Interval } from "./pack.js";

/** A title beside its mark. */
export interface Label {
  readonly mark: Mark;
  readonly title: Localized;
  readonly shown: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Area extends Interval {
  readonly top: number;
  readonly bottom: number;
}

const most = 30;
const lengths = [58, 44, 34, 26];
const height = 13;

/** As many titles as find room, in the order of the marks: none touches another one or a mark. */
export function placeLabels(ordered: readonly Mark[], marks: readonly Mark[], bounds: Interval): readonly Label[] {
  const taken: Area[] = marks.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const labels: Label[] = [];
  for (const mark of ordered) {
    if (labels.length === most) break;
    const found = candidatesOf(mark).find(
      ({ area }) => isInside(area, bounds) && !taken.some((other) => touches(area, other)),
    );
    if (found === undefined) continue;
    taken.push(found.area);
    labels.push(found.label);
  }
  return labels;
}

function candidatesOf(mark: Mark): readonly { readonly label: Label; readonly area: Area }[] {
  const title = titleOf(mark.text.article);
  return lengths.flatMap((length) => {
    const shown = shorten(toPlain(title), length);
    const width = widthOf(shown);
    const away = mark.radius + 5;
    return [mark.y, mark.y - height + 2, mark.y + height - 2].flatMap((y) => {
      const area = { top: y - height / 2, bottom: y + height / 2 };
      const right = { left: mark.x + away, right: mark.x + away + width, ...area };
      const left = { left: mark.x - away - width, right: mark.x - away, ...area };
      return [
        { label: { mark, title, shown, x: right.left, y: y + 4, anchor: "start" as const }, area: right },
        { label: { mark, title, shown, x: left.right, y: y + 4, anchor: "end" as const }, area: left },
      ];
    });
  });
}

/** A title cut at a word, if it has to be. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const end = text.startsWith("[") ? "…]" : "…";
  return `${space > length / 2 ? cut.slice(0, space) : cut}${end}`;
}

/** About how wide a text is at 12.5 pixels: measured on titles set in the pages' serif, a little more than most take. */
function widthOf(text: string): number {
  return 4 + [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)) return 12.5;
  if (/[mwMW]/.test(letter)) return 10.4;
  if (/[\p{Lu}\d]/u.test(letter)) return 8.3;
  return /[fijlrt.,:;'’“”()[\] |]/.test(letter) ? 4.1 : 7;
}

function isInside({ left, right }: Interval, bounds: Interval): boolean {
  return left >= bounds.left && right <= bounds.right;
}

function touches(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
