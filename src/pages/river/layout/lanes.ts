import { titleOf, toPlain } from "../../parts/texts/texts.js";
import type { Group, Heading } from "./groups.js";
import { labelWidth, shorten } from "./labels.js";
import { placeMarks, type Ground, type Mark } from "./marks.js";
import { packBoxes, type Box, type Interval } from "./pack.js";
import { ribbonOf } from "./ribbons.js";

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

/** Lanes with the marks that stand in them. */
export interface Placed {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
}

const padding = 11;
/** Between two lanes. */
const gap = 12;
/** What is kept free for words over a lane. */
export const headingHeight = 17;

/** Debates packed side by side, all other groups below each other. */
export function placeGroups(groups: readonly Group[], ground: Ground, top: number, width: number): Placed {
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
