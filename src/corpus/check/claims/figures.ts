import { isKeyOf } from "../../../base/guards/is-key-of.js";
import { isMapping } from "../../../base/guards/is-mapping.js";
import { listText } from "../../../base/list-text.js";
import { FigureUnit, StatedAs } from "../../../model/vocabularies.js";
import { languageOfWords } from "../../../rules/claims/language-of-words.js";
import { languageName } from "../../../base/language-name.js";
import {
  understandFigure,
  type FigureUnderstood,
  type FigureUnit as Unit,
} from "../../../rules/numbers/read-figure.js";
import { entriesOf, textIn, type Entries, type Entry } from "../../entry.js";
import type { Problem } from "../../problem.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** The words of every figure are understood whole, unless the file gives the number itself. */
export const findUnreadFigures: Check = (entries) =>
  entriesOf(entries, "Claim").flatMap((claim) => {
    const { figure, statedAs, stated } = claim.value;
    if (!isMapping(figure) || statedAs === StatedAs.NOT_SEEN || typeof stated !== "string" || isGiven(figure))
      return [];
    const language = languageOf(claim, entries);
    return problemsOf(claim, language, understandFigure(stated, language, unitOf(figure)));
  });

function problemsOf(claim: Entry, language: string, { unread, rivals }: FigureUnderstood): readonly Problem[] {
  const place = placeIn(claim.place, "stated");
  if (unread.length > 0) {
    const message = `No figure is read from these words: ${quoted(unread)} ${unread.length === 1 ? "was" : "were"} not understood in ${languageName(language)}.`;
    const hint = "Give `value`, `lower` or `upper` in `figure`, or the `language` of the words if it is another.";
    return [problemAt(place, { severity: "warning", code: "WORDS_NOT_UNDERSTOOD", message, hint })];
  }
  if (rivals.length === 0) return [];
  const message = `No figure is read from these words: they give several numbers, ${listText(rivals.map(String))}.`;
  const hint = "Say in `figure` which one it is, with `value`, `lower` or `upper`.";
  return [problemAt(place, { severity: "warning", code: "SEVERAL_NUMBERS", message, hint })];
}

function languageOf(claim: Entry, entries: Entries): string {
  const source = entries.byId.get(textIn(claim, "source") ?? "");
  const sourceLanguage = source && textIn(source, "language");
  return textIn(claim, "language") ?? languageOfWords({ statedAs: textIn(claim, "statedAs"), sourceLanguage });
}

function quoted(words: readonly string[]): string {
  return listText(words.map((word) => `"${word}"`));
}

function isGiven(figure: Readonly<Record<string, unknown>>): boolean {
  return ["value", "lower", "upper"].some((bound) => figure[bound] !== undefined);
}

function unitOf({ unit }: Readonly<Record<string, unknown>>): Unit | undefined {
  return isKeyOf(FigureUnit, unit) ? FigureUnit[unit] : undefined;
}
