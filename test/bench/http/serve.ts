import type { AddressInfo } from "node:net";
import pino from "pino";
import type { ServerOptions } from "../../../src/server/server.js";
import type { Program } from "../program.js";
import { benchKey } from "./key.js";

/** A server that listens. */
export interface Served {
  /** Where questions are posted to. */
  readonly url: string;
  close(): Promise<unknown>;
}

/** Serves our API with the limits that it has for clients with a key. `cacheBytes`: room for answers that are kept; none where left out. */
export async function serve(
  options: Pick<ServerOptions, "answerer" | "version">,
  { createServer }: Program,
  cacheBytes = 0,
): Promise<Served> {
  const server = await createServer({
    ...options,
    checkReadiness: async () => ({ isReady: true, reason: "It is measured." }),
    settings: {
      corsOrigins: [],
      allowedHosts: ["127.0.0.1", "localhost"],
      deadlineMs: 30_000,
      cacheBytes,
      accessKeys: [benchKey],
      keyedDeadlineMs: 30_000,
    },
    logger: pino({ level: "silent" }),
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => server.close() };
}
