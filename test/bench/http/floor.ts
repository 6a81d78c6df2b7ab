import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Bare } from "../engines/bare-driver.js";
import type { Program } from "../program.js";
import type { Question, Variables } from "../questions/question.js";

/** Bare handlers that listen, one a path. */
export interface Floor {
  /** Where a question is asked by hand-written text. */
  url(bare: Bare, question: Question): string;
  /** Where the answers are kept, so that they only have to be written. */
  readyUrl(bare: Bare, question: Question): string;
  close(): Promise<void>;
}

/** The floor for any server: takes variables, asks by hand-written text, writes the rows as the GraphQL answer. */
export async function openFloor(
  questions: readonly Question[],
  bares: readonly Bare[],
  program: Program,
): Promise<Floor> {
  const answers = new Map<string, (variables: Variables) => unknown>();
  for (const question of questions) {
    for (const bare of bares) {
      const answer = async (variables: Variables): Promise<unknown> =>
        question.shape(await bare.ask(question, variables), variables, program);
      answers.set(pathOf(bare, question), answer);
      answers.set(`${pathOf(bare, question)}/ready`, keepAnswers(answer));
    }
  }
  const server = createServer((request, response) => {
    const send = (status: number, body: string): void => {
      response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
      response.end(body);
    };
    answer(request).then(
      (body) => send(200, body),
      (error: unknown) => send(500, JSON.stringify({ errors: [{ message: String(error) }] })),
    );
  });
  async function answer(request: IncomingMessage): Promise<string> {
    const { variables } = JSON.parse(await readBody(request)) as { readonly variables: Variables };
    return JSON.stringify({ data: await answers.get(request.url ?? "")?.(variables) });
  }
  server.keepAliveTimeout = 72_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (bare, question) => address + pathOf(bare, question),
    readyUrl: (bare, question) => `${address}${pathOf(bare, question)}/ready`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function pathOf(bare: Bare, question: Question): string {
  return `/${encodeURIComponent(bare.name)}/${question.name}`;
}

function keepAnswers(answer: (variables: Variables) => Promise<unknown>): (variables: Variables) => unknown {
  const kept = new Map<string, unknown>();
  return async (variables) => {
    const key = Object.values(variables).join("\n");
    const known = kept.get(key);
    if (known !== undefined) return known;
    const data = await answer(variables);
    kept.set(key, data);
    return data;
  };
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (text += chunk));
    request.on("end", () => resolve(text));
    request.on("error", reject);
  });
}
