import { statusesOmittedAs, visibleStatuses } from "../../../model/visibility.js";
import type { ReferenceTest } from "./references-to.js";

/** References that answer, and that everybody may see. */
export const answers: ReferenceTest = { property: "response", value: true, statuses: visibleStatuses() };

/** References that answer, and wait for review. */
export const suggestedAnswers: ReferenceTest = { ...answers, statuses: statusesOmittedAs("NOT_REVIEWED") };

/** References that mention a text without answering it, and that everybody may see. */
export const mentions: ReferenceTest = { property: "response", value: false, statuses: visibleStatuses() };

/** References that speak against a text, and that everybody may see. */
export const contradictions: ReferenceTest = { property: "stance", value: "DISAGREES", statuses: visibleStatuses() };
