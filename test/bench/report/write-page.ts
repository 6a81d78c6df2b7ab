import { existsSync, readFileSync, writeFileSync } from "node:fs";

const begin = "<!-- measured: from here to the end of it, `npm run bench -- --write` writes -->";
const end = "<!-- measured: the end of it -->";

/** Puts the figures into a page between its two marks; all else in it is written by hand. @throws Error where the page has no marks */
export function writePage(path: string, figures: string): void {
  const page = existsSync(path) ? readFileSync(path, "utf8") : `# Performance\n\n${begin}\n${end}\n`;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`"${path}" has no place for the figures.`);
  writeFileSync(path, `${before}${begin}\n\n${figures}\n${end}${after}`);
}
