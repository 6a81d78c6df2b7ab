import type { ArticleValue, ReferenceValue } from "../../corpus/shapes.js";
import type { CorpusModel } from "../question.js";

/** Whether a reference answers: of the generated types all do but those that only cite. */
export function isAnswer({ type }: Pick<ReferenceValue, "type">): boolean {
  return !type.startsWith("CITES");
}

/** The articles of which an answer leads to this one, as the plain model has it. */
export function answersTo(id: string, { referring }: CorpusModel): readonly ArticleValue[] {
  return (referring.get(id) ?? []).filter(({ references }) =>
    references.some((reference) => reference.to === id && isAnswer(reference)),
  );
}

/** What answers an article, what answers that, and so on: each with its least depth. */
export function chainIn(model: CorpusModel, from: string, depth: number): ReadonlyMap<string, number> {
  const depths = new Map([[from, 0]]);
  // A map gives what is added while it is walked.
  for (const [id, at] of depths) {
    if (at === depth) break;
    for (const answer of answersTo(id, model)) if (!depths.has(answer.id)) depths.set(answer.id, at + 1);
  }
  return depths;
}
