import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { parse, validate, type DocumentNode } from "graphql";
import { createHandler } from "graphql-http/lib/use/fastify";
import type { CorpusVersion } from "../../../../src/server/answers/corpus-version.js";
import type { Program } from "../../program.js";
import { serveApollo } from "../serve-apollo.js";
import { serve, type Served } from "../serve.js";
import { helloAnswerer, helloSchema } from "./hello.js";

/** A way from an HTTP request to the answer of a document that is known by then. All run over Fastify and answer by graphql-js. */
export interface Handler {
  readonly name: string;
  /** Gives `undefined` where its library is not installed. */
  readonly open: (program: Program) => Promise<Served | undefined>;
}

/** Every way that has been weighed. The floor and ours come twice: without GraphQL, and with an answer that is kept. */
export const handlers: readonly Handler[] = [
  { name: "Fastify, no GraphQL", open: serveConstant },
  { name: "Apollo Server, documents cached", open: () => serveApollo(helloSchema) },
  { name: "graphql-http, documents cached", open: serveGraphqlHttp },
  { name: "GraphQL Yoga, documents cached", open: () => serveYoga("graphql-yoga") },
  { name: "ours", open: (program) => serve({ answerer: helloAnswerer }, program) },
  { name: "ours, answers cached", open: (program) => serve({ answerer: helloAnswerer, version }, program, 1_000_000) },
];

const version: CorpusVersion = { current: () => "1", isStill: () => true, counts: () => undefined };

async function listen(server: FastifyInstance): Promise<Served> {
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => server.close() };
}

function serveConstant(): Promise<Served> {
  const server = fastify({ keepAliveTimeout: 72_000 });
  const body = `${JSON.stringify({ data: { hello: "world" } })}\n`;
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: (_request, reply) => reply.type("application/json; charset=utf-8").send(body),
  });
  return listen(server);
}

function serveGraphqlHttp(): Promise<Served> {
  const server = fastify({ keepAliveTimeout: 72_000 });
  const documents = new Map<string, DocumentNode>();
  const valid = new WeakSet<DocumentNode>();
  const handler = createHandler({
    schema: helloSchema,
    parse(source) {
      const text = String(source);
      const document = documents.get(text) ?? parse(text);
      documents.set(text, document);
      return document;
    },
    validate(schema, document, rules) {
      if (valid.has(document)) return [];
      const errors = validate(schema, document, rules);
      if (errors.length === 0) valid.add(document);
      return errors;
    },
  });
  server.route({ method: ["GET", "POST"], url: "/graphql", handler });
  return listen(server);
}

/** As much of GraphQL Yoga as is asked of it. */
interface Yoga {
  createYoga(options: object): {
    handleNodeRequestAndResponse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  };
}

/** It keeps documents by itself. `undefined` where it is not installed: what it stands on asks for Node 22, and its types bring those of browsers,
 *  so this repository does not install it. */
async function serveYoga(name: string): Promise<Served | undefined> {
  const library: Yoga | undefined = await import(name).catch(() => undefined);
  if (library === undefined) return undefined;
  const server = fastify({ keepAliveTimeout: 72_000 });
  const yoga = library.createYoga({ schema: helloSchema, logging: false, graphiql: false, landingPage: false });
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: (request, reply) => yoga.handleNodeRequestAndResponse(request, reply),
  });
  return listen(server);
}
