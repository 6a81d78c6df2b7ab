import type { Engine } from "../../engine/engine.js";
import { createAnswerer, type Answerer } from "../../planner/answer.js";
import { buildSchema } from "../../api/build-schema.js";
import { rootFields } from "../../api/queries.js";

/** The answerer of the whole API over one engine. */
export function prepareAnswerer(engine: Engine): Answerer {
  return createAnswerer(engine, buildSchema(rootFields), rootFields);
}

/** What tells how operations would be answered; no engine is asked. */
export function prepareExplainer(): Pick<Answerer, "schema" | "explain"> {
  return prepareAnswerer(noEngine);
}

const refuse = (): never => {
  throw new Error("Explaining asks no engine.");
};
const noEngine: Engine = {
  name: "neo4j",
  read: refuse,
  write: refuse,
  chain: refuse,
  path: refuse,
  prepare: refuse,
  analyze: refuse,
  close: refuse,
};
