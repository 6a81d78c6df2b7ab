import { pino } from "pino";
import { createServer, type ServerOptions } from "../../../src/server/server.js";
import { createSmallAnswerer } from "./small-answerer.js";

type Open = Awaited<ReturnType<typeof createServer>>;

const opened: Open[] = [];

/** A server over the small answerer, closed after the test. */
export async function openServer(options: Partial<ServerOptions> = {}): Promise<Open> {
  const server = await createServer({
    answerer: createSmallAnswerer(),
    checkReadiness: async () => ({ isReady: true, reason: "The engine holds a corpus.", corpusVersion: "1" }),
    settings: { corsOrigins: [], allowedHosts: ["localhost", "127.0.0.1"], deadlineMs: 3_000 },
    logger: pino({ level: "silent" }),
    ...options,
  });
  opened.push(server);
  return server;
}

/** The same, listening on a free port. */
export async function listen(options: Partial<ServerOptions> = {}): Promise<{ server: Open; address: string }> {
  const server = await openServer(options);
  return { server, address: await server.listen({ host: "127.0.0.1", port: 0 }) };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});
