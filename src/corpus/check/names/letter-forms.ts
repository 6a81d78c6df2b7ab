import type { CorpusField } from "../../../model/file-format/corpus-field.js";
import { corpusFieldsOf } from "../../../model/file-format/corpus-fields.js";
import { isList } from "../../../base/guards/is-list.js";
import { isMapping } from "../../../base/guards/is-mapping.js";
import type { Entries } from "../../entry.js";
import { placeIn, positionOf, problemAt, writtenAt, type Place } from "../../read/source-file.js";
import type { Problem } from "../../problem.js";
import type { Check } from "../check.js";

/** No text is written in composed letters at one place and in letters with marks behind them at another (`é` in NFC and in NFD): to the eye it is
 *  the same, and to whatever compares letters it is not. Source: Unicode Standard Annex 15. */
export const findLetterForms: Check = (entries) => {
  const first = new Map<string, Map<string, Place>>();
  for (const { text, place } of textsOf(entries)) {
    const forms = first.get(text) ?? new Map<string, Place>();
    const written = (writtenAt(place) ?? text).trim();
    first.set(text, forms);
    if (!forms.has(written)) forms.set(written, place);
  }
  return [...first].flatMap(([composed, forms]) => (forms.size < 2 ? [] : problemsOf(composed, forms)));
};

/** A text in composed letters, as all are read, and where it stands. */
interface Written {
  readonly text: string;
  readonly place: Place;
}

function problemsOf(composed: string, forms: ReadonlyMap<string, Place>): readonly Problem[] {
  const [[written, first] = [], ...others] = [...forms].sort(
    ([a], [b]) => Number(a !== composed) - Number(b !== composed),
  );
  if (written === undefined || first === undefined) return [];
  const { line } = positionOf(first);
  return others.map(([, place]) => {
    const message = `"${composed}" is written in other letters in line ${String(line)} of ${first.source.file}, though it looks the same.`;
    const hint = "Write it in one way at both places, best in composed letters (NFC).";
    return problemAt(place, { severity: "warning", code: "TWO_LETTER_FORMS", message, hint });
  });
}

function* textsOf(entries: Entries): Iterable<Written> {
  for (const { concept, value, place } of entries.all) yield* textsIn(value, corpusFieldsOf(concept), place);
  for (const { place } of entries.publishers.values()) {
    const name = place.path.at(-1);
    if (typeof name === "string" && hasMarks(name)) yield { text: name, place: { ...place, part: "key" } };
  }
}

function* textsIn(
  value: Readonly<Record<string, unknown>>,
  fields: readonly CorpusField[],
  place: Place,
): Iterable<Written> {
  for (const { key, kind, isList: isInList, fields: inner = [] } of fields) {
    const given = value[key];
    if (given === undefined || (kind !== "text" && kind !== "mapping")) continue;
    for (const [index, each] of (isList(given) ? given : [given]).entries()) {
      const at = isInList ? placeIn(place, key, index) : placeIn(place, key);
      if (typeof each === "string" && hasMarks(each)) yield { text: each, place: at };
      if (isMapping(each)) yield* textsIn(each, inner, at);
    }
  }
}

/** Whether a text can be written in several ways: what is all ASCII cannot. */
function hasMarks(text: string): boolean {
  return /\P{ASCII}/u.test(text);
}
