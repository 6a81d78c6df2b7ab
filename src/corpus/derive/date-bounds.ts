import { datedConcepts, type StoredDateNames } from "../../model/dated.js";
import { doubtsOn, type DateCircumstances } from "../../rules/dates/firm-date.js";
import { spanOf } from "../../rules/dates/date-span.js";
import { descendingDate, readUncertainDate, sortableDate } from "../../rules/dates/uncertain-date.js";
import { targetOf, textOf, type Addition, type Derivation, type Draft, type Drafts } from "../records/draft.js";
import { monthFacet, yearFacet } from "../../rules/dates/cut-date.js";

/** The first and last day of every date of what has one (absent where open or unknown), what keeps it from being firm (absent where
 *  nothing does), the key that it sorts by, the span that it is found by, the year that it is counted under; of an article the month too, and the
 *  key that it sorts by where the newest come first. */
export const dateBounds: Derivation = (drafts) => {
  const disputed = disputedSubjects(drafts);
  const about = (draft: Draft) => {
    // A vote was taken at its event: it is planned where that is, and has its date from it where both have the same.
    const event = drafts.byId.get(targetOf(draft, "TAKEN_AT") ?? "");
    const both = event === undefined ? [draft] : [draft, event];
    const ofOneDate = both.filter(({ properties }) => properties["whenDate"] === draft.properties["whenDate"]);
    return {
      isDisputed: ofOneDate.some(({ id }) => disputed.has(id)),
      isPlanned: both.some(({ properties }) => properties["isPlanned"] === true),
    };
  };
  return datedConcepts.flatMap(({ concept, date }) =>
    drafts.of(concept).map((draft) => {
      const bounds = boundsIn(draft, date, about(draft));
      return concept === "Article" ? articleDates(draft, bounds) : bounds;
    }),
  );
};

/** The properties by which claims set the date of what they are about. */
const dateProperties: ReadonlySet<unknown> = new Set(["date", "published", "when"]);

/** What has claims on its date that cannot all be true. */
function disputedSubjects(drafts: Drafts): ReadonlySet<string | undefined> {
  const onDates = drafts.of("Claim").filter(({ properties }) => dateProperties.has(properties["property"]));
  const rivals = onDates.filter(({ edges }) => edges.some(({ type }) => type === "RIVALS"));
  return new Set(rivals.map((claim) => targetOf(claim, "ABOUT")));
}

function boundsIn(
  draft: Draft,
  { property, prefix }: StoredDateNames,
  about: Pick<DateCircumstances, "isDisputed" | "isPlanned">,
): Addition {
  const edtf = textOf(draft, property);
  const date = edtf === undefined ? null : readUncertainDate(edtf);
  return {
    id: draft.id,
    properties: {
      [`${prefix}Earliest`]: date?.earliest,
      [`${prefix}Latest`]: date?.latest,
      [`${prefix}Doubts`]: date && doubtsOn(date, { basis: textOf(draft, `${prefix}Basis`), ...about }),
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
