/** How the river looks in a file: a viewer of pictures may know no variables, and paper is white. Each class that is drawn has its rule here. */
export const fileStyles = `
.river { font: 12px "Source Sans 3", "Source Sans Pro", "Noto Sans", sans-serif; }
.paper { fill: #fff; }
text { fill: #333; }
.strip rect { fill: #f4f1ea; }
.strip .join { fill: #f4f1ea; stroke: #ddd8cc; stroke-width: 0.7; }
.strip .ticks { stroke: #000; stroke-opacity: 0.45; }
.axis line { stroke: #ddd8cc; }
.axis .year { stroke: #888; }
.axis .name { font-weight: 600; fill: #000; }
.axis .date { font-size: 10.5px; }
.fold { fill: #f4f1ea; }
.hatched { fill: url("#hatch"); }
.hatch { stroke: #ddd8cc; }
.period, .target { fill: none; }
.bands .held { fill: #ede4cf; }
.bands .planned { fill: none; stroke: #a08c58; stroke-dasharray: 3 3; }
.lanes path, .lanes rect { fill: #f4f1ea; }
.lanes .quiet, .lanes .faint { fill-opacity: 0.6; }
.spans .plain { fill: #000; fill-opacity: 0.32; }
.spans .fading { fill: url("#fade"); }
.span-stop { stop-color: #000; }
.tie path { fill: none; }
.tie .outer { stroke: #aaa; stroke-width: 3.4; }
.tie .inner { stroke: #fff; stroke-width: 1.8; }
.mention { fill: none; stroke: #555; stroke-width: 1.3; stroke-dasharray: 1 3; stroke-linecap: round; }
.arc { fill: none; stroke-width: 1.6; }
.arc.agrees { stroke: #1d5fa0; }
.arc.develops { stroke: #a87300; stroke-dasharray: 7 3; }
.arc.disagrees { stroke: #96201c; }
.arc.neutral { stroke: #666; stroke-width: 1.1; stroke-dasharray: 2.5 2.5; }
marker .solid { fill: #1d5fa0; }
marker.develops .solid { fill: #a87300; }
marker .line { fill: none; stroke: #96201c; stroke-width: 2.2; }
marker .ring { fill: #fff; stroke: #666; }
.middle { fill: none; stroke: #000; stroke-width: 2; }
.rays { stroke: #000; stroke-width: 0.9; }
.mark-dot { stroke: #000; stroke-width: 1.3; fill: #000; }
.mark-dot.unseen, .mark-dot.about { fill: #fff; }
.mark-dot.about.unseen { stroke-dasharray: 2 1.6; }
.form-faint .mark-dot { fill-opacity: 0.5; stroke-opacity: 0.5; }
.mark-tag { fill: #fff; stroke: #777; }
.tag { font-size: 10px; }
.rail text { font-size: 11.5px; }
.rail line { stroke: #a08c58; stroke-width: 2; }
.rail .vote { fill: #000; }
.labels text { font: 500 12.5px "Source Serif 4", "Source Serif Pro", "Noto Serif", serif; fill: #000; stroke: #fff; stroke-width: 3.4px; stroke-linejoin: round; paint-order: stroke; }
.labels .described { font-style: italic; }
.labels .own { font-weight: 700; }
`;
