import { textsOf, type RiverArc, type RiverModel, type RiverText } from "../model.js";
import type { RiverState } from "../state.js";
import { curveBetween, type Curve } from "./curves.js";
import { eventRow, placeEvents, toHappenings, type EventMark } from "./events.js";
import type { Segment } from "./fold.js";
import { groupTexts, type Group } from "./groups.js";
import { areaOf, placeLabels, type Area, type Label } from "./labels.js";
import { headingHeight, placeGroups, type Lane } from "./lanes.js";
import type { Lens } from "./lens.js";
import type { Mark } from "./marks.js";
import type { Interval } from "./pack.js";
import { layStrip, type Strip } from "./strip.js";
import { textWidth } from "./text-width.js";
import { layTime, middlesOf } from "./time.js";

/** A reference between two marks. */
export interface Arc {
  readonly reference: RiverArc;
  readonly from: Mark;
  readonly to: Mark;
  readonly curve: Curve;
}

/** A translation and its original. */
export interface ReferenceLine {
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
  readonly translations: readonly ReferenceLine[];
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
const columnGap = 14;
const margin = 8;
const stripHeight = 62;
const axisHeight = 48;
const gap = 12;
const bottomSpace = 14;

/** Places every text once: debates side by side where their times leave room, all else in lanes below. */
export function layOut(model: RiverModel, options: LayoutOptions): Layout {
  const texts = textsOf(model);
  const focus = texts.some(({ id }) => id === options.focus) ? options.focus : undefined;
  const width = focus === undefined ? pictureWidth : narrowWidth;
  const undated: Interval = { left: width - columnWidth, right: width };
  const axis: Interval = { left: margin, right: undated.left - columnGap };
  const { segments, lens } = layTime(model, { ...options, focus }, axis);
  const frame = layFrame(model, segments, axis, options.disputed);
  const groups = groupTexts(model, { ...options, lens, focus });
  const { lanes, marks } = placeGroups(groups, { segments, undated }, frame.bottom, width);
  const lines = placeLines(model, marks, { focus, showsMentions: options.showsMentions });
  const labels = placeLabels(orderOf(groups, marks, { lens, focus }), {
    taken: takenBy(lanes, marks, options.language),
    boundsOf: (mark) => boundsOf(mark, segments, width),
  });
  const height = Math.max(frame.bottom, ...lanes.map((lane) => lane.top + lane.height)) + bottomSpace;
  return { ...frame, ...lines, width, height, segments, lens, lanes, marks, labels, undated };
}

type Frame = Pick<Layout, "strip" | "axisTop" | "railTop" | "events" | "eventsLeftOut">;

/** What stands above the texts, and where it ends. */
function layFrame(
  model: RiverModel,
  segments: readonly Segment[],
  axis: Interval,
  disputed: string,
): Frame & { readonly bottom: number } {
  const strip = layStrip(segments, middlesOf(textsOf(model)), axis);
  const axisTop = strip === undefined ? 0 : stripHeight;
  const railTop = axisTop + axisHeight;
  const happenings = toHappenings(model);
  const events = placeEvents(happenings, { segments, right: axis.right, disputed });
  const eventsLeftOut = happenings.filter(({ when }) => when !== null).length - events.length;
  const bottom = railTop + eventRow * Math.max(0, ...events.map((event) => event.row + 1)) + gap;
  return { strip, axisTop, railTop, events, eventsLeftOut, bottom };
}

/** Lines between marks; of what only mentions, those of the text in the middle always. */
function placeLines(
  model: RiverModel,
  marks: readonly Mark[],
  { focus, showsMentions }: Pick<LayoutOptions, "focus" | "showsMentions">,
): Pick<Layout, "answers" | "mentions" | "translations"> {
  const byId = new Map(marks.map((mark) => [mark.text.id, mark]));
  const isAtFocus = ({ from, target }: RiverArc): boolean =>
    focus !== undefined && (from.id === focus || target === focus);
  const mentions = model.mentions.filter((reference) => showsMentions || isAtFocus(reference));
  return {
    answers: placeArcs(model.answers, byId),
    mentions: placeArcs(mentions, byId),
    translations: placeTies(model, byId),
  };
}

function placeArcs(references: readonly RiverArc[], marks: ReadonlyMap<string, Mark>): readonly Arc[] {
  return references.flatMap((reference): readonly Arc[] => {
    const [from, to] = [marks.get(reference.from.id), marks.get(reference.target)];
    if (from === undefined || to === undefined || from === to || isTangle(from, to)) return [];
    return [{ reference, from, to, curve: curveBetween(from, to) }];
  });
}

function placeTies({ translations }: RiverModel, marks: ReadonlyMap<string, Mark>): readonly ReferenceLine[] {
  return translations.flatMap(({ text, original }): readonly ReferenceLine[] => {
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
  marks: readonly Mark[],
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
  const all = marks.filter(({ form, isTag }) => form !== "quiet" && form !== "faint" && !isTag);
  return all.filter((mark) => weight(mark) > 3).sort((a, b) => weight(b) - weight(a));
}
