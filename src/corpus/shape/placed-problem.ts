import type { Problem } from "../problem.js";
import type { Path } from "../read/source-file.js";

/** A problem with the path of the value that it is about. */
export interface PlacedProblem {
  readonly path: Path;
  readonly problem: Problem;
}
