import type { Steps } from "../../base/scheduling/steps.js";
import { html, toHtml } from "../html.js";
import { printDefinitions } from "./draw/definitions.js";
import { printContent } from "./draw/draw.js";
import type { DrawingContext } from "./draw/drawing-context.js";
import { round } from "./draw/round.js";
import { fileStyles } from "./file-styles.js";
import type { Layout } from "./layout/layout.js";

/** The picture as a file that needs nothing else: in ink on white, with its rules inside. */
export function* toSvgFile(layout: Layout, context: DrawingContext, title: string): Steps<string> {
  const { width, height } = layout;
  const size = { width, height: round(height) };
  const picture = yield* toHtml(
    html`<title>${title}</title>
      <rect class="paper" width=${size.width} height=${size.height} />
      ${printDefinitions()} ${printContent(layout, context)}`,
  );
  const head = `<svg xmlns="http://www.w3.org/2000/svg" class="river" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}<style>${fileStyles}</style>\n${picture}</svg>\n`;
}
