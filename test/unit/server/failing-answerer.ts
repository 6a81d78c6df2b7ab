import { GraphQLError } from "graphql";
import type { OperationAnswerer } from "../../../src/server/answerer.js";
import { createSmallAnswerer } from "./small-answerer.js";

/** The small schema over an engine that is away: nothing of an operation can be read. */
export function createFailingAnswerer(): OperationAnswerer {
  const away = new GraphQLError("The engine is away.", { path: ["hello"], extensions: { code: "ENGINE_UNAVAILABLE" } });
  return { ...createSmallAnswerer(), answer: async () => ({ data: { hello: null }, errors: [away] }) };
}
