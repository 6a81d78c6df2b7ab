import { monthFacet, yearFacet } from "../../rules/dates/year-and-month.js";
import { spanOf } from "../../rules/dates/lookup-span.js";
import { doubtsOn, type DateCircumstances } from "../../rules/dates/firm-date.js";
import { descendingDate, readUncertainDate, sortableDate } from "../../rules/dates/uncertain-date.js";
import { datedConcepts, type StoredDateNames } from "../../model/derived/dated-concepts.js";
import { dateParts, dateProperty, type DatePrefix } from "../../model/properties.js";
import { derivation, type Derivation } from "../derivation.js";
import type { Reader } from "../reader.js";
import { declareReads } from "../reads.js";

const claimOnDate = declareReads({ of: "Claim", properties: ["property"], out: { RIVALS: {} } });

/** Of every date its first and last day (absent if open or unknown), what keeps it from being firm (absent if nothing does), the key that it sorts
 *  by, the span that it is found by, and the year that it is counted under. */
export const dateBounds: readonly Derivation[] = datedConcepts.map(({ concept, date }) =>
  concept === "Vote" ? boundsOfVotes(date) : boundsOf(concept, date),
);

/** Articles alone are counted by month, and listed newest first too. */
export const articleDates = derivation({
  name: "month and descending key of articles",
  reads: { of: "Article", properties: ["published"] },
  writes: { properties: ["publishedDescendingKey", "publishedMonth"] },
  derive: (article) => {
    const edtf = article.text("published");
    const publishedDescendingKey = descendingDate(edtf === undefined ? null : readUncertainDate(edtf));
    return { properties: { publishedDescendingKey, publishedMonth: monthFacet(edtf) } };
  },
});

function boundsOf(of: string, { property, prefix }: StoredDateNames): Derivation {
  const basis = dateProperty(prefix, "Basis");
  return derivation({
    name: `bounds of ${of}`,
    reads: { of, properties: [property, basis, "isPlanned"], into: { ABOUT: claimOnDate } },
    writes: { properties: boundsWritten(prefix) },
    derive: (record) => {
      const isPlanned = record.truth("isPlanned") === true;
      const about = { basis: record.text(basis), isDisputed: isDisputed(record.into("ABOUT")), isPlanned };
      return { properties: datesIn(prefix, record.text(property), about) };
    },
  });
}

/** A vote was taken at its event: it is planned if that is, and disputed as that is if both have one date. */
function boundsOfVotes({ property, prefix }: StoredDateNames): Derivation {
  const basis = dateProperty(prefix, "Basis");
  return derivation({
    name: "bounds of votes",
    reads: {
      of: "Vote",
      properties: [property, basis],
      into: { ABOUT: claimOnDate },
      out: { TAKEN_AT: { of: "Event", properties: [property, "isPlanned"], into: { ABOUT: claimOnDate } } },
    },
    writes: { properties: boundsWritten(prefix) },
    derive: (vote) => {
      const edtf = vote.text(property);
      const [event] = vote.out("TAKEN_AT");
      const isOfEvent = event !== undefined && event.text(property) === edtf;
      const claims = [...vote.into("ABOUT"), ...(isOfEvent ? event.into("ABOUT") : [])];
      const isPlanned = event?.truth("isPlanned") === true;
      const about = { basis: vote.text(basis), isDisputed: isDisputed(claims), isPlanned };
      return { properties: datesIn(prefix, edtf, about) };
    },
  });
}

/** The properties by which claims set the date of what they are about. */
const dateProperties: ReadonlySet<unknown> = new Set(["date", "published", "when"]);

/** Whether claims on a date cannot all be true. */
function isDisputed(claims: readonly Reader<typeof claimOnDate>[]): boolean {
  return claims.some((claim) => dateProperties.has(claim.get("property")) && claim.out("RIVALS").length > 0);
}

function boundsWritten(prefix: DatePrefix): readonly string[] {
  return Object.keys(dateParts).map((part) => `${prefix}${part}`);
}

function datesIn(prefix: DatePrefix, edtf: string | undefined, about: DateCircumstances) {
  const date = edtf === undefined ? null : readUncertainDate(edtf);
  return {
    [dateProperty(prefix, "Earliest")]: date?.earliest,
    [dateProperty(prefix, "Latest")]: date?.latest,
    [dateProperty(prefix, "Doubts")]: date && doubtsOn(date, about),
    [dateProperty(prefix, "Key")]: sortableDate(date),
    [dateProperty(prefix, "Span")]: spanOf(date),
    [dateProperty(prefix, "Year")]: yearFacet(edtf),
  };
}
