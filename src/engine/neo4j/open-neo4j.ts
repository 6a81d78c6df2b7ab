import neo4j, { type Driver } from "neo4j-driver";
import type { CypherEngine } from "../engine.js";
import { EngineTooOldError } from "../errors.js";
import { Neo4jEngine, type Neo4jOptions } from "./neo4j-engine.js";
import { translateError } from "./translate-error.js";

/** The first version that has `CALL (x) { … }`. */
const needed = "5.23";

/**
 * A Neo4j that has answered, lets us in, and is recent enough.
 * @throws EngineUnavailableError, EngineNotNeo4jError, EngineAuthenticationError, EngineTooOldError, DatabaseMissingError
 */
export async function openNeo4j(options: Neo4jOptions): Promise<CypherEngine> {
  const { uri, database } = options;
  const driver = makeDriver(options);
  try {
    const { agent = "" } = await driver.getServerInfo(database === undefined ? {} : { database });
    if (isOlder(agent, needed)) throw new EngineTooOldError(agent, needed);
    const engine = new Neo4jEngine(driver, options);
    // A server answers for databases that it does not have, until one asks them something.
    await engine.read({ text: "RETURN 1 AS one", parameters: {} });
    return engine;
  } catch (error) {
    await driver.close();
    throw translateError(error, { address: uri, database, text: "", timeoutMs: undefined, attempts: 1 });
  }
}

function makeDriver({ uri, user, password }: Neo4jOptions): Driver {
  const token = user === undefined ? undefined : neo4j.auth.basic(user, password ?? "");
  return neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    // Nobody reads them, and both sides work for them.
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5000,
  });
}

/** `Neo4j/5.26.30` and `Neo4j/2026.08.1` name themselves; a server of another make is taken at its word. */
function isOlder(agent: string, than: string): boolean {
  const [major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  const [neededMajor = 0, neededMinor = 0] = than.split(".").map(Number);
  return major > 0 && (major < neededMajor || (major === neededMajor && minor < neededMinor));
}
