import { html, type Template } from "../../html.js";
import { headingHeight, type Lane } from "../layout/lanes.js";
import type { Layout } from "../layout/layout.js";
import { printAxis } from "./axis.js";
import { printDefinitions } from "./definitions.js";
import { printAnswer, printMention, printTie } from "./lines.js";
import { printLabel, printMark, printSpan } from "./marks.js";
import type { Pen } from "./pen.js";
import { printBand, printEvent } from "./rail.js";
import { round } from "./round.js";
import { printStrip } from "./strip.js";

/** The picture. All of it stands in the list below it too, so voices skip it; what can be clicked here is a link there. */
export function drawRiver(layout: Layout, pen: Pen): Template {
  const { width, height } = layout;
  return html`<svg class="river" viewBox="0 0 ${width} ${round(height)}" aria-hidden="true">
    ${printDefinitions()} ${printContent(layout, pen)}
  </svg>`;
}

/** What stands in the picture, from the ground up. */
export function printContent(layout: Layout, pen: Pen): Template {
  const { height, lanes, marks, strip, axisTop, railTop, events } = layout;
  const numbers = new Map(marks.map(({ text }, index) => [text.id, index]));
  const numberOf = (id: string): number | undefined => numbers.get(id);
  return html`${strip === undefined ? undefined : printStrip(strip, axisTop)} ${printAxis(layout, pen)}
    <g class="bands">${events.map((event) => printBand(event, railTop, height))}</g>
    <g class="lanes">${lanes.map(printGround)}</g>
    <g class="spans">${marks.map(printSpan)}</g>
    <g class="ties">${layout.translations.map((line) => printTie(line, numberOf))}</g>
    <g class="mentions">${layout.mentions.map((arc) => printMention(arc, numberOf))}</g>
    <g class="arcs">${layout.answers.map((arc) => printAnswer(arc, numberOf))}</g>
    <g class="headings">${lanes.map((lane) => printHeading(lane, pen))}</g>
    <g class="marks">${marks.map((mark) => printMark(mark, pen))}</g>
    <g class="rail">${events.map((event) => printEvent(event, railTop, pen))}</g>
    <g class="labels">${layout.labels.map((label) => printLabel(label, pen))}</g>`;
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

function printHeading({ heading, top }: Lane, { words }: Pen): Template | undefined {
  return heading === undefined
    ? undefined
    : html`<text x="8" y=${round(top + 12)}>${words.river.heading(heading)}</text>`;
}
