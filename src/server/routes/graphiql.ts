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

/** GraphiQL as it was built, at `/graphiql`. Its assets carry their hash in their name, so browsers may keep them. */
export function addGraphiqlRoutes(server: FastifyInstance, folder: string): void {
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
  server.get("/graphiql", (_request, reply) => reply.sendFile("index.html"));
  server.get("/", (_request, reply) => reply.redirect("/graphiql"));
}
