import type { CorpusModel } from "../question.js";

/** Of each article those that it is tied to, once for each tie, in either direction. */
type Ties = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<CorpusModel, Ties>();

/** What ties articles to articles by the plain model: references, translations and claims. */
export function articleTies(model: CorpusModel): Ties {
  const made = known.get(model);
  if (made !== undefined) return made;
  const ties = new Map<string, string[]>(model.value.articles.map(({ id }) => [id, []]));
  const tie = (a: string, b: string): void => {
    if (a === b) return;
    ties.get(a)?.push(b);
    ties.get(b)?.push(a);
  };
  for (const { id, references, textRelations = [], claims = [] } of model.value.articles) {
    for (const { to } of references) tie(id, to);
    for (const { of } of textRelations) tie(id, of);
    for (const { source } of claims) tie(id, source);
  }
  known.set(model, ties);
  return ties;
}

/** How far an article is, and by how many ways of that length. */
export interface TraversalLimits {
  readonly length: number;
  readonly ways: number;
}

/** Everything within so many steps of an article, nearest first. */
export function reachOf(from: string, most: number, ties: Ties): ReadonlyMap<string, TraversalLimits> {
  const reached = new Map<string, { length: number; ways: number }>([[from, { length: 0, ways: 1 }]]);
  // A map gives what is added while it is walked.
  for (const [id, { length, ways }] of reached) {
    if (length === most) break;
    for (const far of ties.get(id) ?? []) {
      const known = reached.get(far);
      if (known === undefined) reached.set(far, { length: length + 1, ways });
      else if (known.length === length + 1) known.ways += ways;
    }
  }
  return reached;
}
