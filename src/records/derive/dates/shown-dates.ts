import { preferredClaim } from "../../../rules/claims/preferred-claim.js";
import { firstOut } from "../../../rules/dates/bounds/text-dates.js";
import { datesOf, textDate } from "./dated-text.js";
import { derivation } from "../../derivation.js";
import { isAccepted, toReading, weighedClaim } from "../claims/weighed-claims.js";

/** When an event was that does not say so itself: the date of the claim that is preferred among the reviewed ones on its date. A source states it;
 *  whether others dispute it is asked where dates are weighed. */
export const eventDates = derivation({
  name: "dates of events",
  reads: { of: "Event", properties: ["whenDate"], into: { ABOUT: weighedClaim } },
  writes: { fills: ["whenDate", "whenBasis"] },
  derive: (event) => {
    if (event.get("whenDate") !== undefined) return {};
    const claims = event.into("ABOUT").filter((claim) => isAccepted(claim) && claim.get("property") === "date");
    const whenDate = preferredClaim(claims.map(toReading))?.claim.date ?? undefined;
    return whenDate === undefined ? {} : { properties: { whenDate, whenBasis: "STATED" } };
  },
});

/** When a text came out whose file gives a list of dates alone: the earliest of those on which it did. */
export const textDates = derivation({
  name: "dates of texts",
  reads: { of: "Article", properties: ["published"], into: { DATE_OF: textDate } },
  writes: { fills: ["published", "publishedBasis"] },
  derive: (article) => {
    const first = article.get("published") === undefined ? firstOut(datesOf(article.into("DATE_OF"))) : undefined;
    return first === undefined ? {} : { properties: { published: first.edtf, publishedBasis: first.basis } };
  },
});

/** When a vote was taken that does not say so itself: when its event was, on the same basis. */
export const voteDates = derivation({
  name: "dates of votes",
  reads: {
    of: "Vote",
    properties: ["whenDate"],
    out: { TAKEN_AT: { of: "Event", properties: ["whenDate", "whenBasis"] } },
  },
  writes: { fills: ["whenDate", "whenBasis"] },
  derive: (vote) => {
    const [event] = vote.out("TAKEN_AT");
    const whenDate = event?.text("whenDate");
    if (vote.get("whenDate") !== undefined || whenDate === undefined) return {};
    return { properties: { whenDate, whenBasis: event?.text("whenBasis") ?? "STATED" } };
  },
});
