import type { FastifyReply, FastifyRequest } from "fastify";
import { sendProblem, toProblem } from "./problem.js";

const alwaysOpen = new Set<string | undefined>(["/health", "/ready"]);

/** A hook that refuses requests under a foreign name: a page elsewhere must not reach us by pointing its own name at our address
 *  (DNS rebinding). Health checks come under any name. */
export function refuseForeignHosts(
  allowed: readonly string[],
): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return (request, reply, done) => {
    const name = withoutPort(request.headers.host ?? "").toLowerCase();
    if (names.has(name) || alwaysOpen.has(request.routeOptions.url)) {
      done();
      return;
    }
    sendProblem(
      reply,
      toProblem("HOST_NOT_ALLOWED", { message: `Requests for the host "${name}" are not answered here.` }),
    );
  };
}

/** `[::1]:4000` and `localhost:4000` without `:4000`. */
function withoutPort(host: string): string {
  return host.replace(/:\d*$/, "");
}
