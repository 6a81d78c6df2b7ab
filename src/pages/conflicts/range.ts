import type { Rival, Rivals } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";

/* As wide as a phone, so that the words are as large there as elsewhere. */
const width = 360;
const margin = 30;
const start = margin;

/** The words of a source stand above what they say. */
const row = 34;

/** How far past the scale a bar goes that has no bound there. */
const open = 16;

/** What one source gives, as far as it says: a bound that it leaves open is undefined. */
interface Figure {
  readonly label: string;
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The numbers of the sources drawn to one scale: a dot for a figure, a bar for what it may be. Left out where there are not two to compare. */
export function printRange({ topic, claims }: Rivals, words: Words): Template | undefined {
  const figures = distinct(claims.flatMap(toFigure));
  const bounds = figures.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((each) => each !== undefined),
  );
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  if (figures.length < 2 || least === most) return undefined;
  const x = (value: number): number =>
    Math.round(start + ((value - least) / (most - least)) * (width - margin - start));
  const height = figures.length * row + 34;
  const label = words.conflicts.rangeOf(topic, words.number(least), words.number(most));
  return html`<figure class="range">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
      <line class="axis" x1=${start} x2=${width - margin} y1=${height - 20} y2=${height - 20} />
      <text x=${start} y=${height - 4} text-anchor="middle">${words.number(least)}</text>
      <text x=${width - margin} y=${height - 4} text-anchor="middle">${words.number(most)}</text>
      ${figures.map((figure, index) => printFigure(figure, x, 26 + index * row))}
    </svg>
  </figure>`;
}

function toFigure({ stated, value }: Rival): readonly Figure[] {
  if (value?.__typename !== "NumberValue") return [];
  // Shares and percentages stand on one scale.
  const scale = value.unit === "SHARE" ? 100 : 1;
  const [number, lower, upper] = [value.value, value.lower, value.upper].map((each) =>
    each === null ? undefined : each * scale,
  );
  if (number === undefined && lower === undefined && upper === undefined) return [];
  return [{ label: stated, value: number, lower, upper }];
}

/** One mark for all who give the same. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  const byPlace = new Map(figures.map((figure) => [`${figure.value} ${figure.lower} ${figure.upper}`, figure]));
  return [...byPlace.values()].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ value, lower, upper }: Figure): number {
  return lower ?? value ?? upper ?? 0;
}

function printFigure({ label, value, lower, upper }: Figure, x: (value: number) => number, y: number): Template {
  const from = lower ?? value;
  const to = upper ?? value;
  const [left, right] = [from === undefined ? start - open : x(from), to === undefined ? width - margin + open : x(to)];
  const className = from === undefined || to === undefined ? "figure open" : "figure";
  const bar = html`<line class=${className} x1=${left} x2=${right} y1=${y} y2=${y} />`;
  const dot = value === undefined ? undefined : html`<circle class="figure" cx=${x(value)} cy=${y} r="4.5" />`;
  return html`<text x="0" y=${y - 12}>${shorten(label)}</text>${left === right ? undefined : bar}${dot}`;
}

const mostLetters = 56;

function shorten(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`;
}
