import fastifyStatic, { type FastifyStaticOptions } from "@fastify/static";
import type { FastifyInstance } from "fastify";

const yearSeconds = 31_536_000;

/** The files of a bundle, and where they are served. */
export interface StaticFiles {
  readonly folder: string;
  /** Where their paths begin: `/explorer/`. */
  readonly prefix: string;
  /** The content security policy of what is served. Left out: none is sent. */
  readonly policy?: string;
  /** What the library is told besides. */
  readonly options?: Pick<FastifyStaticOptions, "decorateReply" | "preCompressed" | "dotfiles">;
}

/** Serves the files. Those in `assets` carry their hash in their name, so browsers may keep them for a year; all others are asked for again each time. */
export function serveStaticFiles(server: FastifyInstance, { folder, prefix, policy, options = {} }: StaticFiles): void {
  server.register(fastifyStatic, {
    ...options,
    root: folder,
    prefix,
    cacheControl: false,
    setHeaders(response, path) {
      const isNamedByHash = /[\\/]assets[\\/]/.test(path);
      response.setHeader("cache-control", isNamedByHash ? `public, max-age=${yearSeconds}, immutable` : "no-cache");
      if (policy !== undefined) response.setHeader("content-security-policy", policy);
    },
  });
}
