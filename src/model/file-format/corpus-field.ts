import type { EdgeType } from "../edges.js";

/** What may stand as a value in a corpus file. `term`: one of `terms`; `key`: a short name of the file's own;
 *  `id`: the id of another record; `record`: a whole record; `mapping`: several fields in one. */
export type CorpusKind =
  | "text"
  | "date"
  | "language"
  | "address"
  | "wholeNumber"
  | "number"
  | "truth"
  | "term"
  | "key"
  | "id"
  | "record"
  | "mapping";

/** One field of a record in a corpus file. */
export interface CorpusField {
  readonly key: string;
  readonly description: string;
  readonly kind: CorpusKind;
  readonly isRequired: boolean;
  /** The required field in whose place it may stand: a record has one of the two. */
  readonly insteadOf?: string;
  readonly isList: boolean;
  /** True where a list of one may be written without being a list. */
  readonly acceptsOne?: boolean;
  /** Of a `term`: what it may be. */
  readonly terms?: readonly string[];
  /** Of an `id` or a `record`: the names of the concepts that it may be of; `[]` where it may be any that has an id. */
  readonly concepts?: readonly string[];
  /** Of a `mapping`: what is in it. In a list of them each field is kept in the property of that name, as a list of its own. */
  readonly fields?: readonly CorpusField[];
  /** Of a list: how many there may be at most; any number where it is left out. */
  readonly mostItems?: number;
  /** The property of the node that keeps it, where one does as it stands. */
  readonly property?: string;
  /** The edge that it becomes. */
  readonly edge?: EdgeType;
  /** The property of those edges that keeps the order of the list, from 1, where it has one. */
  readonly orderedBy?: string;
  /** What is stored where it is left out. */
  readonly default?: string | boolean;
}
