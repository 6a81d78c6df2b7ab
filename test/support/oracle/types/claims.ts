import { basesOfConflict, conflictAsOf, shown } from "../figure.js";
import { isVisible } from "../graph.js";
import { byClaim } from "../order.js";
import { id, into, many, one, out, paged, stored, type Resolvers } from "../resolver.js";
import { claimValue, labelOfProperty } from "../values.js";

export const Claim: Resolvers = {
  id,
  subject: one(out("ABOUT")),
  property: stored("property"),
  propertyLabel: labelOfProperty,
  stated: stored("stated"),
  statedAs: stored("statedAs"),
  value: claimValue,
  source: one(out("STATED_IN")),
  locator: stored("locator"),
  seenAt: stored("seenAt"),
  rank: stored("rank"),
  status: stored("status"),
  note: stored("note"),
  derivedFrom: one((claim, graph) => graph.out(claim, "DERIVED_FROM").filter((each) => isVisible(each))),
  echoOf: one((claim, graph) => graph.out(claim, "ECHO_OF").filter((each) => isVisible(each))),
  echoBasis: stored("echoBasis"),
  isVariant: ({ properties: { isVariant } }) => isVariant ?? false,
  repeatedBy: paged(into("DERIVED_FROM"), byClaim),
  rivals: many((claim, graph) => [...graph.out(claim, "RIVALS"), ...graph.into(claim, "RIVALS")], byClaim),
  option: one(out("ON_OPTION")),
  optionWording: stored("optionWording"),
  conflicts: many(out("IN_CONFLICT")),
  side: stored("side"),
};

export const Conflict: Resolvers = {
  id,
  subject: one(out("CONCERNS")),
  orderWith: one(out("ORDER_WITH")),
  property: stored("property"),
  propertyLabel: labelOfProperty,
  topic: stored("topic"),
  agreement: stored("agreement"),
  claims: many(into("IN_CONFLICT"), byClaim),
  shown,
  perBase: basesOfConflict,
  known: conflictAsOf,
  spread: ({ properties: { spreadLeast, spreadMost } }) =>
    spreadLeast === undefined || spreadMost === undefined ? null : { least: spreadLeast, most: spreadMost },
  note: stored("note"),
};
