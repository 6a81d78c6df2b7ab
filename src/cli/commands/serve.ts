import { join } from "node:path";
import { existsSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { watchVersion } from "../../server/answers/watch-version.js";
import { createServer } from "../../server/server.js";
import { exitCodes, type Command, type World } from "../command.js";
import { createLogger } from "../serving/create-logger.js";
import { ensureCorpus, serveAsItIs } from "../loading/ensure-corpus.js";
import { BadSettingError } from "../errors.js";
import { keepExamples } from "../examples/keep-examples.js";
import { toExamplePage } from "../examples/to-example-page.js";
import { greeting } from "../serving/greeting.js";
import { readHeldCorpus } from "../loading/held-corpus.js";
import { withEngine } from "../engine/open-engine.js";
import { prepareAnswerer } from "../operations/prepare-answerer.js";
import { readStoredOperations } from "../operations/read-stored-operations.js";
import { createReadinessCheck } from "../serving/check-readiness.js";
import type { ServerSettings } from "../../server/server-settings.js";
import type { Settings } from "../settings/settings.js";
import { toListenError } from "../serving/to-listen-error.js";
import { warmUp } from "../serving/warm-up.js";
import type { Engine } from "../../engine/engine.js";

const NEO4J_OPERATIONS_AT_ONCE = 16;

/** Serves the API and GraphiQL until it is told to stop. */
export const serve: Command = {
  name: "serve",
  words: "",
  summary: "serve the API and GraphiQL",
  details:
    "First loads the corpus that ANTIPHONY_CORPUS names, or else that of the package, if the graph is empty or holds an older " +
    "version of it. A corpus that was loaded by hand is served as it is; no other one is ever replaced. Ctrl-C finishes what is in flight " +
    "and ends. Where and how: HOST, PORT, NEO4J_URI and the other settings of docs/settings.md.",
  example: "PORT=4001 antiphony serve",
  options: [{ flags: "--as-is", meaning: "load nothing: serve what the graph holds" }],
  run: ({ options }, world) =>
    // Well before the deadline, so that clients hear that the engine is away and not that they asked for too much.
    withEngine(world.settings, { isCreating: true, retryMs: world.settings.deadlineMs / 2 }, async (engine) => {
      await (options["asIs"] === true ? serveAsItIs(engine, world) : ensureCorpus(engine, world));
      const { server, findSubjects } = await openServer(engine, world);
      try {
        const stopped = world.untilStopped();
        const [held, subjects] = [await readHeldCorpus(engine), await findSubjects()];
        const address = await listen(server, world);
        world.terminal.out(greeting(address, held, subjects));
        await stopped;
        return exitCodes.done;
      } finally {
        await server.close();
      }
    }),
};

/** A server, and what finds things in its corpus to ask about. */
interface Opened {
  readonly server: FastifyInstance;
  readonly findSubjects: ReturnType<typeof keepExamples>;
}

async function openServer(
  engine: Engine,
  { settings, packageFolder, version: programVersion }: World,
): Promise<Opened> {
  const graphiqlFolder = join(packageFolder, "dist", "graphiql");
  const explorerFolder = join(packageFolder, "dist", "explorer");
  const watched = watchVersion(engine, { checkMs: settings.versionCheckMs, now: () => performance.now() });
  const answerer = prepareAnswerer(watched.engine);
  const { operationsFolder, isStoredOnly } = settings;
  if (isStoredOnly && operationsFolder === undefined) {
    throw new BadSettingError(
      "ANTIPHONY_OPERATIONS_ONLY",
      "on",
      "leaves nothing to answer without ANTIPHONY_OPERATIONS",
    );
  }
  const findSubjects = keepExamples(answerer, watched.version, {
    timeoutMs: settings.deadlineMs,
    now: () => performance.now(),
  });
  const checkReadiness = createReadinessCheck(engine, () => warmUp(answerer));
  // So that it is warm by the time that somebody asks.
  checkReadiness().catch(() => undefined);
  const server = await createServer({
    answerer,
    checkReadiness,
    settings: toServerSettings(settings),
    logger: createLogger(settings.logLevel),
    version: watched.version,
    programVersion,
    ...(operationsFolder !== undefined && {
      operations: await readStoredOperations(operationsFolder, answerer.schema),
    }),
    ...(existsSync(explorerFolder) && { explorerFolder }),
    ...(existsSync(graphiqlFolder) && { graphiqlFolder }),
    writeExample: async () => toExamplePage(await findSubjects()),
  });
  return { server, findSubjects };
}

/** A Neo4j does more at once than a process that shares its processors with the engine. */
function toServerSettings({ operationsAtOnce, ...settings }: Settings): ServerSettings {
  const atOnce = operationsAtOnce ?? (settings.neo4jUri === undefined ? undefined : NEO4J_OPERATIONS_AT_ONCE);
  return { ...settings, ...(atOnce !== undefined && { operationsAtOnce: atOnce }) };
}

/** Gives the address, as one may type it. */
async function listen(server: FastifyInstance, { settings }: World): Promise<string> {
  const address = await listenQuietly(server, settings.host, settings.port).catch((error: unknown) => {
    throw toListenError(error, settings);
  });
  return address.replace("0.0.0.0", "localhost").replace("[::]", "localhost");
}

/** Fastify would announce itself in the log; the greeting does. */
async function listenQuietly(server: FastifyInstance, host: string, port: number): Promise<string> {
  const { level } = server.log;
  if (level === "info") server.log.level = "warn";
  const address = await server.listen({ host, port });
  server.log.level = level;
  return address;
}
