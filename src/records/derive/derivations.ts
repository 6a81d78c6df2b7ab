import { inOrder } from "../order-derivations.js";
import type { Derivation } from "../derivation.js";
import { affiliations } from "./affiliations.js";
import { addressPublishers } from "./address-publishers.js";
import { answeringWorks } from "./answering-works.js";
import { makerCounts } from "./maker-counts.js";
import { claimLanguages } from "./claims/claim-languages.js";
import { claimOptions } from "./claims/claim-options.js";
import { claimOrigins } from "./claims/claim-origins.js";
import { claimValues } from "./claims/claim-values.js";
import { conflictFigures } from "./claims/conflict-figures.js";
import { edgesOfRecords } from "./materialized-edges.js";
import { dateBounds } from "./dates/date-bounds.js";
import { eventDates, textDates, voteDates } from "./dates/shown-dates.js";
import { disputedAttributions } from "./claims/disputed-attributions.js";
import { electorates } from "./claims/electorates.js";
import { proseTitles } from "./prose-titles.js";
import { readExtents } from "./read-extents.js";
import { identifierKeys } from "./identifier-keys.js";
import { lookupKeys } from "./lookup-keys.js";
import { claimsOnNobody, rivalMakers } from "./rival-makers.js";
import { rivals } from "./claims/rivals.js";
import { searchTexts } from "./search-texts.js";
import { sortKeys } from "./sort-keys.js";
import { sourceKeys } from "./source-keys.js";
import { works } from "./works.js";

/** Everything that follows from records, in an order in which each finds what it reads. Where one is listed does not matter. */
export const derivations: readonly Derivation[] = inOrder([
  claimOptions,
  electorates,
  claimOrigins,
  claimLanguages,
  claimValues,
  readExtents,
  affiliations,
  rivals,
  eventDates,
  voteDates,
  textDates,
  ...dateBounds,
  ...sourceKeys,
  works,
  answeringWorks,
  conflictFigures,
  ...sortKeys,
  lookupKeys,
  ...identifierKeys,
  proseTitles,
  claimsOnNobody,
  ...rivalMakers,
  disputedAttributions,
  makerCounts,
  addressPublishers,
  ...searchTexts,
  ...edgesOfRecords,
]);
