import { parse } from "graphql";
import type { Answerer } from "../../planner/answer.js";

/** Longest that either of two questions may take; nobody waits longer than for both. */
const mostMs = 15_000;

const someArticle = `{ articles(first: 1) { nodes { id } } }`;
/** All that can be asked of a chain, each way. */
const chains = `query ($from: ID!) {
  around: responseChain(from: $from, direction: BOTH) { ...chain }
  answersToIt: responseChain(from: $from, direction: ANSWERED_BY) { ...chain }
  itsAnswers: responseChain(from: $from, direction: ANSWERS_TO) { ...chain }
}
fragment chain on ResponseChain {
  layers { depth articles { id title { value } } }
  edges { temporalOrder reference { id } }
  outline { text }
  completeness { omittedCount }
}`;

/** Has Neo4j plan what takes it longest, and get going: for some time after its start it plans several times as slowly. */
export async function warmUp(answerer: Pick<Answerer, "answer">): Promise<void> {
  const { data } = await answerer.answer({ ...toDocument(someArticle), variables: {}, timeoutMs: mostMs });
  const [from] = (data as FoundArticle | null | undefined)?.articles.nodes ?? [];
  if (from !== undefined) {
    await answerer.answer({ ...toDocument(chains), variables: { from: from.id }, timeoutMs: mostMs });
  }
}

interface FoundArticle {
  readonly articles: { readonly nodes: readonly { readonly id: string }[] };
}

function toDocument(source: string) {
  return { document: parse(source), documentHash: source };
}
