import type { Answerer } from "../../planner/answer.js";
import type { CorpusVersion } from "../../server/answers/corpus-version.js";
import { findExampleSubjects, type ExampleSubjects } from "./example-subjects.js";

/** How long the engine may take, and what time it is, in milliseconds. */
export interface KeepOptions {
  readonly timeoutMs: number;
  readonly now: () => number;
}

/** After this time what could not be found is looked for again. No sooner: whoever opens GraphiQL asks for it, and pays nothing. */
const retryMs = 60_000;

/** Gives what the corpus of now has to ask about. Looked for once for each version of it, however often it is asked; undefined while
 *  none is known: nothing is loaded, or is being loaded, or the engine is away. */
export function keepExamples(
  answerer: Pick<Answerer, "answer">,
  version: CorpusVersion,
  { timeoutMs, now }: KeepOptions,
): () => Promise<ExampleSubjects | undefined> {
  let known:
    { readonly version: string; readonly until: number; readonly subjects: Promise<ExampleSubjects> } | undefined;

  function look(current: string): Promise<ExampleSubjects> {
    const found = findExampleSubjects(answerer, timeoutMs);
    const subjects = found.then((all) => all ?? {});
    known = { version: current, until: now() + retryMs, subjects };
    void found.then((all) => {
      if (all !== undefined && known?.subjects === subjects) known = { ...known, until: Number.POSITIVE_INFINITY };
    });
    return subjects;
  }

  return async () => {
    const current = await version.current();
    if (current === undefined) return undefined;
    return known?.version === current && now() < known.until ? known.subjects : look(current);
  };
}
