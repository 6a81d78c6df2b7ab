import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The editor styles itself inline; everything else comes from where the page came from. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join("; ");

const yearSeconds = 31_536_000;

/** Gives a document of the corpus that is served now. */
export type WriteExample = () => Promise<string>;

const ofAnyCorpus: WriteExample = () => Promise.resolve("{\n  corpus {\n    title {\n      value\n    }\n  }\n}\n");

/** What GraphiQL begins with, and where it stands. */
export interface GraphiqlOptions {
  readonly writeExample: WriteExample | undefined;
  /** True: the root leads to it. */
  readonly isAtRoot: boolean;
}

/** GraphiQL as it was built, at `/graphiql`. Its assets carry their hash in their name, so browsers may keep them.
 *  The page asks for the example that it begins with, since that follows the corpus. */
export function addGraphiqlRoutes(
  server: FastifyInstance,
  folder: string,
  { writeExample = ofAnyCorpus, isAtRoot }: GraphiqlOptions,
): void {
  server.register(fastifyStatic, {
    root: folder,
    prefix: "/graphiql/",
    cacheControl: false,
    setHeaders(response, path) {
      const isNamedByHash = /[\\/]assets[\\/]/.test(path);
      response.setHeader("cache-control", isNamedByHash ? `public, max-age=${yearSeconds}, immutable` : "no-cache");
      response.setHeader("content-security-policy", policy);
    },
  });
  server.get("/graphiql/example.graphql", async (_request, reply) => {
    const text = await writeExample();
    return reply.header("cache-control", "no-cache").type("application/graphql; charset=utf-8").send(text);
  });
  server.get("/graphiql", (_request, reply) => reply.sendFile("index.html"));
  if (isAtRoot) server.get("/", (_request, reply) => reply.redirect("/graphiql"));
}
