import { monthFacet, yearFacet } from "../../../rules/dates/year-and-month.js";
import { writeSteps } from "../../../rules/dates/bounds/bound-steps.js";
import {
  boundsOfDates,
  isFirmBasis,
  lastingByDates,
  type KnownBounds,
} from "../../../rules/dates/bounds/known-bounds.js";
import { spanOf } from "../../../rules/dates/lookup-span.js";
import { doubtsOn, type DateCircumstances } from "../../../rules/dates/bounds/known-date.js";
import { readUncertainDate, sortableDate, UNDATED } from "../../../rules/dates/uncertain-date.js";
import { datedConcepts, type StoredDateNames } from "../../../model/derived/dated-concepts.js";
import { dateParts, dateProperty, lastingProperties, type DatePrefix } from "../../../model/properties.js";
import { DateBasis } from "../../../model/vocabularies.js";
import { derivation, type Derivation } from "../../derivation.js";
import { claimOnDate, datedText, rivalDates, type RivalDates } from "./dated-text.js";
import { knownDatesOf } from "./known-dates.js";

/** Of everything that has a date the first and last day that it can lie on by all that is known (absent if open), the same by what is firm alone, what
 *  keeps its own date from being firm (absent if nothing does), the keys that it sorts by, the span that it is found by, and the year that it is counted
 *  under. Whoever asks when something was reads these, and reckons with nothing else. */
export const dateBounds: readonly Derivation[] = datedConcepts.map(({ concept, date }) => {
  if (concept === "Article") return boundsOfArticles(date);
  return concept === "Vote" ? boundsOfVotes(date) : boundsOf(concept, date);
});

/** A text has the days too that follow from what it answers and what answers it; and it is counted by month. */
function boundsOfArticles({ prefix }: StoredDateNames): Derivation {
  return derivation({
    name: "bounds of Article",
    reads: datedText,
    writes: {
      properties: [...boundsWritten(prefix), "publishedEarliestBy", "publishedLatestBy", "publishedMonth"],
    },
    derive: (article) => {
      const edtf = article.text("published");
      const { bounds, earliestBy, latestBy } = knownDatesOf(article);
      const { isDisputed } = rivalDates(article.into("ABOUT"));
      const about = { basis: article.text("publishedBasis"), isDisputed, isPlanned: false };
      return {
        properties: {
          ...datesIn(prefix, edtf, bounds, about),
          publishedEarliestBy: writeSteps(earliestBy),
          publishedLatestBy: writeSteps(latestBy),
          publishedMonth: monthFacet(edtf),
        },
      };
    },
  });
}

function boundsOf(of: string, { property, prefix }: StoredDateNames): Derivation {
  const basis = dateProperty(prefix, "Basis");
  return derivation({
    name: `bounds of ${of}`,
    reads: { of, properties: [property, basis, "isPlanned"], into: { ABOUT: claimOnDate } },
    writes: { properties: [...boundsWritten(prefix), ...lastingProperties.when] },
    derive: (record) => {
      const isPlanned = record.truth("isPlanned") === true;
      const rivals = rivalDates(record.into("ABOUT"));
      return { properties: ownDates(prefix, record.text(property), { basis: record.text(basis), isPlanned, rivals }) };
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
    writes: { properties: [...boundsWritten(prefix), ...lastingProperties.when] },
    derive: (vote) => {
      const edtf = vote.text(property);
      const [event] = vote.out("TAKEN_AT");
      const isOfEvent = event !== undefined && event.text(property) === edtf;
      const claims = [...vote.into("ABOUT"), ...(isOfEvent ? event.into("ABOUT") : [])];
      const isPlanned = event?.truth("isPlanned") === true;
      const rivals = rivalDates(claims);
      return { properties: ownDates(prefix, edtf, { basis: vote.text(basis), isPlanned, rivals }) };
    },
  });
}

function boundsWritten(prefix: DatePrefix): readonly string[] {
  return Object.keys(dateParts).map((part) => `${prefix}${part}`);
}

interface OwnDate {
  readonly basis: string | undefined;
  readonly isPlanned: boolean;
  readonly rivals: RivalDates;
}

/** Of what lies where its own dates say, or lasted. */
function ownDates(prefix: DatePrefix, edtf: string | undefined, { basis, isPlanned, rivals }: OwnDate) {
  const edtfs = [...(edtf === undefined ? [] : [edtf]), ...rivals.edtfs];
  const isDoubted = isPlanned || rivals.isOpen || !isFirmBasis(basis ?? DateBasis.STATED);
  const bounds = boundsOfDates({ edtfs, isDoubted });
  const lasting = lastingByDates({ edtfs, isDoubted });
  return {
    ...datesIn(prefix, edtf, bounds, { basis, isPlanned, isDisputed: rivals.isDisputed }),
    whenBegunBy: lasting?.begunBy,
    whenLastedUntil: lasting?.lastedUntil,
  };
}

function datesIn(prefix: DatePrefix, edtf: string | undefined, bounds: KnownBounds, about: DateCircumstances) {
  const date = edtf === undefined ? null : readUncertainDate(edtf);
  const isKnown = bounds.earliest !== null || bounds.latest !== null;
  return {
    [dateProperty(prefix, "Earliest")]: bounds.earliest,
    [dateProperty(prefix, "Latest")]: bounds.latest,
    [dateProperty(prefix, "FirmEarliest")]: bounds.firm.earliest,
    [dateProperty(prefix, "FirmLatest")]: bounds.firm.latest,
    [dateProperty(prefix, "Doubts")]: date && doubtsOn(date, about),
    ...keysIn(prefix, bounds),
    [dateProperty(prefix, "Span")]: spanOf(isKnown || date !== null ? bounds : null),
    [dateProperty(prefix, "Year")]: yearFacet(edtf),
  };
}

/** What has nothing to sort by comes last, whichever way the order goes. */
function keysIn(prefix: DatePrefix, bounds: KnownBounds) {
  const { earliest, latest } = bounds;
  return {
    [dateProperty(prefix, "Key")]: sortableDate(bounds),
    [dateProperty(prefix, "DescendingKey")]: earliest ?? latest ?? "",
    [dateProperty(prefix, "EarliestKey")]: earliest ?? UNDATED,
    [dateProperty(prefix, "EarliestDescendingKey")]: earliest ?? "",
    [dateProperty(prefix, "LatestKey")]: latest ?? UNDATED,
    [dateProperty(prefix, "LatestDescendingKey")]: latest ?? "",
  };
}
