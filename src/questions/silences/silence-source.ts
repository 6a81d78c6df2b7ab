import type { Fragment } from "../../cypher/cypher.js";
import type { SilenceKindName } from "./types.js";
import type { Row } from "../../engine/row.js";
import type { CorpusExtent } from "./corpus-extent.js";

/** Where one kind of silence is found. */
export interface SilenceSource {
  readonly kind: SilenceKindName;
  /** Binds `n0`, the subject, and all of `bound`, where these conditions hold; ends in a WHERE that further ones may join. */
  readonly found: (conditions: readonly Fragment[]) => Fragment;
  readonly bound: readonly Fragment[];
  /** The text that was not answered, or that the claim stands in, as `found` binds it: its date is that of the silence. */
  readonly dated: Fragment;
  /** The property of subjects that they are listed by, if they hold it themselves. */
  readonly listedBy?: string;
  /** True of a subject that is about the node with this id. */
  readonly isAbout: (id: Fragment) => Fragment;
  /** Subqueries for the rows of a page. */
  readonly details: Fragment;
  /** What is read of a row for `tell`. */
  readonly columns: readonly Fragment[];
  readonly tell: (details: Row, extent: CorpusExtent) => ToldSilence;
}

/** What is told of a silence. */
export interface ToldSilence {
  readonly explanation: string;
  /** How many other texts mention the text, and the id of the first of them; `null` for claims. */
  readonly citedBy: number | null;
  readonly firstCitedBy: string | null;
}
