import { html, type Template } from "../../html.js";
import { headingHeight, type Lane } from "../layout/lanes.js";
import type { Layout } from "../layout/layout.js";
import { printAxis } from "./axis.js";
import { printDefinitions } from "./definitions.js";
import { printAnswer, printMention, printTie } from "./lines.js";
import { printLabel, printMark, printSpan } from "./marks.js";
import type { DrawingContext } from "./drawing-context.js";
import { printBand, printEvent } from "./events.js";
import { round } from "./round.js";
import { printStrip } from "./strip.js";

/** The picture. All of it stands in the list below it too, so voices skip it; what can be clicked here is a link there. */
export function drawRiver(layout: Layout, context: DrawingContext): Template {
  const { width, height } = layout;
  return html`<svg class="river" viewBox="0 0 ${width} ${round(height)}" aria-hidden="true">
    ${printDefinitions()} ${printContent(layout, context)}
  </svg>`;
}

/** What stands in the picture, from the ground up. */
export function printContent(layout: Layout, context: DrawingContext): Template {
  const { height, lanes, marks, strip, axisTop, railTop, events } = layout;
  const numbers = new Map(marks.map(({ text }, index) => [text.id, index]));
  const numberOf = (id: string): number | undefined => numbers.get(id);
  return html`${strip === undefined ? undefined : printStrip(strip, axisTop)} ${printAxis(layout, context)}
    <g class="bands">${events.map((event) => printBand(event, railTop, height))}</g>
    <g class="lanes">${lanes.map(printGround)}</g>
    <g class="spans">${marks.map(printSpan)}</g>
    <g class="ties">${layout.translations.map((line) => printTie(line, numberOf))}</g>
    <g class="mentions">${layout.mentions.map((arc) => printMention(arc, numberOf))}</g>
    <g class="arcs">${layout.answers.map((arc) => printAnswer(arc, numberOf))}</g>
    <g class="headings">${lanes.map((lane) => printHeading(lane, context))}</g>
    <g class="marks">${marks.map((mark) => printMark(mark, context))}</g>
    <g class="rail">${events.map((event) => printEvent(event, railTop, context))}</g>
    <g class="labels">${layout.labels.map((label) => printLabel(label, context))}</g>`;
}

function printGround({ ribbon, left, right, top, height, form, heading }: Lane): Template {
  if (ribbon !== "") return html`<path d=${ribbon} />`;
  const above = heading === undefined ? 0 : headingHeight;
  return html`<rect
    class=${form}
    x=${round(left)}
    y=${round(top + above)}
    width=${round(right - left)}
    height=${round(Math.max(0, height - above))}
    rx="6"
  />`;
}

function printHeading({ heading, top }: Lane, { words }: DrawingContext): Template | undefined {
  return heading === undefined
    ? undefined
    : html`<text x="8" y=${round(top + 12)}>${words.river.heading(heading)}</text>`;
}
