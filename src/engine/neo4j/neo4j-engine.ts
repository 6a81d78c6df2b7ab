import neo4j, { type Driver, type Session, type SessionConfig, type Transaction } from "neo4j-driver";
import type { CypherQuery } from "../../cypher/cypher.js";
import { countDown, withDeadline, type RunOptions } from "../../base/scheduling/deadline.js";
import type { CypherEngine, GraphSchema, WriteStatement } from "../engine.js";
import type { Row } from "../row.js";
import { QueryTimeoutError } from "../../base/scheduling/errors.js";
import { EngineClosedError, WriteOutcomeUnknownError } from "../errors.js";
import { toEngineParameters } from "../parameters.js";
import type { PathWalk, PathGraph } from "../walk/path-walk.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import { findPathGraphs } from "./find-path-graphs.js";
import { createPlanOnce } from "./plan-once.js";
import { prepareSchema } from "./prepare-schema.js";
import { withRetries, type Retry } from "./retry.js";
import { isConnectionLost, translateError } from "./translate-error.js";
import { cancellableUntilCommit } from "./cancellable-until-commit.js";
import { walkChain } from "./walk-chain.js";

/** Where a Neo4j is, and as whom to enter. */
export interface Neo4jOptions {
  /** `bolt://`, `neo4j://`, `neo4j+s://` …: a cluster or Aura needs no other setting. */
  readonly uri: string;
  /** Left out if the server asks for nobody. */
  readonly user?: string;
  readonly password?: string;
  /** Left out: the user's home database. */
  readonly database?: string;
  /** How long to go on trying while the engine is away or others are in the way. Default 5000. */
  readonly retryMs?: number;
}

const mostUnderWay = 4;
/** Longest that the server may plan one text, whoever waits for it. */
const planningMs = 15_000;

type Mode = "READ" | "WRITE";
type Work<T> = (session: Session, transaction: { readonly timeout?: number }) => Promise<T>;
/** What has to be there before the work begins; `undefined` if it is. */
type Before = (signal: AbortSignal) => Promise<void> | undefined;

/** The engine of production: Neo4j through its own driver. One `Neo4jEngine` serves any number of callers at once. */
export class Neo4jEngine implements CypherEngine {
  readonly name = "neo4j";
  private readonly bookmarkManager = neo4j.bookmarkManager();
  private readonly plans = createPlanOnce((query) => this.explain(query));
  private isClosed = false;

  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions,
    private readonly pauses: Pick<Retry<unknown>, "pause" | "random"> = {},
  ) {}

  async read(query: CypherQuery, options: RunOptions = {}): Promise<readonly Row[]> {
    const work: Work<readonly Row[]> = async (session, transaction) => {
      const { records } = await session.run(query.text, toDriver(query.parameters), transaction);
      return records.map(fieldsOf);
    };
    try {
      return await this.run("READ", query.text, options, work, (signal) => this.plans.planned(query, signal));
    } catch (error) {
      // The server drops plans by itself, too.
      if (error instanceof QueryTimeoutError) this.plans.forget(query);
      throw error;
    }
  }

  write(statements: Iterable<WriteStatement>, options: RunOptions = {}): Promise<void> {
    const deadline = cancellableUntilCommit(options);
    const write = this.run("WRITE", "a write", deadline.options, async (session, config) => {
      deadline.begin();
      const transaction = await session.beginTransaction(config);
      await runAll(transaction, statements);
      deadline.end();
      await transaction.commit().catch((error: unknown) => {
        // Tried again, it might be done twice.
        throw isConnectionLost(error) ? new WriteOutcomeUnknownError(error) : error;
      });
    });
    return write.finally(deadline.end);
  }

  chain(walk: ChainWalk, options: RunOptions = {}): Promise<Chain | undefined> {
    const deadline = countDown(options);
    return walkChain(walk, (query) => this.read(query, deadline));
  }

  path(walk: PathWalk, options: RunOptions = {}): AsyncIterable<PathGraph> {
    return findPathGraphs(walk, (query, deadline) => this.read(query, deadline), countDown(options));
  }

  prepare(schema: GraphSchema): Promise<void> {
    return this.run("WRITE", "", {}, (session) => prepareSchema(session, schema));
  }

  /** By itself the server counts anew some time after a load; what is planned until then begins with whole labels, and is kept. */
  async analyze(): Promise<void> {
    const replan = this.run("WRITE", "", {}, (session) => session.run("CALL db.prepareForReplanning()"));
    await replan.catch(() => undefined);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.driver.close();
  }

  /** In a session of its own, which is closed when the caller gives up: that stops the query in the server, too. */
  private run<T>(mode: Mode, text: string, options: RunOptions, work: Work<T>, before?: Before): Promise<T> {
    if (this.isClosed) return Promise.reject(new EngineClosedError(this.name));
    const { timeoutMs } = options;
    const left = countDown(options);
    const end = new AbortController();
    const attempt = async () => {
      await before?.(end.signal);
      end.signal.throwIfAborted();
      const session = this.driver.session(this.sessionConfig(mode));
      const close = () => void session.close().catch(() => undefined);
      end.signal.addEventListener("abort", close, { once: true });
      const { timeoutMs: timeout } = left;
      try {
        return await work(session, timeout === undefined ? {} : { timeout });
      } catch (error) {
        if (isConnectionLost(error)) this.plans.forgetAll();
        throw error;
      } finally {
        end.signal.removeEventListener("abort", close);
        close();
      }
    };
    const tryAgainUntil = performance.now() + (this.options.retryMs ?? 5000);
    const isInTime = () => performance.now() < tryAgainUntil;
    const translate = (error: unknown, attempts: number) =>
      translateError(error, { address: this.options.uri, database: this.options.database, text, timeoutMs, attempts });
    return withDeadline(
      options,
      () => withRetries({ ...this.pauses, attempt, isInTime, signal: end.signal, translate }),
      () => end.abort(),
    );
  }

  /** Has the server plan a query, and does not run it. */
  private explain({ text, parameters }: CypherQuery): Promise<void> {
    const session = this.driver.session(this.sessionConfig("READ"));
    const close = () => void session.close().catch(() => undefined);
    const planning = async () => {
      await session.run(`EXPLAIN ${text}`, toDriver(parameters), { timeout: planningMs }).finally(close);
    };
    return withDeadline({ timeoutMs: planningMs }, planning, close);
  }

  private sessionConfig(mode: Mode): SessionConfig {
    const { database } = this.options;
    const config = { defaultAccessMode: mode, bookmarkManager: this.bookmarkManager };
    return database === undefined ? config : { ...config, database };
  }
}

/** Sends the next ones while the first is still at work, unless something is expected of its rows. After a failure the server ignores what follows. */
async function runAll(transaction: Transaction, statements: Iterable<WriteStatement>): Promise<void> {
  const underWay: Promise<unknown>[] = [];
  for (const { text, parameters, expect } of statements) {
    const outcome = Promise.resolve(transaction.run(text, toDriver(parameters)));
    // The first failure is thrown below; those that follow from it are nobody's.
    outcome.catch(() => undefined);
    underWay.push(outcome);
    if (expect !== undefined) {
      await Promise.all(underWay.splice(0));
      expect((await outcome).records.map(fieldsOf));
    }
    if (underWay.length === mostUnderWay) await underWay.shift();
  }
  await Promise.all(underWay);
}

function toDriver(parameters: CypherQuery["parameters"]): Record<string, unknown> {
  return toEngineParameters(parameters, toCypherNumber);
}

/** Whole numbers go as integers: the driver would send each number as a float, which `LIMIT` refuses. */
function toCypherNumber(value: number): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** A record's values by column. The driver keeps them as a list and has no cheap public way to it; the exact version is pinned. */
function fieldsOf(record: object): Row {
  return (record as { readonly _fields: Row })._fields;
}
