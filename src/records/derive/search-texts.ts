import { groupBy } from "../../base/group-by.js";
import { blankIds } from "../../model/identifiers.js";
import { searched, type Searched } from "../../model/derived/searched-concepts.js";
import { isShownAlways, type RecordStatus } from "../../model/visibility.js";
import { searchTerms } from "../../rules/text/fold-text.js";
import { derivation, type Derivation } from "../derivation.js";

/** `searchTitle` and `searchText` of all that can be searched for: terms with single blanks between, ids that a note names left out;
 *  the text has the title in it. */
export const searchTexts: readonly Derivation[] = searched.map(searchTextsOf);

/** What belongs to a record, by the edge that leads to it. */
type Belongings = Readonly<Record<string, { readonly of: string; readonly properties: readonly string[] }>>;

function searchTextsOf({ concept, title, text: fields, identifiers, belonging }: Searched): Derivation {
  const text = [...fields, ...(identifiers === undefined ? [] : [identifiers.schemes, identifiers.values])];
  const into: Belongings = Object.fromEntries(
    [...groupBy(belonging, ({ edge }) => edge)].map(([edge, [first, ...others]]) => [
      edge,
      {
        of: first?.concept ?? "",
        properties: ["position", ...[first, ...others].flatMap((each) => each?.property ?? [])],
      },
    ]),
  );
  return derivation({
    name: `search texts of ${concept}`,
    reads: { of: concept, properties: [...title, ...text], into },
    writes: { properties: ["searchTitle", "searchText"] },
    derive: (record) => {
      const titles = title.flatMap((property) => record.texts(property));
      const texts = text.flatMap((property) => record.texts(property));
      const words = belonging.flatMap(({ edge, property }) =>
        record
          .into(edge)
          .filter(isSeen)
          .toSorted(byPosition)
          .flatMap((each) => each.texts(property)),
      );
      const all = [...titles, ...texts, ...new Set(words)];
      return { properties: { searchTitle: toTerms(titles), searchText: toTerms(all) } };
    },
  });
}

/** What is reviewed one by one counts once it is accepted: else search would tell of it. */
function isSeen({ status }: { readonly status: RecordStatus | null }): boolean {
  return status === null || isShownAlways(status);
}

/** Of those without a place the id decides, in the order of which they come. */
function byPosition(a: Placed, b: Placed): number {
  return (a.number("position") ?? 0) - (b.number("position") ?? 0);
}

interface Placed {
  number(property: "position"): number | undefined;
}

function toTerms(texts: readonly string[]): string {
  return texts.flatMap((text) => searchTerms(blankIds(text))).join(" ");
}
