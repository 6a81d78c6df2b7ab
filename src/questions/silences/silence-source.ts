import type { Fragment } from "../../cypher/cypher.js";
import type { SilenceKindName } from "./types.js";
import type { Row } from "../../engine/row.js";

/** Where one kind of silence is found. */
export interface SilenceSource {
  readonly kind: SilenceKindName;
  /** Binds `n0`, the subject, and all of `bound`; ends in a WHERE that further conditions may join. `few` holds
   *  where only some subjects are looked at. */
  readonly found: (few?: Fragment) => Fragment;
  readonly bound: readonly Fragment[];
  /** Of what is bound, the article whose date is that of the silence. */
  readonly dated: Fragment;
  /** Where subjects themselves hold what they are listed by: under which label they are found, and as which property. */
  readonly listed?: { readonly label: string; readonly key: string };
  /** Subqueries for the rows of a page. */
  readonly details: Fragment;
  /** What is read of a row for `explain`. */
  readonly columns: readonly Fragment[];
  readonly explain: (details: Row) => string;
}
