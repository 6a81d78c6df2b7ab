import { html, type Template } from "../../html.js";
import type { Curve } from "../layout/curves.js";
import type { Arc, ReferenceLine } from "../layout/layout.js";
import { point } from "./round.js";

/** The number of a mark among all, by which lines say where they end. */
export type NumberOf = (id: string) => number | undefined;

/** An answer, from the text that answers to the one that is answered. */
export function printAnswer({ reference, from, to, curve }: Arc, numberOf: NumberOf): Template {
  const side = reference.stance.toLowerCase();
  return html`<path
    class=${`arc ${side}`}
    d=${pathOf(curve)}
    marker-end=${`url(#end-${side})`}
    data-ends=${`${numberOf(from.text.id)} ${numberOf(to.text.id)}`}
  />`;
}

/** What only mentions. */
export function printMention({ from, to, curve }: Arc, numberOf: NumberOf): Template {
  return html`<path
    class="mention"
    d=${pathOf(curve)}
    data-ends=${`${numberOf(from.text.id)} ${numberOf(to.text.id)}`}
  />`;
}

/** A pale double line between a translation and its original. */
export function printTie({ from, to, curve }: ReferenceLine, numberOf: NumberOf): Template {
  const d = pathOf(curve);
  const ends = `${numberOf(from.text.id)} ${numberOf(to.text.id)}`;
  return html`<g class="tie" data-ends=${ends}><path class="outer" d=${d} /><path class="inner" d=${d} /></g>`;
}

function pathOf({ from, bends: [first, second], to }: Curve): string {
  return `M${point(from)}C${point(first)} ${point(second)} ${point(to)}`;
}
