import { listText } from "../../base/list-text.js";
import { dateText } from "../dates/write-date.js";
import { disputedWords, type DisputedAttribution } from "../text/disputed-words.js";
import { namesText } from "../text/names-text.js";
import { edtfOfBounds } from "../dates/bounds/known-date.js";
import { parseEdtf, type DatePart } from "../dates/read-edtf.js";

/** What a citation is made of. */
export interface CitationInput extends DisputedAttribution {
  readonly id: string;
  readonly title: string;
  /** True if no title is printed, so that it is in our words. */
  readonly titleIsDescribed?: boolean | null;
  readonly language: string;
  /** In the Extended Date/Time Format. */
  readonly published: string | null;
  readonly url: string | null;
  /** In the order printed: all of them, or the first. */
  readonly authors: readonly CitedAuthor[];
  /** Who else had a part in it, in the order recorded: all of them, or the first. */
  readonly contributions?: readonly CitedContribution[];
  /** How many there are; as many as stand there if it is left out. */
  readonly authorCount?: number | null;
  /** Who signed, in the order printed: all of them, or the first. */
  readonly signatories: readonly { readonly nameAsPrinted: string }[];
  /** How many they are; as many as stand there if it is left out. */
  readonly signatoryCount?: number | null;
  readonly isTranslation?: boolean | null;
  readonly isMachineTranslation?: boolean | null;
  /** What it translates, if that is here. */
  readonly translationOf?: CitedText | null;
  /** The texts that it is known from, if it was not seen itself. */
  readonly knownFrom?: readonly Pick<CitedText, "titleInProse">[];
  /** The days between which it lies by what sources say, if they disagree. */
  readonly disputedDays?: { readonly earliest: string | null; readonly latest: string | null } | null;
  readonly publisher: { readonly name: string } | null;
  /** The ISO day on which the text was read. */
  readonly accessed?: string | null;
}

/** A text that a citation of another names. */
export interface CitedText {
  readonly title: string;
  /** The title as sentences name it, with its marks. */
  readonly titleInProse: string;
}

/** Somebody who had a part in a text. */
export interface CitedContribution {
  readonly nameAsPrinted: string;
  readonly role: string;
}

/** The roles that citations name: the field that CSL-JSON and BibTeX have for each, its tag in RIS, and the words of a note for a name that a format cannot
 *  keep whole. */
export const citedRoles = [
  { role: "TRANSLATOR", field: "translator", tag: "A4", words: "translated by" },
  { role: "EDITOR", field: "editor", tag: "A2", words: "edited by" },
] as const;

/** The names of those who had this part in the text. */
export function namesIn({ contributions = [] }: CitationInput, role: string): readonly string[] {
  return contributions.filter((each) => each.role === role).map(({ nameAsPrinted }) => nameAsPrinted);
}

/** Who stands at a text as its author. */
export interface CitedAuthor {
  readonly nameAsPrinted: string;
  /** True of a body or a group. */
  readonly isCollective?: boolean | null;
}

/** A reference in CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: "webpage" | "document";
  readonly title: string;
  readonly "original-title"?: string;
  readonly language: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly "container-title"?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** A name as printed: never taken apart, never completed. */
export interface CslName {
  readonly literal: string;
}

/** A date in CSL-JSON. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  /** 1 spring to 4 winter. */
  readonly season?: number;
  /** About right, or in doubt. */
  readonly circa?: true;
  readonly literal?: string;
}

/** The article as a CSL-JSON item; a field is left out if nothing is known.
 *  Source: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function toCsl(article: CitationInput): CslItem {
  const { id, language, published, url, authors, publisher, accessed } = article;
  const notes = notesOn(article);
  return {
    id: id.slice(id.indexOf("/") + 1),
    type: url === null ? "document" : "webpage",
    title: citedTitle(article),
    ...(article.translationOf ? { "original-title": article.translationOf.title } : {}),
    language,
    ...(authors.length === 0 ? {} : { author: authors.map(({ nameAsPrinted }) => ({ literal: nameAsPrinted })) }),
    ...Object.fromEntries(
      citedRoles
        .map(({ role, field }) => [field, namesIn(article, role).map((literal) => ({ literal }))] as const)
        .filter(([, names]) => names.length > 0),
    ),
    ...(published === null ? {} : { issued: toCslDate(published) }),
    ...(accessed === null || accessed === undefined ? {} : { accessed: toCslDate(accessed) }),
    ...(publisher === null ? {} : { "container-title": publisher.name }),
    ...(url === null ? {} : { URL: url }),
    ...(notes.length === 0 ? {} : { note: asSentence(notes.join("; ")) }),
  };
}

/** A title that is supplied stands in square brackets, as in the catalogues of libraries (ISBD). */
function citedTitle({ title, titleIsDescribed }: CitationInput): string {
  return titleIsDescribed === true ? `[${title}]` : title;
}

/** What a citation says in words, since its format has no field for it or its readers would not look there: what the text is a translation of, from what
 *  it is known, whose words its title is in, whether sources disagree on its title or author, how far on its date, how many authors are left out, who signed. */
export function notesOn(article: CitationInput): readonly string[] {
  const leftOut = authorsLeftOut(article);
  const signed = signedBy(article);
  return [
    ...translationNote(article),
    ...knownFromNote(article),
    ...(article.titleIsDescribed === true ? ["title in our words"] : []),
    ...attributionNote(article),
    ...disputeNote(article),
    ...(leftOut === 0 ? [] : [`with ${leftOut} more ${leftOut === 1 ? "author" : "authors"}`]),
    ...(signed === undefined ? [] : [`signed by ${signed}`]),
  ];
}

function translationNote({ isTranslation, isMachineTranslation, translationOf }: CitationInput): readonly string[] {
  if (isTranslation !== true && isMachineTranslation !== true) return [];
  const what = isMachineTranslation === true ? "machine translation" : "translation";
  return [translationOf ? `${what} of ${translationOf.titleInProse}` : what];
}

/** Most texts that a citation says another is known from. */
const MOST_KNOWN_FROM = 2;

function knownFromNote({ knownFrom = [] }: CitationInput): readonly string[] {
  if (knownFrom.length === 0) return [];
  const titles = knownFrom.slice(0, MOST_KNOWN_FROM).map(({ titleInProse }) => titleInProse);
  return [`known only from ${listText([...titles, ...(knownFrom.length > MOST_KNOWN_FROM ? ["others"] : [])])}`];
}

function attributionNote(article: CitationInput): readonly string[] {
  const disputed = disputedWords(article);
  return disputed === undefined ? [] : [`sources disagree on its ${disputed}`];
}

function disputeNote({ disputedDays }: CitationInput): readonly string[] {
  if (disputedDays === null || disputedDays === undefined) return [];
  const { earliest, latest } = disputedDays;
  const days = earliest === latest ? "" : `: ${dateText({ edtf: edtfOfBounds(disputedDays) })}`;
  return [`sources disagree on its date${days}`];
}

/** How many authors there are besides those that stand there. */
export function authorsLeftOut({ authors, authorCount }: CitationInput): number {
  return Math.max(0, (authorCount ?? 0) - authors.length);
}

/** The words with a capital at their start. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** So many who signed are all named. Of more, the first few. */
const MOST_NAMES = 25;
const FIRST_NAMES = 3;

/** Who signed a text, for a note: to sign is not to be named as its author. All of them, or the first, and how many there are besides; nothing if all of
 *  them are named as authors anyhow. */
function signedBy({ authors, signatories, signatoryCount }: CitationInput): string | undefined {
  const count = signatoryCount ?? signatories.length;
  const named = new Set(authors.map(({ nameAsPrinted }) => nameAsPrinted));
  if (count <= named.size && signatories.every(({ nameAsPrinted }) => named.has(nameAsPrinted))) return undefined;
  const names = signatories
    .slice(0, count > MOST_NAMES ? FIRST_NAMES : count)
    .map(({ nameAsPrinted }) => nameAsPrinted);
  return namesText(names, { count: count - names.length });
}

/** A date in CSL-JSON: one date or both ends of an interval with as many parts as are written; in words what it has no form for
 *  (open intervals, sets, decades). @throws InvalidDateError */
export function toCslDate(edtf: string): CslDate {
  const { shape, spans } = parseEdtf(edtf);
  const [{ from, to } = { from: null, to: null }] = spans;
  const isPlain = shape === "SINGLE" || shape === "INTERVAL";
  if (!isPlain || !isWritable(from) || !isWritable(to)) return { literal: dateText({ edtf }) };
  const ends = from === to ? [from] : [from, to];
  const isUnsure = ends.some((part) => part.isApproximate || part.isUncertain);
  const season = from === to && from.unit === "SEASON" ? { season: ((from.month - 21) % 4) + 1 } : {};
  return { "date-parts": ends.map(partsOf), ...season, ...(isUnsure ? { circa: true as const } : {}) };
}

function isWritable(part: DatePart | null): part is DatePart {
  return part !== null && part.unit !== "DECADE" && part.unit !== "CENTURY";
}

function partsOf({ unit, year, month, day }: DatePart): readonly number[] {
  if (unit === "DAY") return [year, month, day];
  return unit === "MONTH" ? [year, month] : [year];
}
