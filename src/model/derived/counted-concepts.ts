import "../concepts.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { declaredConcepts } from "../declare/registry.js";

/** What `corpus` counts. */
export interface Counted {
  /** The name of the count: `people`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
}

/** Everything that `corpus` counts: things in the order of the concepts, then records by their names. */
export const counted: readonly Counted[] = declaredConcepts()
  .flatMap(({ name, plural, count, broader, search }) =>
    count === undefined
      ? []
      : [{ name: plural, label: name, description: count, isThing: search !== undefined || broader !== undefined }],
  )
  .sort((a, b) => Number(b.isThing) - Number(a.isThing) || (a.isThing ? 0 : compareCodePoints(a.name, b.name)))
  .map(({ name, label, description }) => ({ name, label, description }));
