import { spanOf } from "../../domain/date-span.js";
import { descendingDate, readUncertainDate, sortableDate } from "../../domain/uncertain-date.js";
import { textOf, type Addition, type Derivation, type Draft } from "../records/draft.js";
import { monthFacet, yearFacet } from "./date-facets.js";

/** The first and last day of every date of an article, event or vote (absent where open or unknown), the key that it sorts by, the span that it is
 *  found by, the year that it is counted under; of an article the month too, and the key that it sorts by where the newest come first. */
export const dateBounds: Derivation = (drafts) => [
  ...drafts.of("Article").map((article) => articleDates(article, boundsIn(article, "published", "published"))),
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

/** Articles alone are counted by month, and listed newest first too. */
function articleDates(article: Draft, addition: Addition): Addition {
  const edtf = textOf(article, "published");
  const publishedDescendingKey = descendingDate(edtf === undefined ? null : readUncertainDate(edtf));
  return {
    ...addition,
    properties: { ...addition.properties, publishedDescendingKey, publishedMonth: monthFacet(edtf) },
  };
}
