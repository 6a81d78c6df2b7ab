import { typedForms, type NamedIdentifier } from "../../../../src/rules/text/identifier-key.js";
import { searchTerms } from "../../../../src/rules/text/fold-text.js";
import { UNDATED } from "../../../../src/rules/dates/uncertain-date.js";
import { finishYielding } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { buildIndex } from "../../../../src/questions/search/inverted-index/build-index.js";
import type { IndexedText } from "../../../../src/questions/search/inverted-index/indexed-text.js";
import type { SearchDocument, SearchIndex } from "../../../../src/questions/search/inverted-index/search-index.js";

/** A text as a test writes it: what is left out does not matter there. */
export interface Text extends Partial<SearchDocument> {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly identifiers?: readonly NamedIdentifier[];
}

/** An index over these texts, folded as the corpus folds them. */
export function indexOf(texts: readonly Text[]): Promise<SearchIndex> {
  return finishYielding(buildIndex("1", texts.map(toIndexed)));
}

function toIndexed({ title, text = "", identifiers = [], ...document }: Text): IndexedText {
  const day = document.earliest ?? null;
  return {
    title: fold(title),
    text: fold([title, text, ...identifiers.flatMap(({ scheme, value }) => [scheme, value])].join(" ")),
    identifiers: identifiers.flatMap(typedForms),
    document: {
      kind: "ARTICLE",
      language: null,
      earliest: day,
      latest: day,
      firm: { earliest: day, latest: document.latest ?? day },
      year: day?.slice(0, 4) ?? null,
      dateKey: day ?? UNDATED,
      ...document,
    },
  };
}

function fold(text: string): string {
  return searchTerms(text).join(" ");
}
