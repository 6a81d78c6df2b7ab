import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Bare } from "../engines/bare-driver.js";
import type { Program } from "../program.js";
import type { Question, Variables } from "../questions/question.js";

/** The floor for any server: takes variables, asks by hand-written text, writes the rows as the GraphQL answer. One path a question. */
export async function openFloor(
  questions: readonly Question[],
  bare: Bare,
  program: Program,
): Promise<{ readonly server: Server; readonly address: string }> {
  const byPath = new Map(questions.map((question) => [`/${question.name}`, question]));
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
    const question = byPath.get(request.url ?? "");
    if (question === undefined) return "{}";
    return JSON.stringify({ data: question.shape(await bare.ask(question, variables), variables, program) });
  }
  server.keepAliveTimeout = 72_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
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
