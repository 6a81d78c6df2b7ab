import type { FastifyInstance } from "fastify";

/** Lets closing wait for what is in flight and for nothing else: connections that are kept open for another request, or that have never
 *  carried one, end with the last answer. */
export function closePromptly(server: FastifyInstance): void {
  let underWay = 0;
  let isClosing = false;
  const endConnections = () => {
    if (underWay === 0) server.server.closeAllConnections();
  };
  server.addHook("onRequest", (_request, reply, done) => {
    underWay += 1;
    reply.raw.once("close", () => {
      underWay -= 1;
      if (isClosing) setImmediate(endConnections);
    });
    done();
  });
  server.addHook("preClose", (done) => {
    isClosing = true;
    // The server takes no more connections by then.
    setImmediate(endConnections);
    done();
  });
}
