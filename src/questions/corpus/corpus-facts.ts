import { noAddressedTexts, type AddressedTexts } from "../shared/extent/addressed-texts.js";
import { noReadExtents, type ReadExtents } from "../shared/extent/read-extents.js";

/** What is read of a corpus; of what was not asked for, nothing. */
export interface CorpusFacts {
  readonly version: string;
  readonly about: CorpusAbout;
  /** The most frequent first, equal ones by their tags. */
  readonly languages: readonly (readonly [tag: string, count: number])[];
  /** The least first day of an article and the greatest last day, each with its date as it is written: `1971-01-01 1971`. */
  readonly first: string | null;
  readonly last: string | null;
  readonly reading: ReadExtents;
  readonly addressees: AddressedTexts;
  /** By the names of the counts. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What the files of a corpus say of it as a whole. */
export interface CorpusAbout {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string | null;
  readonly licence: string | null;
}

/** What is known if nothing was read. */
export const noFacts: CorpusFacts = {
  version: "",
  about: { id: "", title: "", description: "", language: null, licence: null },
  languages: [],
  first: null,
  last: null,
  reading: noReadExtents,
  addressees: noAddressedTexts,
  counts: {},
};
