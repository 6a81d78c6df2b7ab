import { readTextOrNull } from "../../cypher/cells.js";
import type { Row } from "../../engine/row.js";
import type { Searched } from "../../model/derived/searched-concepts.js";
import { dateProperty } from "../../model/properties.js";
import { UNDATED } from "../../rules/dates/uncertain-date.js";
import type { SearchDocument } from "./search-index.js";

/** A document with its words: folded terms with blanks between, as the corpus writes them. */
export interface IndexedText {
  readonly document: SearchDocument;
  readonly title: string;
  /** The words of the title may stand here again. */
  readonly text: string;
}

const dateParts = ["Earliest", "Latest", "FirmEarliest", "FirmLatest", "Key", "Year"] as const;

/** What is read of nodes of a kind, in the order of a row. */
export function indexedProperties({ date }: Searched): readonly string[] {
  const dated = date === undefined ? [] : dateParts.map((part) => dateProperty(date.prefix, part));
  return ["id", "searchTitle", "searchText", "language", ...dated];
}

/** The text in a row of these properties. */
export function toIndexedText({ kind }: Searched, row: Row): IndexedText {
  const text = (place: number): string | null => readTextOrNull(row[place]);
  return {
    title: text(1) ?? "",
    text: text(2) ?? "",
    document: {
      id: text(0) ?? "",
      kind,
      language: text(3),
      earliest: text(4),
      latest: text(5),
      firm: { earliest: text(6), latest: text(7) },
      dateKey: text(8) ?? UNDATED,
      year: text(9),
    },
  };
}
