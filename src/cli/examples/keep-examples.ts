import type { Answerer } from "../../planner/answer.js";
import type { CorpusVersion } from "../../server/answers/corpus-version.js";
import { findExampleSubjects, type ExampleSubjects } from "./example-subjects.js";

/** Gives what the corpus of now has to ask about. Looked for once for each version of it, however often it is asked; undefined while
 *  none is known: nothing is loaded, or is being loaded, or the engine is away. */
export function keepExamples(
  answerer: Pick<Answerer, "answer">,
  version: CorpusVersion,
  timeoutMs: number,
): () => Promise<ExampleSubjects | undefined> {
  let known: { readonly version: string; readonly subjects: Promise<ExampleSubjects> } | undefined;
  return async () => {
    const current = await version.current();
    if (current === undefined) return undefined;
    if (known?.version !== current) known = { version: current, subjects: findExampleSubjects(answerer, timeoutMs) };
    return known.subjects;
  };
}
