import { articleTies } from "../path/ways.js";
import type { CorpusModel } from "../question.js";

const known = new WeakMap<CorpusModel, ReadonlyMap<string, readonly string[]>>();

/** What ties articles and people to each other by the plain model: what ties articles, and who wrote or signed them. */
export function canvasTies(model: CorpusModel): ReadonlyMap<string, readonly string[]> {
  const made = known.get(model);
  if (made !== undefined) return made;
  const ties = new Map([...articleTies(model)].map(([id, fars]) => [id, [...fars]]));
  const tie = (article: string, person: string): void => {
    ties.get(article)?.push(person);
    ties.set(person, [...(ties.get(person) ?? []), article]);
  };
  for (const { id, authors, signatories } of model.value.articles) {
    for (const { author } of authors) tie(id, author);
    for (const { person } of signatories) tie(id, person);
  }
  known.set(model, ties);
  return ties;
}
