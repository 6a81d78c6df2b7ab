import { html, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { monthOf, placeDay, type Day, type Segment } from "../layout/fold.js";
import type { Layout } from "../layout/layout.js";

const msADay = 86_400_000;
const yearY = 18;
const monthY = 36;
const line = 44;
/** Narrower folds than this have no words. */
const leastWidth = 30;
const yearWidth = 36;
/** Narrower months have no lines. */
const leastMonth = 9;
/** Months are named where each has so many pixels. */
const monthWidth = 18;

/** Years and months of the stretches, folds hatched with their years, and the column of texts without a date. */
export function printAxis({ segments, height, undated, quietTop, marks }: Layout, words: Words): Template {
  const missing = marks.filter(({ text }) => text.days === undefined).length;
  const quiet = marks.filter(({ isQuiet }) => isQuiet).length;
  return html`<g class="axis">
    ${segments.map((segment) => (segment.kind === "fold" ? printFold(segment, height, words) : printStretch(segment, height, words)))}
    <line x1="0" x2=${undated.left - 12} y1=${line} y2=${line} />
    ${missing === 0 ? undefined : html`<text x=${(undated.left + undated.right) / 2} y=${yearY} text-anchor="middle">${words.facts.noDate}</text><text x=${(undated.left + undated.right) / 2} y=${monthY} text-anchor="middle">${words.texts(missing)}</text>`}
    ${quiet === 0 ? undefined : html`<text class="quiet" x="8" y=${quietTop + 8}>${words.river.quiet(quiet)}</text>`}
  </g>`;
}

function printFold({ from, to, left, right, count }: Segment, height: number, words: Words): Template {
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  const years = first === last ? String(first) : `${first}–${String(last).slice(-2)}`;
  const middle = (left + right) / 2;
  const label =
    right - left < leastWidth
      ? undefined
      : html`<text x=${round(middle)} y=${yearY} text-anchor="middle">${years}</text>
          ${right - left < 2 * leastWidth ? undefined : html`<text x=${round(middle)} y=${monthY} text-anchor="middle">${words.texts(count)}</text>`}`;
  return html`<rect
      class="fold"
      x=${round(left)}
      y="0"
      width=${round(right - left)}
      height=${round(height)}
    />${label}`;
}

function printStretch(segment: Segment, height: number, words: Words): Template {
  const months = monthsOf(segment);
  const width = (segment.right - segment.left) / Math.max(1, months.length);
  return html`${months.map((day) => {
    const x = round(placeDay([segment], day));
    const isYear = new Date(day * msADay).getUTCMonth() === 0;
    const isFirst = day === segment.from;
    // A year that begins soon after takes the room of the one before.
    const isNamed = isYear || (isFirst && (12 - new Date(day * msADay).getUTCMonth()) * width > yearWidth);
    if (!isYear && !isFirst && width < leastMonth) return undefined;
    return html`<line
        class=${isYear ? "year" : "month"}
        x1=${x}
        x2=${x}
        y1=${isYear || isFirst ? 4 : 26}
        y2=${round(height)}
      />
      ${isNamed ? html`<text class="name" x=${round(x + 4)} y=${yearY}>${yearOf(day)}</text>` : undefined}
      ${width < monthWidth ? undefined : html`<text x=${round(x + width / 2)} y=${monthY} text-anchor="middle">${words.river.month(new Date(day * msADay), width)}</text>`}`;
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
