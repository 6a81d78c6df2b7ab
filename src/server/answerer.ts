import type { Answerer } from "../planner/answer.js";

/** What the server needs of an answerer. */
export type OperationAnswerer = Pick<Answerer, "schema" | "answer">;
