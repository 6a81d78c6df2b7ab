import { eventRow, placeEvents, type EventMark } from "./events.js";
import { foldTime, placeDay, type Segment } from "./fold.js";
import { placeLabels, type Label } from "./labels.js";
import { isFirm, middleOf, type RiverArc, type RiverDebate, type RiverModel, type RiverText } from "../model.js";
import { packBoxes, packRows, type Interval } from "./pack.js";

/** A text where it stands in the picture. */
export interface Mark extends Interval {
  readonly text: RiverText;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** True for a text that stands in no debate. */
  readonly isQuiet: boolean;
}

/** The ground of a debate. */
export interface Lane extends Interval {
  readonly top: number;
  readonly height: number;
}

/** An answer between two marks. */
export interface Arc {
  readonly answer: RiverArc;
  readonly from: Mark;
  readonly to: Mark;
}

/** The whole picture, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly arcs: readonly Arc[];
  readonly labels: readonly Label[];
  readonly events: readonly EventMark[];
  /** Where the texts begin that stand in no debate. */
  readonly quietTop: number;
  /** Where texts without a date stand. */
  readonly undated: Interval;
}

/** Width of the picture; a browser scales it. */
export const pictureWidth = 1320;

const undated: Interval = { left: pictureWidth - 84, right: pictureWidth };
const dated: Interval = { left: 8, right: undated.left - 12 };
/** Where events begin: below the years and months. */
export const railTop = 50;
const row = 14;
const quietRow = 9;
const padding = 12;
const gap = 10;
/** Kept free for the name of a debate, so that two names do not meet. */
const nameWidth = 210;

/** Places every text, debates packed side by side where their times leave room. */
export function layOut(model: RiverModel): Layout {
  const all = [...model.debates.flatMap(({ texts }) => texts), ...model.others];
  const middles = (texts: readonly RiverText[]) => texts.flatMap((text) => middleOf(text) ?? []);
  const segments = foldTime(middles(all.filter(isFirm)), middles(all), dated);
  const events = placeEvents(model.events, segments, dated.right);
  const top = railTop + eventRow * Math.max(0, ...events.map((event) => event.row + 1)) + gap;
  const placed = placeDebates(model.debates, segments, top);
  const bottom = Math.max(top, ...placed.lanes.map((lane) => lane.top + lane.height));
  const quietTop = bottom + 34;
  const quiet = placeRows(model.others, segments, { top: quietTop + 14, height: quietRow, isQuiet: true });
  const marks = [...placed.marks, ...quiet];
  const byId = new Map(marks.map((mark) => [mark.text.id, mark]));
  const arcs = model.answers.flatMap((answer): readonly Arc[] => {
    const [from, to] = [byId.get(answer.from.id), byId.get(answer.target)];
    return from === undefined || to === undefined ? [] : [{ answer, from, to }];
  });
  const height = Math.max(quietTop, ...marks.map(({ y }) => y)) + 24;
  const labels = placeLabels(orderOf(model, byId), marks, { left: 0, right: pictureWidth });
  return { width: pictureWidth, height, segments, lanes: placed.lanes, marks, arcs, labels, events, quietTop, undated };
}

function placeDebates(
  debates: readonly RiverDebate[],
  segments: readonly Segment[],
  top: number,
): { readonly lanes: readonly Lane[]; readonly marks: readonly Mark[] } {
  const rows = debates.map(({ texts }) => placeRows(texts, segments, { top: 0, height: row, isQuiet: false }));
  const boxes = rows.map((marks) => {
    const firm = marks.filter(({ text }) => text.days !== undefined);
    const left = Math.min(...(firm.length > 0 ? firm : marks).map((mark) => mark.left)) - padding;
    const right = Math.max(...(firm.length > 0 ? firm : marks).map((mark) => mark.right)) + padding;
    const height = Math.max(...marks.map(({ y }) => y)) + row / 2 + padding;
    const missing = Math.max(0, nameWidth - (right - left));
    const isAtEnd = right + missing > dated.right;
    return {
      left: isAtEnd ? left - missing : left,
      right: isAtEnd ? right : right + missing,
      height,
      own: { left, right },
    };
  });
  const tops = packBoxes(boxes, gap);
  return {
    lanes: boxes.map(({ own, height }, index) => ({ ...own, height, top: top + (tops[index] ?? 0) })),
    marks: rows.flatMap((marks, index) => marks.map((mark) => ({ ...mark, y: mark.y + top + (tops[index] ?? 0) }))),
  };
}

interface Rows {
  readonly top: number;
  readonly height: number;
  readonly isQuiet: boolean;
}

/** Each text in the first row in which it stands free. */
function placeRows(texts: readonly RiverText[], segments: readonly Segment[], rows: Rows): readonly Mark[] {
  const spots = texts.map((text) => placeText(text, segments, rows.isQuiet));
  const ordered = spots.map((_, index) => index).sort((a, b) => (spots[a]?.left ?? 0) - (spots[b]?.left ?? 0));
  const packed = packRows(
    ordered.flatMap((index) => spots[index] ?? []),
    3,
  );
  const rowOf = new Map(ordered.map((index, place) => [index, packed[place] ?? 0]));
  const middle = rows.top + padding + rows.height / 2;
  return spots.map((spot, index) => ({
    ...spot,
    y: middle + (rowOf.get(index) ?? 0) * rows.height,
    isQuiet: rows.isQuiet,
  }));
}

type Spot = Omit<Mark, "y" | "isQuiet">;

function placeText(text: RiverText, segments: readonly Segment[], isQuiet: boolean): Spot {
  const radius = isQuiet ? 2.2 : 3.2 + 1.25 * Math.sqrt(text.answers);
  const { days } = text;
  if (days === undefined) {
    const x = (undated.left + undated.right) / 2 - 28;
    return { text, x, radius, left: x - radius, right: x + radius + 30 };
  }
  const [from, to] = [placeDay(segments, days.from), placeDay(segments, days.to)];
  const x = (from + to) / 2;
  return { text, x, radius, left: Math.min(from, x - radius), right: Math.max(to, x + radius) };
}

/** Heads of debates first, then what is answered and mentioned most. */
function orderOf({ debates }: RiverModel, marks: ReadonlyMap<string, Mark>): readonly Mark[] {
  const heads = new Set(debates.map(({ head }) => head.id));
  const weight = ({ text }: Mark): number => (heads.has(text.id) ? 1_000 : 0) + 3 * text.answers + text.mentions;
  const all = debates.flatMap(({ texts }) => texts.flatMap(({ id }) => marks.get(id) ?? []));
  return all.filter((mark) => weight(mark) > 3).sort((a, b) => weight(b) - weight(a));
}
