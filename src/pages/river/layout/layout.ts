import { titleOf, toPlain } from "../../parts/texts.js";
import { isFirm, middleOf, textsOf, type RiverArc, type RiverModel, type RiverText } from "../model.js";
import type { RiverState } from "../state.js";
import { curveBetween, type Curve } from "./curves.js";
import { eventRow, placeEvents, toHappenings, type EventMark } from "./events.js";
import { foldTime, type Segment } from "./fold.js";
import { groupTexts, type Group, type Heading } from "./groups.js";
import { areaOf, labelWidth, placeLabels, shorten, type Area, type Label } from "./labels.js";
import { closeLens, layLens, monthsAround, type Lens } from "./lens.js";
import { placeMarks, type Ground, type Mark } from "./marks.js";
import { packBoxes, type Box, type Interval } from "./pack.js";
import { ribbonOf } from "./ribbons.js";
import { layStrip, type Strip } from "./strip.js";
import { textWidth } from "./text-width.js";

/** Texts that stand together: their ground, and what is said of it. */
export interface Lane extends Interval {
  readonly key: string;
  readonly form: Group["form"];
  readonly top: number;
  readonly height: number;
  readonly heading: Heading | undefined;
  /** The outline of its ground; empty where it is a band from left to right. */
  readonly ribbon: string;
}

/** A reference between two marks. */
export interface Arc {
  readonly reference: RiverArc;
  readonly from: Mark;
  readonly to: Mark;
  readonly curve: Curve;
}

/** A translation and its original. */
export interface Tie {
  readonly from: Mark;
  readonly to: Mark;
  readonly curve: Curve;
}

/** The whole picture, in pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly lens: Lens | undefined;
  readonly strip: Strip | undefined;
  /** Where years and months begin, below the strip. */
  readonly axisTop: number;
  /** Where events begin, below the years and months. */
  readonly railTop: number;
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly answers: readonly Arc[];
  readonly mentions: readonly Arc[];
  readonly translations: readonly Tie[];
  readonly labels: readonly Label[];
  readonly events: readonly EventMark[];
  /** How many events and votes have a date, but no room. */
  readonly eventsLeftOut: number;
  /** Where texts without a date stand. */
  readonly undated: Interval;
}

/** What a picture is laid out for. */
export interface LayoutOptions extends Pick<RiverState, "lanes" | "lens" | "focus" | "showsMentions"> {
  /** The word for what is disputed, since names are measured with it. */
  readonly disputed: string;
  /** The reader's language: texts in others are tagged. */
  readonly language: string;
}

/** Width of the picture in a window of 1440 pixels; a browser scales it. */
export const pictureWidth = 1380;
/** The same beside a panel. */
export const narrowWidth = 976;

const columnWidth = 84;
const margin = 8;
const stripHeight = 62;
const axisHeight = 48;
const padding = 11;
const gap = 12;
const headingHeight = 17;
const bottomSpace = 14;

/** Places every text once: debates side by side where their times leave room, all else in lanes below. */
export function layOut(model: RiverModel, options: LayoutOptions): Layout {
  const texts = textsOf(model);
  const focus = texts.some(({ id }) => id === options.focus) ? options.focus : undefined;
  const width = focus === undefined ? pictureWidth : narrowWidth;
  const undated: Interval = { left: width - columnWidth, right: width };
  const axis: Interval = { left: margin, right: undated.left - 14 };
  const { segments, lens } = layTime(model, { ...options, focus }, axis);
  const strip = layStrip(segments, middlesOf(texts), axis);
  const axisTop = strip === undefined ? 0 : stripHeight;
  const railTop = axisTop + axisHeight;
  const happenings = toHappenings(model);
  const events = placeEvents(happenings, { segments, right: axis.right, disputed: options.disputed });
  const top = railTop + eventRow * Math.max(0, ...events.map((event) => event.row + 1)) + gap;
  const groups = groupTexts(model, { ...options, lens, focus });
  const { lanes, marks } = placeGroups(groups, { segments, undated }, top, width);
  const height = Math.max(top, ...lanes.map((lane) => lane.top + lane.height)) + bottomSpace;
  const byId = new Map(marks.map((mark) => [mark.text.id, mark]));
  const tied = (references: readonly RiverArc[]): readonly Arc[] => placeArcs(references, byId);
  const shownMentions = model.mentions.filter(
    ({ from, target }) => options.showsMentions || (focus !== undefined && (from.id === focus || target === focus)),
  );
  return {
    ...{ width, height, segments, lens, strip, axisTop, railTop, lanes, marks, events, undated },
    eventsLeftOut: happenings.filter(({ when }) => when !== null).length - events.length,
    answers: tied(model.answers),
    mentions: tied(shownMentions),
    translations: placeTies(model, byId),
    labels: placeLabels(orderOf(groups, byId, { lens, focus }), {
      taken: takenBy(lanes, marks, options.language),
      boundsOf: (mark) => boundsOf(mark, segments, width),
    }),
  };
}

function middlesOf(texts: readonly RiverText[]): readonly number[] {
  return texts.flatMap((text) => middleOf(text) ?? []);
}

/** The axis, folded, and under a lens where the state has one or the text in the middle asks for one. */
function layTime(
  model: RiverModel,
  { lens: wanted, focus }: Pick<LayoutOptions, "lens" | "focus">,
  axis: Interval,
): { readonly segments: readonly Segment[]; readonly lens: Lens | undefined } {
  const texts = textsOf(model);
  const segments = foldTime(middlesOf(texts.filter(isFirm)), middlesOf(texts), axis);
  const lens = wanted === undefined ? lensAround(model, focus) : closeLens(wanted, segments);
  return lens === undefined ? { segments, lens } : { segments: layLens(segments, lens, axis), lens };
}

/** Longer ones are easier to read on the folded axis. */
const longestLensDays = 540;

/** The months of a text and of what it answers or is answered by. */
function lensAround({ debates, others, answers }: RiverModel, focus: string | undefined): Lens | undefined {
  if (focus === undefined) return undefined;
  const near = new Set([
    focus,
    ...answers.flatMap(({ from, target }) => (from.id === focus ? [target] : target === focus ? [from.id] : [])),
  ]);
  const lens = monthsAround(
    middlesOf(textsOf({ debates, others }).filter((text) => near.has(text.id) && isFirm(text))),
  );
  return lens === undefined || lens.to - lens.from > longestLensDays ? undefined : lens;
}

interface Placed {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
}

function placeGroups(groups: readonly Group[], ground: Ground, top: number, width: number): Placed {
  const packed = packGroups(
    groups.filter(({ form }) => form === "river"),
    ground,
    top,
  );
  let at = Math.max(top, ...packed.lanes.map((lane) => lane.top + lane.height + gap));
  const stacked = groups
    .filter(({ form }) => form !== "river")
    .map((group) => {
      const placed = stackGroup(group, ground, at, width);
      at += placed.lane.height + gap;
      return placed;
    });
  return {
    lanes: [...packed.lanes, ...stacked.map(({ lane }) => lane)],
    marks: [...packed.marks, ...stacked.flatMap(({ marks }) => marks)],
  };
}

/** Debates, each as high as it can stand. */
function packGroups(groups: readonly Group[], ground: Ground, top: number): Placed {
  const placed = groups.map((group) => ({ group, marks: placeMarks(group, ground) }));
  const boxes = placed.map(({ group, marks }) => boxOf(group, marks, ground));
  const tops = packBoxes(boxes, gap);
  const lanes = placed.map(({ group, marks }, index) => {
    const shifted = marks.map((mark) => ({ ...mark, y: mark.y + padding + top + (tops[index] ?? 0) }));
    const { left = 0, right = 0, height = 0 } = boxes[index] ?? {};
    const lane = { key: group.key, form: group.form, heading: undefined, left, right, height };
    return {
      lane: {
        ...lane,
        top: top + (tops[index] ?? 0),
        ribbon: ribbonOf(shifted, { left: 0, right: ground.undated.left }),
      },
      marks: shifted,
    };
  });
  return { lanes: lanes.map(({ lane }) => lane), marks: lanes.flatMap(({ marks }) => marks) };
}

const nameLength = 34;

/** What a debate takes: its marks, and the name of the one that names it. */
function boxOf({ head }: Group, marks: readonly Mark[], { undated }: Ground): Box {
  const left = Math.min(...marks.map((mark) => mark.left)) - padding;
  const right = Math.max(...marks.map((mark) => mark.right)) + padding;
  const height = Math.max(...marks.map(({ y }) => y)) + 7 + 2 * padding;
  const named = marks.find(({ text }) => text === head);
  if (named === undefined) return { left, right, height };
  const title = titleOf(named.text.article);
  const width = named.radius + 12 + labelWidth(shorten(toPlain(title), nameLength), title);
  const isAtEnd = named.x + width > undated.left;
  return {
    left: isAtEnd ? Math.min(left, named.x - width) : left,
    right: isAtEnd ? right : Math.max(right, named.x + width),
    height,
  };
}

function stackGroup(
  group: Group,
  ground: Ground,
  top: number,
  width: number,
): { readonly lane: Lane; readonly marks: readonly Mark[] } {
  const { key, form, heading } = group;
  const start =
    top + (heading === undefined ? 0 : headingHeight) + (form === "faint" || form === "quiet" ? 6 : padding);
  const marks = placeMarks(group, ground).map((mark) => ({ ...mark, y: mark.y + start }));
  const bottom = Math.max(start, ...marks.map(({ y }) => y)) + padding;
  const lane = { key, form, heading, left: 0, right: width, top, height: bottom - top, ribbon: "" };
  return { lane, marks };
}

function placeArcs(references: readonly RiverArc[], marks: ReadonlyMap<string, Mark>): readonly Arc[] {
  return references.flatMap((reference): readonly Arc[] => {
    const [from, to] = [marks.get(reference.from.id), marks.get(reference.target)];
    if (from === undefined || to === undefined || from === to || isTangle(from, to)) return [];
    return [{ reference, from, to, curve: curveBetween(from, to) }];
  });
}

function placeTies({ translations }: RiverModel, marks: ReadonlyMap<string, Mark>): readonly Tie[] {
  return translations.flatMap(({ text, original }): readonly Tie[] => {
    const [from, to] = [marks.get(text.id), marks.get(original)];
    if (from === undefined || to === undefined || isTangle(from, to)) return [];
    return [{ from, to, curve: curveBetween(from, to) }];
  });
}

/** Lines among dots in a band would be a tangle, and so would those to everything else than the text in the middle: the list has them. */
function isTangle(from: Mark, to: Mark): boolean {
  return [from, to].some(({ form }) => form === "faint") || [from, to].every(({ form }) => form === "quiet");
}

/** Marks, and what is written over lanes. */
function takenBy(lanes: readonly Lane[], marks: readonly Mark[], language: string): readonly Area[] {
  const headings = lanes.flatMap(({ heading, top }): readonly Area[] =>
    heading === undefined ? [] : [{ left: 0, right: 300, top, bottom: top + headingHeight }],
  );
  const tags = marks
    .filter((mark) => hasLanguageTag(mark, language))
    .map((mark) => {
      const { right, ...area } = areaOf(mark);
      return { ...area, left: right, right: right + tagRoom };
    });
  return [...marks.map(areaOf), ...headings, ...tags];
}

const tagRoom = 4 + textWidth("mm", "sans", 10);

/** Whether two letters beside the mark say its language. */
function hasLanguageTag({ text, isTag, form }: Mark, language: string): boolean {
  return text.article.language !== language && !isTag && form !== "faint" && form !== "quiet";
}

/** Titles of what is squeezed do not run under the lens, nor others out of it. */
function boundsOf({ x }: Mark, segments: readonly Segment[], width: number): Interval {
  const lens = segments.find(({ isLens }) => isLens);
  if (lens === undefined) return { left: 0, right: width };
  if (x >= lens.left && x <= lens.right) return lens;
  return x < lens.left ? { left: 0, right: lens.left } : { left: lens.right, right: width };
}

/** The text in the middle, heads of debates, then what is answered and mentioned most; under a lens what lies there comes first. */
function orderOf(
  groups: readonly Group[],
  marks: ReadonlyMap<string, Mark>,
  { lens, focus }: { readonly lens: Lens | undefined; readonly focus: string | undefined },
): readonly Mark[] {
  const heads = new Set(groups.map(({ head }) => head?.id));
  const isUnderLens = ({ days }: RiverText): boolean =>
    lens !== undefined && days !== undefined && days.from <= lens.to && days.to >= lens.from;
  const weight = ({ text, form }: Mark): number =>
    (text.id === focus ? 10_000 : 0) +
    (heads.has(text.id) ? 1_000 : 0) +
    (isUnderLens(text) ? 500 : 0) +
    (form === "close" ? 100 : 0) +
    3 * text.answers +
    text.mentions;
  const all = [...marks.values()].filter(({ form, isTag }) => form !== "quiet" && form !== "faint" && !isTag);
  return all.filter((mark) => weight(mark) > 3).sort((a, b) => weight(b) - weight(a));
}
