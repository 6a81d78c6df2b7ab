import type { CorpusModel, Variables } from "../questions/question.js";

/** A question that is put to our server and to `@neo4j/graphql`, each in its own words, for the same facts. */
export interface PeerQuestion {
  readonly name: string;
  readonly title: string;
  readonly ours: Wording;
  readonly peers: Wording;
  /** What is asked: the same each time, so that runs can be compared. */
  samples(model: CorpusModel): readonly Variables[];
  /** How many times the peer's requests a second ours have to be. */
  readonly leastRatio: number;
}

/** How one of the two is asked, and what its answer says without the names that it uses. */
export interface Wording {
  readonly document: string;
  variables(sample: Variables): Variables;
  /** The answer as a plain value: equal for equal facts. */
  plain(data: unknown, sample: Variables): unknown;
}

/** For a document that takes a sample as it is. */
export const asSampled = (sample: Variables): Variables => sample;
