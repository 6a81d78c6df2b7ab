import type { Derivation } from "../records/draft.js";
import { claimOrigins } from "./claim-origins.js";
import { claimValues } from "./claim-values.js";
import { conflictFigures } from "./conflict-figures.js";
import { dateBounds } from "./date-bounds.js";
import { eventDates, voteDates } from "./event-dates.js";
import { positions } from "./positions.js";
import { rivals } from "./rivals.js";
import { searchTexts } from "./search-texts.js";
import { sortKeys } from "./sort-keys.js";
import { sourceKeys } from "./source-keys.js";
import { works } from "./works.js";

/** Everything that is worked out from the records, in an order in which each finds what it needs. */
export const derivations: readonly Derivation[] = [
  positions,
  claimOrigins,
  claimValues,
  rivals,
  eventDates,
  voteDates,
  dateBounds,
  sourceKeys,
  works,
  conflictFigures,
  sortKeys,
  searchTexts,
];
