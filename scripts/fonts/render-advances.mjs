import { readFileSync } from "node:fs";
import { format } from "prettier";
import { advanceWidths } from "./advance-widths.mjs";

/** Where the widths of letters stand in TypeScript. */
export const advancesPath = "src/pages/river/layout/advances.ts";

const faces = [
  { name: "serif", weight: 500, family: "source-serif-4", style: "normal" },
  { name: "italic", weight: 500, family: "source-serif-4", style: "italic" },
  { name: "sans", weight: 400, family: "source-sans-3", style: "normal" },
];

/** How wide the letters of the pages' fonts are, as the font files have it. */
export async function renderAdvances(root) {
  const parts = faces.map(({ name, weight, family, style }) => {
    const widths = ["latin-ext", "latin"].flatMap((script) => {
      const file = `${family}/files/${family}-${script}-wght-${style}.woff2`;
      return [...advanceWidths(readFileSync(`${root}node_modules/@fontsource-variable/${file}`), weight)];
    });
    const byWidth = new Map();
    for (const [code, width] of new Map(widths)) byWidth.set(width, [...(byWidth.get(width) ?? []), code]);
    const rows = [...byWidth]
      .sort(([a], [b]) => a - b)
      .map(([width, codes]) => `[${width}, ${JSON.stringify(String.fromCodePoint(...codes.sort((a, b) => a - b)))}],`);
    return `/** ${family}, ${style}, at a weight of ${weight}. */\nexport const ${name}: Advances = [${rows.join("\n")}];`;
  });
  const text = `/* Written by \`npm run docs\` from the font files that the explorer is served with; not to be changed by hand. */

/** Signs by how far they move the pen, in thousandths of the size of the font. */
export type Advances = readonly (readonly [number, string])[];

${parts.join("\n\n")}`;
  return format(text, { parser: "typescript", printWidth: 120 });
}
