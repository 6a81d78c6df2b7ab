/** Which texts refer to which, and are versions of which. Texts are known by their places; an edge of a text with itself is none. */
export interface TextEdges {
  /** How many texts there are. */
  readonly count: number;
  /** Reviewed references that answer. */
  readonly answers: readonly Answer[];
  /** What other reviewed references refer to, once for each. */
  readonly mentioned: readonly number[];
  /** Translations and versions, each with what it is made from, parts included. */
  readonly made: readonly (readonly [text: number, from: number])[];
  /** Of each text the one that the whole of it goes back to: itself, for an original. */
  readonly works: Uint32Array;
  /** 1 for each text that is a translation, as a whole or in part. */
  readonly translations: Uint8Array;
}

/** One text answers another. */
export interface Answer {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly stance: string;
}
