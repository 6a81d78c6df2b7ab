import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The part of a page that a run writes. */
export interface PagePart {
  readonly begin: string;
  readonly end: string;
}

/** Where the figures of a whole run stand. */
export const allFigures: PagePart = {
  begin: "<!-- measured: from here to the end of it, `npm run bench -- --write` writes -->",
  end: "<!-- measured: the end of it -->",
};

/** Where the prices stand. */
export const priceFigures: PagePart = {
  begin: "<!-- prices: from here to the end of them, `npm run bench -- --only prices --write` writes -->",
  end: "<!-- prices: the end of them -->",
};

/** What is measured by itself, without engines side by side: what a server bears, and the pages that it prints. */
export type ByItself = "attacks" | "documents" | "explorer" | "handlers" | "kills" | "soak";

/** Where it stands. */
export const figuresByThemselves: Readonly<Record<ByItself, PagePart>> = {
  attacks: {
    begin: "<!-- attacks: from here to the end of them, `npm run bench -- --only attacks --write` writes -->",
    end: "<!-- attacks: the end of them -->",
  },
  documents: {
    begin: "<!-- documents: from here to the end of them, `npm run bench -- --only documents --write` writes -->",
    end: "<!-- documents: the end of them -->",
  },
  explorer: {
    begin: "<!-- explorer: from here to the end of it, `npm run bench -- --only explorer --write` writes -->",
    end: "<!-- explorer: the end of it -->",
  },
  handlers: {
    begin: "<!-- handlers: from here to the end of them, `npm run bench -- --only handlers --write` writes -->",
    end: "<!-- handlers: the end of them -->",
  },
  kills: {
    begin: "<!-- kills: from here to the end of them, `npm run bench -- --only kills --write` writes -->",
    end: "<!-- kills: the end of them -->",
  },
  soak: {
    begin: "<!-- soak: from here to the end of it, `npm run bench -- --only soak --write` writes -->",
    end: "<!-- soak: the end of it -->",
  },
};

/** Puts the figures into a page between two marks; all else in it is written by hand. @throws Error where the page has no marks */
export function writePage(path: string, { begin, end }: PagePart, figures: string): void {
  const page = existsSync(path) ? readFileSync(path, "utf8") : `# Performance\n\n${begin}\n${end}\n`;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`"${path}" has no place for the figures.`);
  writeFileSync(path, `${before}${begin}\n\n${figures}\n${end}${after}`);
}
