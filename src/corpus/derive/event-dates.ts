import { preferredClaim } from "../../rules/claims/preferred-claim.js";
import { isAccepted, targetOf, textOf, type Derivation } from "../records/draft.js";
import { groupBy } from "../../base/group-by.js";
import { toReadings } from "./claim-readings.js";

/** `when` of an event that gives none: the date of the claim that is preferred among the reviewed ones on its date. A source states it; whether
 *  others dispute it is asked where dates are weighed. */
export const eventDates: Derivation = (drafts) => {
  const claims = drafts.of("Claim").filter((claim) => isAccepted(claim) && claim.properties["property"] === "date");
  const bySubject = groupBy(claims, (claim) => targetOf(claim, "ABOUT"));
  return drafts.of("Event").flatMap((event) => {
    if (event.properties["whenDate"] !== undefined) return [];
    const date = preferredClaim(toReadings(bySubject.get(event.id) ?? [], drafts))?.claim.date;
    return date === undefined || date === null
      ? []
      : [{ id: event.id, properties: { whenDate: date, whenBasis: "STATED" } }];
  });
};

/** `when` of a vote that gives none: that of the event at which it was taken, on the same basis. */
export const voteDates: Derivation = (drafts) =>
  drafts.of("Vote").flatMap((vote) => {
    const event = drafts.byId.get(targetOf(vote, "TAKEN_AT") ?? "");
    const [whenDate, whenBasis = "STATED"] = [textOf(event, "whenDate"), textOf(event, "whenBasis")];
    return vote.properties["whenDate"] !== undefined || whenDate === undefined
      ? []
      : [{ id: vote.id, properties: { whenDate, whenBasis } }];
  });
