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
}

/** Whether a text was out before another was written: by firm days, and by how they refer to each other. Where the two contradict each other nothing is
 *  certain. What `order` finds over chains of references is not looked for. */
export function outBefore(
  text: KnownBounds,
  written: KnownBounds,
  { refers, refersFirmly, isReferredTo }: MutualReferences,
): "CERTAIN" | "POSSIBLE" | "IMPOSSIBLE" | "UNKNOWN" {
  const isAfter = isBefore(written.firm, text.firm);
  if (refersFirmly && !isAfter) return "CERTAIN";
  if (isBefore(text.firm, written.firm) && !isReferredTo) return "CERTAIN";
  if (isAfter && !refers) return "IMPOSSIBLE";
  const isTold = [text, written].every(({ earliest, latest }) => earliest !== null || latest !== null);
  return isTold || refers || isReferredTo ? "POSSIBLE" : "UNKNOWN";
}
