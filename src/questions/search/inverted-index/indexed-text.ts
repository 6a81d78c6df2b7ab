import { readTexts, readTextOrNull } from "../../../cypher/read-cells.js";
import type { Row } from "../../../engine/row.js";
import type { Searched } from "../../../model/derived/searched-concepts.js";
import { toIdentifiers } from "../../../model/values/api-values.js";
import { dateProperty } from "../../../model/properties.js";
import { typedForms } from "../../../rules/text/identifier-key.js";
import { UNDATED } from "../../../rules/dates/uncertain-date.js";
import type { SearchDocument } from "./search-index.js";

/** A document with its words: folded terms with blanks between, as the corpus writes them. */
export interface IndexedText {
  readonly document: SearchDocument;
  readonly title: string;
  /** The words of the title may stand here again. */
  readonly text: string;
  /** What the names and numbers are typed as under which others list it: see `typedForms`. */
  readonly identifiers: readonly string[];
}

const ownProperties = ["id", "searchTitle", "searchText", "language"];
const dateParts = ["Earliest", "Latest", "FirmEarliest", "FirmLatest", "Key", "Year"] as const;

/** What is read of nodes of a kind, in the order of a row. */
export function indexedProperties({ date, identifiers }: Searched): readonly string[] {
  const dated = date === undefined ? [] : dateParts.map((part) => dateProperty(date.prefix, part));
  const listed = identifiers === undefined ? [] : [identifiers.schemes, identifiers.values];
  return [...ownProperties, ...dated, ...listed];
}

/** The text in a row of these properties. */
export function toIndexedText({ kind, date }: Searched, row: Row): IndexedText {
  const text = (place: number): string | null => readTextOrNull(row[place]);
  const listed = ownProperties.length + (date === undefined ? 0 : dateParts.length);
  const [schemes, values] = [readTexts(row[listed]), readTexts(row[listed + 1])];
  return {
    identifiers: toIdentifiers({ schemes, values }).flatMap(typedForms),
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
