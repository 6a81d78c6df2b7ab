import { preferredClaim } from "../../rules/claims/preferred-claim.js";
import { derivation } from "../derivation.js";
import { isAccepted, toReading, weighedClaim } from "./weighed-claims.js";

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
