import { html, type Template } from "../../html.js";
import type { Strip } from "../layout/strip.js";
import { round } from "./round.js";

const top = 16;
const height = 13;

/** All years as long as they were, a tick for each text, and where the stretches below lie in them. */
export function printStrip({ left, right, ticks, years, joins }: Strip, axisTop: number): Template {
  const bottom = top + height;
  const middle = (bottom + axisTop) / 2;
  return html`<g class="strip">
    <rect x=${left} y=${top} width=${round(right - left)} height=${height} />
    ${joins.map(({ segment, left: from, right: to }) => {
      const [a, b] = [round(segment.left), round(segment.right)];
      const [c, d] = [round(from), round(Math.max(to, from + 1))];
      return html`<path
        class=${segment.isLens === true ? "join lens" : "join"}
        d=${`M${c} ${top}V${bottom}C${c} ${middle} ${a} ${middle} ${a} ${axisTop}H${b}C${b} ${middle} ${d} ${middle} ${d} ${bottom}V${top}Z`}
      />`;
    })}
    <path class="ticks" d=${ticks.map((x) => `M${round(x)} ${top}v${height}`).join("")} />
    ${years.map(({ year, x }) => html`<text x=${round(x)} y=${top - 4} text-anchor="middle">${year}</text>`)}
  </g>`;
}
