import type { TextRange } from "../../../rules/text/fold-text.js";
import { blankIds } from "../../../model/identifiers.js";
import { locateTerms } from "../../../rules/text/locate-terms.js";
import { typedIdentifiers } from "../../../rules/text/identifier-key.js";
import type { Found } from "../hits/ask.js";
import type { Highlight } from "../types.js";
import { toGrams } from "../inverted-index/grams.js";
import { namesApart, writtenTogether } from "../inverted-index/names-apart.js";
import type { SearchIndex } from "../inverted-index/search-index.js";
import type { TermRange, Vocabulary } from "../inverted-index/vocabulary.js";

/** A field of a node as it is stored. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
  /** Of an identifier: what it is found by as a whole, as `typedIdentifiers` writes what is typed. */
  readonly typedAs?: readonly string[];
}

/** What was looked for, and in what. */
type Sought = Pick<Found, "query" | "words"> & { readonly index: Pick<SearchIndex, "vocabulary"> };

/** Longer texts are cut around the first match. */
const LONGEST_PIECE = 240;
const BEFORE_MATCH = 60;

/** The pieces of these texts in which sought words stand, in the order given. Whole words are marked, completed and corrected ones too. */
export function highlight(
  texts: readonly FieldText[],
  { query, words, index: { vocabulary } }: Sought,
): readonly Highlight[] {
  const typed = typedIdentifiers(query);
  const isSought = ({ from, to }: TermRange) =>
    from < to && words.some(({ alternatives }) => alternatives.some((range) => range.from <= from && from < range.to));
  return texts.flatMap(({ field, text, typedAs = [] }) => {
    const isWhole = typed.some((form) => typedAs.includes(form));
    const matches = isWhole ? [{ start: 0, end: text.length }] : findMatches(text, vocabulary, isSought);
    return matches.length === 0 ? [] : [{ field, ...cutPiece(text, matches) }];
  });
}

function findMatches(
  text: string,
  vocabulary: Vocabulary,
  isSought: (range: TermRange) => boolean,
): readonly TextRange[] {
  const located = locateTerms(blankIds(text));
  const terms = located.map(({ term }) => term);
  const singles = terms.map((_term, place) => [place, place] as const);
  const pairs = toGrams(terms).filter(([first, last]) => first < last);
  const words = [...singles, ...pairs].filter((gram) => isSought(vocabulary.exactly(writtenTogether(terms, gram))));
  const names = namesApart(terms).filter((name) => isSought(vocabulary.apartAs(writtenTogether(terms, name))));
  const ranges = [...words, ...names].map(([first, last]) => ({
    start: located[first]?.range.start ?? 0,
    end: located[last]?.range.end ?? 0,
  }));
  return merge(ranges.sort((a, b) => a.start - b.start));
}

/** Pairs of characters overlap; what overlaps is one match. */
function merge(sorted: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

function cutPiece(text: string, matches: readonly TextRange[]): Omit<Highlight, "field"> {
  if (text.length <= LONGEST_PIECE) return { text, matches };
  const { start: first, end: firstEnd } = matches[0] ?? { start: 0, end: 0 };
  const start = first <= BEFORE_MATCH ? 0 : blankAfter(text, first - BEFORE_MATCH, first);
  const end = text.length - start <= LONGEST_PIECE ? text.length : blankBefore(text, start + LONGEST_PIECE, firstEnd);
  const inside = matches.filter((match) => match.end <= end);
  return {
    text: text.slice(start, end),
    matches: inside.map((match) => ({ start: match.start - start, end: match.end - start })),
  };
}

/** Where the first word behind a place starts, but no later than `latest`; in a text without blanks, at the place itself. */
function blankAfter(text: string, place: number, latest: number): number {
  const blank = text.indexOf(" ", place);
  return blank === -1 || blank >= latest ? wholeCharacter(text, place) : blank + 1;
}

/** Where the last word before a place ends, but no sooner than `soonest`. */
function blankBefore(text: string, place: number, soonest: number): number {
  const blank = text.lastIndexOf(" ", place);
  return blank < soonest ? Math.max(soonest, wholeCharacter(text, place)) : blank;
}

/** Not between the two halves of a character outside the basic plane. */
function wholeCharacter(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
