import { isBefore } from "./date-bounds.js";
import type { KnownBounds } from "./known-bounds.js";

/** How two texts refer to each other, by reviewed references. */
export interface MutualReferences {
  /** The one that was written refers to the other. */
  readonly refers: boolean;
  /** It does, and nobody inferred that. */
  readonly refersFirmly: boolean;
  /** The other refers to it. */
  readonly isReferredTo: boolean;
  /** It does, and nobody inferred that. */
  readonly isReferredToFirmly: boolean;
}

/** Whether a text was out before another was written: by firm days, and by how they refer to each other. What refers to a text came after it, so that a
 *  reply of the same day was not there to be read. Where days and references, or references both ways, contradict each other nothing is certain. What
 *  `order` finds over chains of references is not looked for. */
export function outBefore(
  text: KnownBounds,
  written: KnownBounds,
  { refers, refersFirmly, isReferredTo, isReferredToFirmly }: MutualReferences,
): "CERTAIN" | "POSSIBLE" | "IMPOSSIBLE" | "UNKNOWN" {
  const [isBeforeIt, isAfterIt] = [isBefore(text.firm, written.firm), isBefore(written.firm, text.firm)];
  if (!isAfterIt && refersFirmly && !isReferredToFirmly) return "CERTAIN";
  if (isBeforeIt && !isReferredTo) return "CERTAIN";
  if (!isBeforeIt && isReferredToFirmly && !refers) return "IMPOSSIBLE";
  if (isAfterIt && !refers) return "IMPOSSIBLE";
  const isTold = [text, written].every(({ earliest, latest }) => earliest !== null || latest !== null);
  return isTold || refers || isReferredTo ? "POSSIBLE" : "UNKNOWN";
}
