import { nameCorpus } from "../loading/name-corpus.js";
import { exampleQuestion } from "../examples/example-questions.js";
import type { ExampleSubjects } from "../examples/example-subjects.js";
import { toExampleRequest } from "../examples/to-example-request.js";
import type { HeldCorpus } from "../loading/held-corpus.js";

/** What a server says once it serves: what it serves, where, and a question that this corpus answers; where it has none, how to load one. */
export function greeting(address: string, held: HeldCorpus | undefined, subjects: ExampleSubjects = {}): string {
  return `
  Corpus    ${describe(held)}
  API       ${address}/graphql
  Explorer  ${address}/
  GraphiQL  ${address}/graphiql

${isEmpty(held) ? howToLoad : ""}  Try it:
  ${toExampleRequest(address, exampleQuestion(subjects))}

`;
}

const howToLoad = `  Load a corpus, after stopping the server unless it serves from Neo4j:
  antiphony load <folder>

`;

/** The record of the corpus itself says only what it is. */
function isEmpty(held: HeldCorpus | undefined): boolean {
  return held === undefined || (held.meta !== undefined && held.meta.recordCount <= 1);
}

function describe(held: HeldCorpus | undefined): string {
  if (held === undefined) return "none yet";
  const { meta } = held;
  return meta === undefined ? nameCorpus(held) : `${nameCorpus(held)}, version ${meta.corpusVersion}`;
}
