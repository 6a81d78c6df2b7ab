import type { Fragment } from "../../cypher/cypher.js";
import type { SilenceKindName } from "./types.js";
import type { Row } from "../../engine/row.js";

/** Where one kind of silence is found. */
export interface SilenceSource {
  readonly kind: SilenceKindName;
  /** Binds `n0`, the subject, and all of `bound`; ends in a WHERE that further conditions may join. */
  readonly found: () => Fragment;
  readonly bound: readonly Fragment[];
  /** Of what is bound, the article whose date is that of the silence. */
  readonly dated: Fragment;
  /** The property of subjects that they are listed by, if they hold it themselves. */
  readonly listedBy?: string;
  /** Subqueries for the rows of a page. */
  readonly details: Fragment;
  /** What is read of a row for `explain`. */
  readonly columns: readonly Fragment[];
  readonly explain: (details: Row) => string;
}
