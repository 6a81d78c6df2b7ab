import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem, toProblem } from "./problem.js";

type Hook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;

/** Hooks that answer what no route does. */
export interface MethodHooks {
  /** Answers OPTIONS with the methods of the address; leaves the question of a browser before it asks, where pages elsewhere may ask. */
  readonly answerOptions: Hook;
  /** Refuses an address that nothing is served at, and a method that an address is not asked by, before a body is read. */
  readonly refuseUnserved: Hook;
}

/** What the hooks are made with. */
export interface MethodOptions {
  /** True where pages elsewhere may ask. */
  readonly hasCors: boolean;
  /** Answers an address that nothing is served at. */
  readonly answerUnknown: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Learns the methods of each route that is added from now on. */
export function watchMethods(server: FastifyInstance, { hasCors, answerUnknown }: MethodOptions): MethodHooks {
  const methods = new Map<string, Set<string>>();
  server.addHook("onRoute", ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    methods.set(url, known);
    for (const each of [method].flat()) known.add(each);
  });

  /** `undefined` where nothing is served. `/*` is the server as a whole. */
  function allowedAt(path: string): string | undefined {
    const found = [...methods].filter(([url]) => path === "/*" || isAt(url, path)).flatMap(([, known]) => [...known]);
    return found.length === 0 ? undefined : [...new Set([...found, "OPTIONS"])].sort().join(", ");
  }

  return {
    answerOptions(request, reply, done) {
      if (request.method !== "OPTIONS" || (hasCors && isPreflight(request))) return done();
      const allow = allowedAt(pathOf(request));
      if (allow === undefined) answerUnknown(request, reply);
      else reply.code(204).header("allow", allow).send();
    },
    refuseUnserved(request, reply, done) {
      if (!request.is404) return done();
      const path = pathOf(request);
      const allow = allowedAt(path);
      if (allow === undefined) answerUnknown(request, reply);
      else {
        const message = `${request.method} is not answered at "${path}".`;
        const hint = `Use one of ${allow}.`;
        sendProblem(reply, toProblem("METHOD_NOT_ALLOWED", { message, hint, headers: { allow } }));
      }
    },
  };
}

/** Answers an address that nothing is served at. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `Nothing is served at ${request.method} "${pathOf(request)}".`;
  return sendProblem(reply, toProblem("NOT_FOUND", { message }));
}

/** As the router reads it: without the query, and without percent signs. */
function pathOf({ url }: FastifyRequest): string {
  return decodeURI(url.split(/[?#]/, 1)[0] ?? "");
}

/** Whether a route such as `/graphql`, `/article/:name/chain` or `/graphiql/*` is at the path. */
function isAt(url: string, path: string): boolean {
  if (url.endsWith("/*")) return path.startsWith(url.slice(0, -1));
  const [wanted, given] = [url.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(":") || part === given[index]);
}

function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}
