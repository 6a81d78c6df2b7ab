import type { NodeCounts } from "../../model/graph/node-counts.js";

/** Which corpus is being answered from. */
export interface CorpusVersion {
  /** The version of now, as far as this server can know it; `undefined` while it is being changed, or cannot be read. Asks the engine only
   *  when what it knows may have been overtaken. */
  current(): string | undefined | Promise<string | undefined>;
  /** False where something has been written since `version` was current, as far as this server knows. */
  isStill(version: string): boolean;
  /** How much the corpus of that version holds; `undefined` where that is not known, or not any more. */
  counts(version: string): NodeCounts | undefined;
}

/** For servers that do not know: nothing then is kept, and no answer has an ETag. */
export const unknownVersion: CorpusVersion = {
  current: () => undefined,
  isStill: () => false,
  counts: () => undefined,
};
