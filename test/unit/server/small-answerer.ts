import { buildSchema, execute } from "graphql";
import type { AnswerRequest } from "../../../src/planner/answer.js";
import type { OperationAnswerer } from "../../../src/server/answerer.js";

const schema = buildSchema(`
  type Query {
    "Says hello."
    hello(name: String! = "world", times: Int): String
    voices: [Voice!]!
    broken: String
    slow: String
  }
  type Mutation { shout: String }
  type Voice { id: ID! answers: [Voice!]! }
`);

const voice = { id: "voice/a", answers: (): unknown[] => [voice] };

/** What the tests of the server stand on: a small schema, answered by graphql-js. Remembers what it was asked. */
export function createSmallAnswerer(): OperationAnswerer & { readonly asked: AnswerRequest[] } {
  const asked: AnswerRequest[] = [];
  return {
    schema,
    asked,
    async answer(request) {
      asked.push(request);
      return execute({
        schema,
        document: request.document,
        operationName: request.operationName ?? null,
        variableValues: request.variables,
        rootValue: {
          hello: ({ name }: { name: string }) => `Hello, ${name}.`,
          voices: [voice],
          broken: () => {
            throw new Error("MATCH (secret) at /home/someone");
          },
          slow: () => untilAborted(request.signal),
        },
      });
    },
  };
}

function untilAborted(signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve) => signal?.addEventListener("abort", () => resolve("aborted"), { once: true }));
}
