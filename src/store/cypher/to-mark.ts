import type { CorpusMark } from "../meta.js";

/** The mark in what was kept, if there is one. Whoever cannot be told is taken for a person, whose corpus nobody replaces. */
export function toMark(kept: Readonly<Partial<Record<keyof CorpusMark, unknown>>>): CorpusMark | undefined {
  const { corpusId, loadedBy, folder, filesHash } = kept;
  if (typeof corpusId !== "string") return undefined;
  return {
    corpusId,
    loadedBy: loadedBy === "PACKAGE" || loadedBy === "SETTING" ? loadedBy : "COMMAND",
    folder: typeof folder === "string" ? folder : "",
    ...(typeof filesHash === "string" && { filesHash }),
  };
}
