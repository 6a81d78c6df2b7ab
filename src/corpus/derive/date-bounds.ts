import { spanOf } from "../../domain/date-span.js";
import { readUncertainDate, sortableDate } from "../../domain/uncertain-date.js";
import { textOf, type Addition, type Derivation, type Draft } from "../records/draft.js";
import { monthFacet, yearFacet } from "./date-facets.js";

/** The first and last day of every date of an article, event or vote (absent where open or unknown), the key that it sorts by, the span that it is
 *  found by, the year that it is counted under, and of an article the month too. */
export const dateBounds: Derivation = (drafts) => [
  ...drafts.of("Article").map((article) => withMonth(article, boundsIn(article, "published", "published"))),
  ...["Event", "Vote"].flatMap((concept) => drafts.of(concept)).map((draft) => boundsIn(draft, "whenDate", "when")),
];

function boundsIn(draft: Draft, property: string, prefix: string): Addition {
  const edtf = textOf(draft, property);
  const date = edtf === undefined ? null : readUncertainDate(edtf);
  return {
    id: draft.id,
    properties: {
      [`${prefix}Earliest`]: date?.earliest,
      [`${prefix}Latest`]: date?.latest,
      [`${prefix}Key`]: sortableDate(date),
      [`${prefix}Span`]: spanOf(date),
      [`${prefix}Year`]: yearFacet(edtf),
    },
  };
}

function withMonth(article: Draft, addition: Addition): Addition {
  const publishedMonth = monthFacet(textOf(article, "published"));
  return { ...addition, properties: { ...addition.properties, publishedMonth } };
}
