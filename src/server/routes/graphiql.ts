import type { FastifyInstance } from "fastify";
import { graphiqlPolicy } from "../pages/content-security-policy.js";
import { serveStaticFiles } from "../pages/static-files.js";

/** Gives a document of the corpus that is served now. */
export type WriteExample = () => Promise<string>;

const ofAnyCorpus: WriteExample = () => Promise.resolve("{\n  corpus {\n    title {\n      value\n    }\n  }\n}\n");

/** What GraphiQL begins with, and where it stands. */
export interface GraphiqlOptions {
  readonly writeExample: WriteExample | undefined;
  /** True: the root leads to it. */
  readonly isAtRoot: boolean;
}

/** GraphiQL as it was built, at `/graphiql`. The page asks for the example that it begins with, since that follows the corpus. */
export function addGraphiqlRoutes(
  server: FastifyInstance,
  folder: string,
  { writeExample = ofAnyCorpus, isAtRoot }: GraphiqlOptions,
): void {
  serveStaticFiles(server, { folder, prefix: "/graphiql/", policy: graphiqlPolicy });
  server.get("/graphiql/example.graphql", async (_request, reply) => {
    const text = await writeExample();
    return reply.header("cache-control", "no-cache").type("application/graphql; charset=utf-8").send(text);
  });
  server.get("/graphiql", (_request, reply) => reply.sendFile("index.html"));
  if (isAtRoot) server.get("/", (_request, reply) => reply.redirect("/graphiql"));
}
