import type { Engine } from "../../src/engine/engine.js";
import { createAnswerer, type Answerer } from "../../src/planner/answer.js";
import { rootFields } from "../../src/api/queries.js";
import { invariant } from "../../src/base/invariant.js";
import { parseValid, schema, type Variables } from "./oracle/two-answers.js";

/** What answers operations over an engine. */
export function answererOf(engine: Engine): Answerer {
  return createAnswerer(engine, schema, rootFields);
}

/** The answer to the only root field of a document. @throws Error where there are errors, or no answer */
export async function askFirst<T>(answerer: Answerer, source: string, variables: Variables = {}): Promise<T> {
  const { data, errors } = await answerer.answer({ document: parseValid(source), documentHash: source, variables });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("\n"));
  // The caller knows what the document asks for.
  return invariant(Object.values(data ?? {})[0] ?? undefined, "an answer") as T;
}
