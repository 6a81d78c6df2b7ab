import { html, type Template } from "../../html.js";
import { diamondWidth, eventRow, type EventMark } from "../layout/events.js";
import { link, type DrawingContext } from "./drawing-context.js";
import { round } from "./round.js";

/** A convention behind all that appeared in its days. */
export function printBand(
  { isBand, left, right, row, event }: EventMark,
  top: number,
  bottom: number,
): Template | undefined {
  if (!isBand) return undefined;
  const y = top + row * eventRow;
  return html`<rect
    class=${event.isPlanned ? "planned" : "held"}
    x=${round(left)}
    y=${y}
    width=${round(Math.max(right - left, 1.5))}
    height=${round(bottom - y)}
  />`;
}

/** The name of an event in the rail, a diamond before it for each vote that was taken there. */
export function printEvent(mark: EventMark, top: number, context: DrawingContext): Template {
  const { event, name, left, right, row, isBand, textLeft } = mark;
  const y = top + row * eventRow;
  const { words } = context;
  const title = `${event.name}, ${event.when?.text ?? words.facts.noDate}`;
  const x = textLeft + 4 + event.votes.length * diamondWidth;
  const line = isBand ? undefined : html`<line x1=${round(left)} x2=${round(right)} y1=${y + 12.5} y2=${y + 12.5} />`;
  return html`${line}${event.votes.map((vote, index) =>
    link(
      context.toRecord(vote.id),
      html`<title>${vote.question}</title
        ><path class="vote" d=${diamond(textLeft + 4 + index * diamondWidth, y + 5.8)} />`,
    ),
  )}${link(context.toRecord(event.id), html`<title>${title}</title><text x=${round(x)} y=${y + 9.5}>${name}</text>`)}`;
}

function diamond(left: number, y: number): string {
  const x = round(left + 3.4);
  return `M${x} ${round(y - 3.6)}l3.4 3.6l-3.4 3.6l-3.4 -3.6Z`;
}
