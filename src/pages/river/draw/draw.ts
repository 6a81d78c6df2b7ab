import { html, type Template } from "../../html.js";
import { hrefOf } from "../../parts/hrefs.js";
import { titleOf, toPlain } from "../../parts/texts.js";
import type { Words } from "../../words/words.js";
import { printAxis } from "./axis.js";
import { eventRow, type EventMark } from "../layout/events.js";
import type { Label } from "../layout/labels.js";
import { pictureWidth, railTop, type Arc, type Lane, type Layout, type Mark } from "../layout/layout.js";

/** The picture. All of it stands in the list below it too, so voices skip it; what can be clicked here is a link there. */
export function drawRiver(layout: Layout, words: Words): Template {
  const { width, height, lanes, arcs, marks, labels } = layout;
  return html`<svg class="river" viewBox="0 0 ${width} ${round(height)}" aria-hidden="true">
    ${printDefinitions()} ${printAxis(layout, words)}
    <g class="bands">${layout.events.map((event) => printBand(event, height))}</g>
    <g class="lanes">${lanes.map(printLane)}</g>
    <g class="spans">${marks.map(printSpan)}</g>
    <g class="arcs">${arcs.map(printArc)}</g>
    <g class="marks">${marks.map((mark) => printMark(mark, words))}</g>
    <g class="rail">${layout.events.map((event) => printEvent(event, words))}</g>
    <g class="labels">${labels.map(printLabel)}</g>
  </svg>`;
}

/** How answers end, one form for each side; and how dates fade that are only about right. */
function printDefinitions(): Template {
  return html`<defs>
    <marker
      id="end-agrees"
      class="agrees"
      viewBox="0 0 8 8"
      refX="4"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
      ><circle class="solid" cx="4" cy="4" r="2.6"
    /></marker>
    <marker
      id="end-develops"
      class="develops"
      viewBox="0 0 8 8"
      refX="6"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
      ><path class="solid" d="M0 0.8L7 4L0 7.2Z"
    /></marker>
    <marker
      id="end-disagrees"
      class="disagrees"
      viewBox="0 0 8 10"
      refX="4"
      refY="5"
      markerWidth="8"
      markerHeight="10"
      markerUnits="userSpaceOnUse"
      orient="auto"
      ><path class="line" d="M4 0V10"
    /></marker>
    <marker
      id="end-neutral"
      class="neutral"
      viewBox="0 0 8 8"
      refX="4"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
      ><circle class="ring" cx="4" cy="4" r="2.2"
    /></marker>
    <linearGradient id="fade">
      <stop class="span-stop" offset="0" stop-opacity="0" />
      <stop class="span-stop" offset="0.3" stop-opacity="0.42" />
      <stop class="span-stop" offset="0.7" stop-opacity="0.42" />
      <stop class="span-stop" offset="1" stop-opacity="0" />
    </linearGradient>
  </defs>`;
}

function printLane({ left, right, top, height }: Lane): Template {
  return html`<rect x=${round(left)} y=${round(top)} width=${round(right - left)} height=${round(height)} rx="12" />`;
}

/** A convention behind all that appeared in its days. */
function printBand({ isBand, left, right, row, event }: EventMark, height: number): Template | undefined {
  if (!isBand) return undefined;
  const y = railTop + row * eventRow;
  const className = event.isPlanned ? "planned" : "held";
  return html`<rect
    class=${className}
    x=${round(left)}
    y=${y}
    width=${round(Math.max(right - left, 1.5))}
    height=${round(height - y)}
  />`;
}

function printEvent({ event, name, left, right, row, isBand }: EventMark, words: Words): Template {
  const y = railTop + row * eventRow;
  const isAtEnd = left + name.length * 6 > pictureWidth - 96;
  const title = `${event.name.value}, ${event.when?.text ?? words.facts.noDate}`;
  const line = isBand ? undefined : html`<line x1=${round(left)} x2=${round(right)} y1=${y + 12} y2=${y + 12} />`;
  return html`<a href=${hrefOf(event.id) ?? ""} tabindex="-1"
    ><title>${title}</title>${line}<text
      x=${round(isAtEnd ? right - 3 : left + 3)}
      y=${y + 9.5}
      text-anchor=${isAtEnd ? "end" : "start"}
      >${name}</text
    ></a
  >`;
}

/** All days on which the text can have appeared, where that is more than one; it fades where they are only about right. */
function printSpan({ text, left, right, y, x, radius, isQuiet }: Mark): Template | undefined {
  if (text.days === undefined || right - left <= 2 * radius + 1) return undefined;
  const thickness = isQuiet ? 2.6 : 3.4;
  const className = text.when?.isApproximate === true ? "fading" : "plain";
  // The middle keeps free of the mark.
  const width = Math.max(right, x) - left;
  return html`<rect
    class=${className}
    x=${round(left)}
    y=${round(y - thickness / 2)}
    width=${round(width)}
    height=${thickness}
    rx="1.7"
  />`;
}

/** A bow from the answer to what it answers; it stays within 46 pixels of them. */
function printArc({ answer, from, to }: Arc): Template {
  const side = answer.stance.toLowerCase();
  const middle = bendOf(from, to);
  const path = `M${point(towards(from, middle))}Q${point(middle)} ${point(towards(to, middle, 3))}`;
  return html`<path class=${`arc ${side}`} d=${path} marker-end=${`url(#end-${side})`} />`;
}

/** Where the bow bends: above or below the two, or beside them where one stands above the other. */
function bendOf(from: Mark, to: Mark): Point {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (across < steep) return { x: Math.max(from.x, to.x) + Math.min(46, 12 + 0.6 * down), y: (from.y + to.y) / 2 };
  const lift = Math.min(46, 10 + 0.12 * across);
  const y = from.y >= to.y ? Math.min(from.y, to.y) - lift : Math.max(from.y, to.y) + lift;
  return { x: (from.x + to.x) / 2, y };
}

/** Nearer to each other than this, two marks stand above each other. */
const steep = 16;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at the rim of a mark, in the direction of another point. */
function towards({ x, y, radius }: Mark, other: Point, more = 1): Point {
  const length = Math.hypot(other.x - x, other.y - y) || 1;
  const share = (radius + more) / length;
  return { x: x + (other.x - x) * share, y: y + (other.y - y) * share };
}

function point({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Filled: the text was seen. Hollow: it is known only from others. Dashed: its day is not known either. */
function printMark({ text, x, y, radius }: Mark, words: Words): Template {
  const { article, when } = text;
  const isOneDay = text.days !== undefined && text.days.to === text.days.from;
  const form = isOneDay ? "day" : "about";
  const seen = article.evidence === "SEEN" ? "seen" : "unseen";
  const name = `${toPlain(titleOf(article))}, ${when?.text ?? words.facts.noDate}`;
  const tag =
    article.language === words.language
      ? undefined
      : html`<text class="tag" x=${round(x + radius + 3)} y=${round(y + 3.5)}>${article.language.slice(0, 2)}</text>`;
  return html`<a href=${hrefOf(text.id) ?? ""} tabindex="-1"
    ><title>${name}</title><circle class="target" cx=${round(x)} cy=${round(y)} r="9" /><circle
      class=${`mark-dot ${form} ${seen}`}
      cx=${round(x)}
      cy=${round(y)}
      r=${round(radius)}
    />${tag}</a
  >`;
}

function printLabel({ mark, title, shown, x, y, anchor }: Label): Template {
  const className = title.isDescribed === true ? "described" : "printed";
  return html`<a href=${hrefOf(mark.text.id) ?? ""} tabindex="-1"
    ><text class=${className} x=${round(x)} y=${round(y)} text-anchor=${anchor}>${shown}</text></a
  >`;
}

/** A tenth of a pixel is as fine as anybody sees. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
