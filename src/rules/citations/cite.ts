import type * as Core from "@citation-js/core";
import { LRUCache } from "lru-cache";
import { invariant } from "../../base/invariant.js";
import { listText } from "../../base/list-text.js";
import { once } from "../../base/once.js";
import {
  asSentence,
  citedRoles,
  namesIn,
  authorsLeftOut,
  notesOn,
  toCsl,
  toCslDate,
  type CitationInput,
  type CitedAuthor,
  type CslDate,
} from "./csl.js";
import { dateText } from "../dates/write-date.js";
import { readUncertainDate } from "../dates/uncertain-date.js";

export type { CitationInput } from "./csl.js";

/** A format that reference managers read. */
export type CitationFormat = "CSL_JSON" | "BIBTEX" | "RIS";

type Library = Pick<typeof Core, "Cite">;

let library: Library | undefined;

/** Loads the library that writes BibTeX and RIS, once. It takes a seventh of a second: longer than a question may hold up a start. */
export const loadCitationFormats = once(async (): Promise<void> => {
  const core = await import("@citation-js/core");
  await Promise.all([import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-ris")]);
  // Told to write ASCII only, the library leaves out every letter that it has no command for: whole Chinese titles.
  // Told to check labels, it takes a hyphen for unsafe and makes up a label of its own.
  Object.assign(core.plugins.config.get("@bibtex").format, { asciiOnly: false, checkLabel: false });
  library = core;
});

/** How to cite an article: a CSL-JSON array of one item, a BibTeX entry or a RIS record, the last two ending in a line break.
 *  Names stand as printed; who only signed stands in a note. BibTeX and RIS have no uncertain dates: they get no more of a date than is
 *  sure, and the date in words in the note. But for CSL-JSON the formats must have been loaded. @throws InvalidDateError */
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
      return toEntry(written(toPlain(article, latex), "bibtex"), article);
    case "RIS":
      return toRecord(written(toPlain(article, ris), "ris"), article);
  }
}

/** The library writes the day into the month, in braces, where no program looks for it, an address into a field for text, no translator, and no language:
 *  some programs look for that in `langid`, others in `language`. */
function toEntry(text: string, article: CitationInput): string {
  const areMoreAuthors = authorsLeftOut(article) > 0;
  const roles = citedRoles
    .map(({ role, field }) => [field, namesIn(article, role).map((name) => `{${escapeLatex(name)}}`)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([field, names]) => `\t${field} = {${names.join(" and ")}},\n`)
    .join("");
  const languages = ["language", "langid"].map((field) => `\t${field} = {${article.language}},\n`).join("");
  return text
    .replace(/\}\n$/u, () => `${roles}${languages}}\n`)
    .replace(/^\tmonth = \{(\w+)(?: (\d+))?\},$/mu, (_all, month: string, day: string | undefined) =>
      [`\tmonth = ${months[Number(month) - 1] ?? month},`, ...(day === undefined ? [] : [`\tday = {${day}},`])].join(
        "\n",
      ),
    )
    .replace(/^\thowpublished = .*\n/mu, "")
    .replace(/^(\tauthor = \{.*)(\},)$/mu, areMoreAuthors ? "$1 and others$2" : "$1$2");
}

/* Names that BibTeX itself knows. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The library breaks lines after 70 characters, also within an address, writes days without their noughts, writes nobody but authors, and cuts an id to 20
 *  characters, so that two articles may share it; RIS does not need one. */
function toRecord(text: string, article: CitationInput): string {
  const whole = text.replace(/\n(?!$|[A-Z][A-Z0-9] {2}-)/gu, "");
  const dated = whole.replace(/^(DA {2}- \d+)\/(\d*)\/(\d*)\//mu, (_all, year: string, ...parts: string[]) =>
    [year, ...parts.slice(0, 2).map((part) => (part === "" ? "" : part.padStart(2, "0"))), ""].join("/"),
  );
  const roles = citedRoles
    .flatMap(({ role, tag }) =>
      namesIn(article, role)
        .filter(isWholeInRis)
        .map((name) => `${tag}  - ${onOneLine(name)}\n`),
    )
    .join("");
  return dated.replace(/^ID {2}- .*\n/mu, "").replace(/^ER {2}-$/mu, () => `${roles}ER  - `);
}

/** How a format spells text. */
interface Spelling {
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
  /** Whether a name comes out as one. */
  readonly isWhole: (author: CitedAuthor) => boolean;
}

const ris: Spelling = {
  text: onOneLine,
  name: onOneLine,
  isWhole: ({ nameAsPrinted, isCollective }) => isCollective !== true || isWholeInRis(nameAsPrinted),
};

/** A name is parted at its comma into family and given name, which the name of a body has not, and no sign helps. */
function isWholeInRis(name: string): boolean {
  return !name.includes(",");
}

const latex: Spelling = {
  text: escapeLatex,
  // The library puts braces around a name itself, but for one that holds `and`, which then falls apart into two.
  name: (name) => (escapeLatex(name).includes(" and ") ? `{${escapeLatex(name)}}` : escapeLatex(name)),
  isWhole: () => true,
};

function written(item: object, format: "bibtex" | "ris"): string {
  const { Cite } = invariant(library, "the formats, loaded");
  return `${new Cite(item).format(format).trimEnd()}\n`;
}

/** The item for formats that know single, certain dates, its texts as the format wants them. */
function toPlain(article: CitationInput, spell: Spelling): object {
  const {
    issued: _issued,
    note: _note,
    author: _author,
    translator: _translator,
    editor: _editor,
    "container-title": publisher,
    "original-title": _original,
    title,
    ...item
  } = toCsl(article);
  const { issued, inWords } = article.published === null ? {} : plainDate(article.published);
  const whole = article.authors.filter(spell.isWhole);
  const others = article.authors.filter((author) => !spell.isWhole(author)).map(({ nameAsPrinted }) => nameAsPrinted);
  const notes = [
    ...(others.length === 0 ? [] : [`${whole.length === 0 ? "by" : "also by"} ${listText(others)}`]),
    ...(inWords === undefined ? [] : [`published ${inWords}`]),
    ...citedRoles.flatMap(({ role, words }) => {
      const names = namesIn(article, role).filter(
        (nameAsPrinted) => !spell.isWhole({ nameAsPrinted, isCollective: true }),
      );
      return names.length === 0 ? [] : [`${words} ${listText(names)}`];
    }),
    ...notesOn(article),
  ];
  return {
    ...item,
    "citation-key": item.id,
    title: spell.text(title),
    ...(whole.length > 0 && { author: whole.map(({ nameAsPrinted }) => ({ literal: spell.name(nameAsPrinted) })) }),
    ...(publisher !== undefined && { publisher: spell.text(publisher) }),
    ...(issued && { issued }),
    ...(notes.length > 0 && { note: spell.text(asSentence(notes.join("; "))) }),
  };
}

/** What is sure of a date as one date; in words if that is not all of it. */
function plainDate(edtf: string): { readonly issued?: CslDate; readonly inWords?: string } {
  const { "date-parts": parts = [], circa, season, literal } = toCslDate(edtf);
  const [first, ...more] = parts;
  const isWhole = !circa && season === undefined && literal === undefined && more.length === 0;
  if (first && isWhole) return { issued: { "date-parts": [first] } };
  const year = sureYear(edtf) ?? (more.length === 0 ? first?.[0] : undefined);
  const inWords = dateText({ edtf });
  return year === undefined ? { inWords } : { issued: { "date-parts": [[year]] }, inWords };
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
  // What looks like a tag of HTML the library takes for one.
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/* Two of these beside each other become one other sign in print: a dash, a quotation mark, a mark upside down. */
const ligatures = /-(?=-)|'(?=')|`(?=`)|,(?=,)|[?!](?=`)/gu;

/** `R&D {100%}` becomes `R\&D \{100\%\}`. Letters of all scripts stay: BibTeX files are UTF-8 today. */
function escapeLatex(text: string): string {
  const line = onOneLine(text);
  const lone = loneBraces(line);
  return line
    .replace(/[\\~^<>&%$#_{}]/gu, (character, place: number) =>
      lone.has(place) ? (braces[character] ?? "") : (commands[character] ?? `\\${character}`),
    )
    .replace(ligatures, "$&{}");
}

const braces: Readonly<Record<string, string>> = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };

/* BibTeX counts braces whatever stands before them: one without its partner would end the entry elsewhere. */
function loneBraces(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const lone = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/gu)) {
    if (brace === "{") open.push(index);
    else if (open.pop() === undefined) lone.add(index);
  }
  for (const place of open) lone.add(place);
  return lone;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
