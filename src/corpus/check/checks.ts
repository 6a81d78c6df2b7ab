import { findEarlyAnswers } from "./texts/answers.js";
import { findMixedAttributions } from "./claims/attributions.js";
import type { Check } from "./check.js";
import { findWrongClaims } from "./claims/claims.js";
import { findWeakConflicts } from "./claims/conflicts.js";
import { findCycles } from "./cycles.js";
import { findSecondDescription } from "./description.js";
import { findDuplicates } from "./duplicates.js";
import { findLoneElectorates } from "./claims/electorates.js";
import { findUnreadFigures } from "./claims/figures.js";
import { findMisnamedFiles } from "./file-names.js";
import { findSharedIdentifiers } from "./names/identifiers.js";
import { findLoneHypotheses } from "./names/identity-hypotheses.js";
import { findLetterForms } from "./names/letter-forms.js";
import { findOwnWitnesses } from "./texts/own-witnesses.js";
import { findMistakenNames } from "./names/printed-names.js";
import { findUnknownPublishers } from "./names/publishers.js";
import { findFalseExtents } from "./texts/read-extents.js";
import { findDoubledPlaces } from "./texts/reference-places.js";
import { findUnknownReferences } from "./texts/references.js";
import { findSelfReferences } from "./texts/self-references.js";
import { findDoubleSignatures, findFalseAffiliations } from "./names/signatures.js";
import { findSelfStated } from "./texts/self-stated.js";
import { findTextIntervals } from "./texts/text-intervals.js";
import { findSecondOriginals } from "./texts/text-relations.js";

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
