import { findEarlyAnswers } from "./answers.js";
import { findMixedAttributions } from "./attributions.js";
import type { Check } from "./check.js";
import { findWrongClaims } from "./claims.js";
import { findWeakConflicts } from "./conflicts.js";
import { findCycles } from "./cycles.js";
import { findSecondDescription } from "./description.js";
import { findDuplicates } from "./duplicates.js";
import { findLoneElectorates } from "./electorates.js";
import { findUnreadFigures } from "./figures.js";
import { findMisnamedFiles } from "./file-names.js";
import { findSharedIdentifiers } from "./identifiers.js";
import { findLoneHypotheses } from "./identity-hypotheses.js";
import { findLetterForms } from "./letter-forms.js";
import { findOwnWitnesses } from "./own-witnesses.js";
import { findMistakenNames } from "./printed-names.js";
import { findUnknownPublishers } from "./publishers.js";
import { findFalseExtents } from "./read-extents.js";
import { findDoubledPlaces } from "./reference-places.js";
import { findUnknownReferences } from "./references.js";
import { findSelfReferences } from "./self-references.js";
import { findDoubleSignatures, findFalseAffiliations } from "./signatures.js";
import { findSelfStated } from "./stating-texts.js";
import { findTextIntervals } from "./text-intervals.js";
import { findSecondOriginals } from "./text-relations.js";

/** Everything that is checked over all files together, after the shape of each. */
export const checks: readonly Check[] = [
  findSecondDescription,
  findDuplicates,
  findUnknownReferences,
  findCycles,
  findSecondOriginals,
  findEarlyAnswers,
  findTextIntervals,
  findFalseExtents,
  findSelfReferences,
  findOwnWitnesses,
  findDoubledPlaces,
  findSelfStated,
  findUnknownPublishers,
  findDoubleSignatures,
  findFalseAffiliations,
  findSharedIdentifiers,
  findMistakenNames,
  findMixedAttributions,
  findLetterForms,
  findWrongClaims,
  findUnreadFigures,
  findWeakConflicts,
  findLoneElectorates,
  findLoneHypotheses,
  findMisnamedFiles,
];
