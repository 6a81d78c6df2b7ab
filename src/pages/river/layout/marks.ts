import { titleOf, toPlain } from "../../parts/texts/texts.js";
import { middleOf, type RiverText } from "../model.js";
import { placeDay, type Segment } from "./fold.js";
import type { Form, Group } from "./groups.js";
import { labelWidth, shorten } from "./labels.js";
import { packRows, type Interval } from "./pack.js";

/** A text where it stands in the picture. */
export interface Mark extends Interval {
  readonly text: RiverText;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly form: Form;
  /** The key of its group. */
  readonly group: string;
  /** True for a translation without a date: its language stands for it. */
  readonly isTag: boolean;
}

/** Where marks can stand: the axis, and the column of texts without a date. */
export interface Ground {
  readonly segments: readonly Segment[];
  readonly undated: Interval;
}

/** Heights of rows by form. */
const rowHeights: Readonly<Record<Form, number>> = { river: 14, lane: 14, close: 24, quiet: 7, faint: 5 };

/** Half of what a tag takes, across and down. */
export const tagSize = { width: 16, height: 12 };

/** The texts of a group, each in the first row in which it stands free, from a top of zero. */
export function placeMarks({ key, texts, form }: Group, ground: Ground): readonly Mark[] {
  const spots = [...placeUndated(texts, form, ground), ...texts.flatMap((text) => placeDated(text, form, ground))];
  const ordered = spots.toSorted((a, b) => a.left - b.left || a.x - b.x);
  const room = form === "close" ? ordered.map((spot) => withName(spot, ground)) : ordered;
  const rows = packRows(room, form === "faint" ? 2 : 3);
  const height = rowHeights[form];
  return ordered.map((spot, index) => ({ ...spot, y: height / 2 + (rows[index] ?? 0) * height, form, group: key }));
}

/** Letters that are kept free for a title where each shall have one. */
const nameLength = 44;

/** What a text takes with its title, which stands at its left where there is no room at its right. */
function withName({ text, x, radius, left, right, isTag }: Spot, { undated }: Ground): Interval {
  if (isTag || text.days === undefined) return { left, right };
  const title = titleOf(text.article);
  const width = radius + 8 + labelWidth(shorten(toPlain(title), nameLength), title);
  const isAtEnd = x + width > undated.left;
  return { left: isAtEnd ? Math.min(left, x - width) : left, right: isAtEnd ? right : Math.max(right, x + width) };
}

type Spot = Omit<Mark, "y" | "form" | "group">;

function radiusOf({ answers }: RiverText, form: Form): number {
  if (form === "faint") return 1.6;
  return form === "quiet" ? 1.9 : 3.2 + 1.25 * Math.sqrt(answers);
}

function placeDated(text: RiverText, form: Form, { segments }: Ground): readonly Spot[] {
  const { days } = text;
  const middle = middleOf(text);
  if (days === undefined || middle === undefined) return [];
  const radius = radiusOf(text, form);
  const [from, to] = [placeDay(segments, days.from), placeDay(segments, days.to)];
  const x = (from + to) / 2;
  const [left, right] = [Math.min(from, x - radius), Math.max(to, x + radius)];
  return [{ text, x, radius, left, right, isTag: false }];
}

/** Side by side in the column at the right; a translation is its language in two letters. */
function placeUndated(texts: readonly RiverText[], form: Form, { undated }: Ground): readonly Spot[] {
  const isSmall = form === "quiet" || form === "faint";
  const step = isSmall ? 9 : tagSize.width + 4;
  const across = Math.max(1, Math.floor((undated.right - undated.left) / step));
  return texts
    .filter(({ days }) => days === undefined)
    .map((text, index) => {
      const isTag = text.article.translationOf !== null && !isSmall;
      const radius = radiusOf(text, form);
      const half = isTag ? tagSize.width / 2 : radius;
      const x = undated.left + step / 2 + (index % across) * step;
      return { text, x, radius, left: x - half, right: x + half, isTag };
    });
}
