import { html, type Template } from "../../html.js";
import { hrefOf } from "../../parts/hrefs.js";
import { toPlain, type Localized } from "../../parts/texts/texts.js";
import type { Words } from "../../words/words.js";
import { link } from "../draw/drawing-context.js";
import { round } from "../draw/round.js";
import { monthOf, placeDay, type Day } from "../layout/fold.js";
import { shorten } from "../layout/labels.js";
import type { Lens } from "../layout/lens.js";
import type { Bar, CountRow, CountsLayout } from "./lay-counts.js";

/** What counts are drawn with. */
export interface CountsContext {
  readonly words: Words;
  /** The title that names a debate. */
  nameOf(debate: string): Localized | undefined;
  /** Leads to the texts of a period. */
  toPeriod(period: Lens): string;
}

const msADay = 86_400_000;
const yearY = 14;
const line = 22;
const mostName = 90;
/** Years are named where each has so many pixels. */
const yearRoom = 40;
const monthRoom = 34;

/** Bars by month and debate; a year or a month leads to its texts. Their numbers stand in the table below. */
export function drawCounts(layout: CountsLayout, context: CountsContext): Template {
  const { width, height, rows } = layout;
  return html`<svg class="river bars" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <g class="axis">
      ${printYears(layout, context)}
      <line x1="0" x2=${width} y1=${line} y2=${line} />
    </g>
    ${rows.map((row) => printRow(row, width, context))}
  </svg>`;
}

function printRow({ debate, top, base, bars, most }: CountRow, width: number, context: CountsContext): Template {
  const { words } = context;
  const title =
    debate === null ? { value: words.river.noDebate } : (context.nameOf(debate) ?? { value: words.river.debate });
  const name = html`<text class="name" x="8" y=${top + 12}>${shorten(toPlain(title), mostName)}</text>`;
  return html`<g class="row">
    <line x1="0" x2=${width} y1=${base} y2=${base} />
    ${bars.map((bar) => printBar(bar, base))} ${debate === null ? name : link(hrefOf(debate), name)}
    <text class="most" x=${width - 8} y=${top + 12} text-anchor="end">${words.river.atMost(most)}</text>
  </g>`;
}

function printBar({ left, right, certainHeight, possibleHeight }: Bar, base: number): Template {
  const box = { x: round(left), width: round(right - left) };
  const print = (name: string, bottom: number, height: number): Template | undefined =>
    height === 0
      ? undefined
      : html`<rect class=${name} x=${box.x} y=${round(bottom - height)} width=${box.width} height=${round(height)} />`;
  return html`${print("certain", base, certainHeight)}${print("possible", base - certainHeight, possibleHeight)}`;
}

/** Years, or months under a lens that is near enough; each is a link to itself. */
function printYears({ segments }: CountsLayout, { words, toPeriod }: CountsContext): Template {
  const parts = segments.flatMap(({ from, to, left, right, isLens = false }) => {
    const pixelsADay = (right - left) / (to - from);
    const isByMonth = isLens && 30 * pixelsADay >= monthRoom;
    const starts = startsOf(from, to, isByMonth ? 1 : 12);
    return starts
      .filter((_, index) => isByMonth || index % Math.max(1, Math.ceil(yearRoom / (365 * pixelsADay))) === 0)
      .map((start) => ({
        start,
        end: monthOf(start, isByMonth ? 1 : 12) - 1,
        isByMonth,
        x: placeDay(segments, start),
      }));
  });
  return html`${parts.map(({ start, end, isByMonth, x }) => {
    const date = new Date(start * msADay);
    const isNamed = !isByMonth || date.getUTCMonth() === 0;
    const text = isNamed ? String(date.getUTCFullYear()) : words.river.month(date, monthRoom);
    return link(
      toPeriod({ from: start, to: end }),
      html`<title>${words.river.openPeriod(date, new Date(end * msADay))}</title
        ><text class=${isNamed ? "name" : "month"} x=${round(x + 3)} y=${yearY}>${text}</text>`,
    );
  })}`;
}

/** First days of months or years that begin within some days, the part of the first one included. */
function startsOf(from: Day, to: Day, months: number): readonly Day[] {
  const date = new Date(from * msADay);
  const first = months === 1 ? monthOf(from, 0) : Date.UTC(date.getUTCFullYear(), 0, 1) / msADay;
  const starts: Day[] = [];
  for (let day = first; day < to; day = monthOf(day, months)) if (day >= from || day === first) starts.push(day);
  return starts;
}
