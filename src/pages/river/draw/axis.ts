import { nothing } from "lit";
import { html, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { monthOf, placeDay, type Day, type Segment } from "../layout/fold.js";
import type { Layout } from "../layout/layout.js";
import { toDate } from "../state.js";
import { link, type DrawingContext } from "./drawing-context.js";
import { round } from "./round.js";

const msADay = 86_400_000;
const yearY = 18;
const monthY = 36;
const line = 44;
/** Narrower folds than this have no words. */
const leastWidth = 30;
const yearWidth = 36;
/** Narrower months have no lines. */
const leastMonth = 9;
/** Months are named where each has so many pixels; weeks are ticked where each month has so many. */
const monthWidth = 18;
const weeksWidth = 120;

/** Years and months of the stretches, folds hatched with their years, and the column of texts without a date. Each part leads to itself under the lens. */
export function printAxis(layout: Layout, context: DrawingContext): Template {
  const { segments, height, undated, axisTop, marks } = layout;
  const { words } = context;
  const missing = marks.filter(({ text }) => text.days === undefined).length;
  const middle = (undated.left + undated.right) / 2;
  const ground = { top: axisTop, bottom: height };
  return html`<g class="axis">
    ${segments.map((segment) => (segment.kind === "fold" ? printFold(segment, ground, words) : printStretch(segment, ground, words)))}
    <line x1="0" x2=${undated.left - 12} y1=${axisTop + line} y2=${axisTop + line} />
    ${
      missing === 0
        ? undefined
        : html`<text x=${middle} y=${axisTop + yearY} text-anchor="middle">${words.facts.noDate}</text
            ><text x=${middle} y=${axisTop + monthY} text-anchor="middle">${words.texts(missing)}</text>`
    }
    <g class="periods">${segments.map((segment) => printPeriod(segment, axisTop, context))}</g>
  </g>`;
}

/** What is pressed to lay the lens on a part of the axis. */
function printPeriod(
  { from, to, left, right, isLens = false }: Segment,
  axisTop: number,
  context: DrawingContext,
): Template | undefined {
  const href = context.toPeriod({ from, to: to - 1 });
  if (href === undefined || right - left < 2) return undefined;
  const [start, end] = [new Date(from * msADay), new Date((to - 1) * msADay)];
  const part = html`<rect
    class="period"
    x=${round(left)}
    y=${axisTop}
    width=${round(right - left)}
    height=${line}
    data-from=${toDate(from)}
    data-to=${toDate(to - 1)}
    data-lens=${isLens ? "" : nothing}
  />`;
  return isLens ? part : link(href, html`<title>${context.words.river.openPeriod(start, end)}</title>${part}`);
}

interface Ground {
  readonly top: number;
  readonly bottom: number;
}

function printFold({ from, to, left, right, count }: Segment, { top, bottom }: Ground, words: Words): Template {
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  const years = first === last ? String(first) : `${first}–${String(last).slice(-2)}`;
  const middle = round((left + right) / 2);
  const box = { x: round(left), width: round(right - left) };
  return html`<rect class="fold" x=${box.x} y=${top} width=${box.width} height=${round(bottom - top)} /><rect
      class="hatched"
      x=${box.x}
      y=${top}
      width=${box.width}
      height=${round(bottom - top)}
    />${
      right - left < leastWidth
        ? undefined
        : html`<text x=${middle} y=${top + yearY} text-anchor="middle"
              >${right - left < yearWidth + 12 ? years.slice(-5) : years}</text
            >${count === 0 || right - left < 40 ? undefined : html`<text x=${middle} y=${top + monthY} text-anchor="middle">${right - left < 56 ? words.number(count) : words.texts(count)}</text>`}`
    }`;
}

function printStretch(segment: Segment, { top, bottom }: Ground, words: Words): Template {
  const months = monthsOf(segment);
  const width = (segment.right - segment.left) / Math.max(1, months.length);
  return html`${months.map((day) => printMonth({ segment, day, width, top, bottom, words }))}`;
}

interface Month extends Ground {
  readonly segment: Segment;
  readonly day: Day;
  readonly width: number;
  readonly words: Words;
}

function printMonth({ segment, day, width, top, bottom, words }: Month): Template | undefined {
  const x = round(placeDay([segment], day));
  const month = new Date(day * msADay).getUTCMonth();
  const [isYear, isFirst] = [month === 0, day === segment.from];
  // A year that begins soon after takes the room of the one before.
  const isNamed = (isYear && 12 * width > yearWidth) || (isFirst && (12 - month) * width > yearWidth);
  if (!isYear && !isFirst && width < leastMonth) return undefined;
  return html`<line
      class=${isYear ? "year" : "month"}
      x1=${x}
      x2=${x}
      y1=${top + (isYear || isFirst ? 4 : 26)}
      y2=${round(bottom)}
    />
    ${isNamed && segment.right - x > yearWidth ? html`<text class="name" x=${round(x + 4)} y=${top + yearY}>${yearOf(day)}</text>` : undefined}
    ${
      width < monthWidth || segment.right - x < width * 0.7
        ? undefined
        : printMonthName(words.river.month(new Date(day * msADay), width), { x, width, top })
    }
    ${width < weeksWidth ? undefined : printWeeks(segment, day, top)}`;
}

/** In the middle of its month, or at its beginning where weeks follow. */
function printMonthName(
  name: string,
  { x, width, top }: { readonly x: number; readonly width: number; readonly top: number },
): Template {
  const hasWeeks = width >= weeksWidth;
  const place = hasWeeks ? { x: x + 4, anchor: "start" } : { x: x + width / 2, anchor: "middle" };
  return html`<text x=${round(place.x)} y=${top + monthY} text-anchor=${place.anchor}>${name}</text>`;
}

/** The days on which a second, third and fourth week of a month begin. */
const weeks = [8, 15, 22];

function printWeeks(segment: Segment, day: Day, top: number): Template {
  return html`${weeks
    .filter((date) => day + date - 1 < segment.to)
    .map((date) => {
      const x = round(placeDay([segment], day + date - 1));
      return html`<line class="week" x1=${x} x2=${x} y1=${top + 38} y2=${top + line} /><text
          class="date"
          x=${x}
          y=${top + monthY}
          text-anchor="middle"
          >${date}</text
        >`;
    })}`;
}

function monthsOf({ from, to }: Segment): readonly Day[] {
  const months: Day[] = [];
  for (let day = from; day < to; day = monthOf(day, 1)) months.push(day);
  return months;
}

function yearOf(day: Day): number {
  return new Date(day * msADay).getUTCFullYear();
}
