import { html, type Template } from "../html.js";
import { round } from "./draw/round.js";
import { middleOf, type RiverArc, type RiverText } from "./model.js";

const width = 340;
const margin = 10;
const line = 54;
const height = 76;
const mostLift = 46;
/** Nearer to each other, years are not written. */
const yearRoom = 34;
/** As many texts as can be told apart. */
const most = 40;

/** A debate on a phone: its first texts in the order of time at even distances, answers as arcs over them, years below. */
export function printCompactDebate(own: readonly RiverText[], answers: readonly RiverArc[]): Template {
  const texts = own.toSorted((a, b) => (middleOf(a) ?? Infinity) - (middleOf(b) ?? Infinity)).slice(0, most);
  const step = texts.length < 2 ? 0 : Math.min(30, (width - 2 * margin) / (texts.length - 1));
  const places = new Map(texts.map(({ id }, index) => [id, margin + index * step]));
  return html`<svg class="thread" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${answers.map((answer) => printArc(answer, places))}
    ${texts.map(({ id, answers: number, article }) => {
      const r = Math.min(Math.max(2, step / 2 - 1), 3.2 + 1.25 * Math.sqrt(number));
      const seen = article.evidence === "SEEN" ? "seen" : "unseen";
      return html`<circle class=${`mark-dot ${seen}`} cx=${round(places.get(id) ?? 0)} cy=${line} r=${round(r)} />`;
    })}
    ${yearsOf(texts, places).map(({ x, year }) => html`<text x=${round(x)} y=${line + 20}>${year}</text>`)}
  </svg>`;
}

function printArc({ from, target, stance }: RiverArc, places: ReadonlyMap<string, number>): Template | undefined {
  const [start, end] = [places.get(from.id), places.get(target)];
  if (start === undefined || end === undefined || start === end) return undefined;
  const across = Math.abs(start - end);
  const lift = Math.min(mostLift, 8 + 0.3 * across);
  const d = `M${round(start)} ${line}C${round(start)} ${round(line - 1.33 * lift)} ${round(end)} ${round(line - 1.33 * lift)} ${round(end)} ${line}`;
  return html`<path class=${`arc ${stance.toLowerCase()}`} d=${d} />`;
}

/** The year of each text that is the first of its year, where there is room for it. */
function yearsOf(
  texts: readonly RiverText[],
  places: ReadonlyMap<string, number>,
): readonly { readonly x: number; readonly year: number }[] {
  const years: { x: number; year: number }[] = [];
  for (const text of texts) {
    const day = middleOf(text);
    if (day === undefined) continue;
    const [x, year] = [(places.get(text.id) ?? 0) - 6, new Date(day * 86_400_000).getUTCFullYear()];
    const last = years.at(-1);
    if (last === undefined || (last.year !== year && x - last.x >= yearRoom)) years.push({ x, year });
  }
  return years;
}
