import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { LRUCache } from "lru-cache";
import { toCsl, toCslDate, type CitationInput, type CslDate } from "./csl.js";
import { dateText } from "./date-text.js";
import { readUncertainDate } from "./uncertain-date.js";

export type { CitationInput } from "./csl.js";

/** A format that reference managers read. */
export type CitationFormat = "CSL_JSON" | "BIBTEX" | "RIS";

// Told to write ASCII only, the library leaves out every letter that it has no command for: whole Chinese titles.
// Told to check labels, it takes a hyphen for unsafe and makes up a label of its own.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, checkLabel: false });

/** How to cite an article: a CSL-JSON array of one item, a BibTeX entry or a RIS record, the last two ending in a line break.
 *  Names stand as printed. BibTeX and RIS have no uncertain dates: they get no more of a date than is sure, and the date in words as
 *  a note. @throws InvalidDateError */
export function citeArticle(article: CitationInput, format: CitationFormat): string {
  const key = JSON.stringify([format, article]);
  const known = citations.get(key);
  if (known !== undefined) return known;
  const citation = cite(article, format);
  citations.set(key, citation);
  return citation;
}

/** The library takes a fifth of a millisecond for an entry, as long as an engine for the article. */
const citations = new LRUCache<string, string>({ max: 2_000 });

function cite(article: CitationInput, format: CitationFormat): string {
  switch (format) {
    case "CSL_JSON":
      return JSON.stringify([toCsl(article)]);
    case "BIBTEX":
      return written(new Cite(toPlain(article, latex)), "bibtex");
    case "RIS":
      return toRecord(written(new Cite(toPlain(article, ris)), "ris"));
  }
}

/** The library breaks lines after 70 characters, also within an address, writes days without their noughts, and cuts an id to 20
 *  characters, so that two articles may share it; RIS does not need one. */
function toRecord(text: string): string {
  const whole = text.replace(/\n(?!$|[A-Z][A-Z0-9] {2}-)/gu, "");
  const dated = whole.replace(/^(DA {2}- \d+)\/(\d*)\/(\d*)\//mu, (_all, year: string, ...parts: string[]) =>
    [year, ...parts.slice(0, 2).map((part) => (part === "" ? "" : part.padStart(2, "0"))), ""].join("/"),
  );
  return dated.replace(/^ID {2}- .*\n/mu, "");
}

/** How a format spells text. */
interface Spelling {
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
}

const ris: Spelling = { text: onOneLine, name: onOneLine };
const latex: Spelling = {
  text: escapeLatex,
  // The library puts braces around a name itself, but for one that holds `and`, which then falls apart into two.
  name: (name) => (escapeLatex(name).includes(" and ") ? `{${escapeLatex(name)}}` : escapeLatex(name)),
};

function written(reference: Cite, format: "bibtex" | "ris"): string {
  return `${reference.format(format).trimEnd()}\n`;
}

/** The item for formats that know single, certain dates, its texts as the format wants them. */
function toPlain(article: CitationInput, spell: Spelling): object {
  const { issued: _issued, author, "container-title": publisher, title, ...item } = toCsl(article);
  return {
    ...item,
    "citation-key": item.id,
    title: spell.text(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: spell.name(literal) })) }),
    ...(publisher !== undefined && { publisher: spell.text(publisher) }),
    ...(article.published !== null && plainDate(article.published, spell)),
  };
}

function plainDate(edtf: string, spell: Spelling): { readonly issued?: CslDate; readonly note?: string } {
  const { "date-parts": parts = [], circa, season, literal } = toCslDate(edtf);
  const [first, ...more] = parts;
  const isWhole = !circa && season === undefined && literal === undefined && more.length === 0;
  if (first && isWhole) return { issued: { "date-parts": [first] } };
  const year = sureYear(edtf) ?? (more.length === 0 ? first?.[0] : undefined);
  const note = spell.text(`Published ${dateText({ edtf })}`);
  return year === undefined ? { note } : { issued: { "date-parts": [[year]] }, note };
}

/** The year that holds all days the date can lie on. */
function sureYear(edtf: string): number | undefined {
  const { earliest, latest } = readUncertainDate(edtf);
  const [first, last] = [earliest, latest].map((day) => day?.slice(0, 4));
  return first !== undefined && first === last ? Number(first) : undefined;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** `R&D {100%}` becomes `R\&D \{100\%\}`. Letters of all scripts stay: BibTeX files are UTF-8 today. */
function escapeLatex(text: string): string {
  return onOneLine(text).replace(/[\\~^&%$#_{}]/gu, (character) => commands[character] ?? `\\${character}`);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
