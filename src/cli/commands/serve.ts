import { join } from "node:path";
import { existsSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { createServer } from "../../server/server.js";
import { exitCodes, type Command, type World } from "../command.js";
import { createLogger } from "../create-logger.js";
import { ensureCorpus } from "../ensure-corpus.js";
import { AddressInUseError } from "../errors.js";
import { exampleRequest } from "../example-request.js";
import { withEngine } from "../open-engine.js";
import { prepareAnswerer } from "../prepare-answerer.js";
import { checkReadiness } from "../check-readiness.js";
import type { Engine } from "../../engine/engine.js";

/** Serves the API and GraphiQL until it is told to stop. */
export const serve: Command = {
  name: "serve",
  words: "",
  summary: "serve the API and GraphiQL",
  details: `Loads the corpus of the package into the graph first, where that holds none or an older version. Ctrl-C finishes what is in
flight and ends. Where and how: HOST, PORT, NEO4J_URI and the other settings of docs/settings.md.`,
  options: [],
  run: (_given, world) =>
    withEngine(world.settings, { isCreating: true }, async (engine) => {
      await ensureCorpus(engine, world);
      const server = await openServer(engine, world);
      try {
        await listen(server, world);
        await world.stopped;
        return exitCodes.done;
      } finally {
        await server.close();
      }
    }),
};

function openServer(engine: Engine, { settings, packageFolder }: World): Promise<FastifyInstance> {
  const graphiqlFolder = join(packageFolder, "dist", "graphiql");
  return createServer({
    answerer: prepareAnswerer(engine),
    checkReadiness: () => checkReadiness(engine),
    settings,
    logger: createLogger(settings.logLevel),
    ...(existsSync(graphiqlFolder) && { graphiqlFolder }),
  });
}

async function listen(server: FastifyInstance, { settings: { host, port }, terminal }: World): Promise<void> {
  try {
    const address = await server.listen({ host, port, listenTextResolver: () => "" });
    terminal.out(greeting(address.replace("0.0.0.0", "localhost").replace("[::]", "localhost")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new AddressInUseError(`${host}:${port}`, error);
    throw error;
  }
}

function greeting(address: string): string {
  return `
  API       ${address}/graphql
  GraphiQL  ${address}/graphiql

  Try it:
  ${exampleRequest(address)}

`;
}
