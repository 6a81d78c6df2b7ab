import { html, type Template } from "../../html.js";

/** How answers end, one form for each side; how dates fade that are only about right; how folded years are hatched. */
export function printDefinitions(): Template {
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
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="hatch" x1="0" x2="0" y1="0" y2="6"
    /></pattern>
  </defs>`;
}
