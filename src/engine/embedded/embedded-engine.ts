import type { QueryResult, Transaction } from "@grafeo-db/js";
import type { CypherQuery } from "../../cypher/cypher.js";
import { CodedError } from "../../base/coded-error.js";
import { countDown } from "../count-down.js";
import type { Engine, GraphSchema, RunOptions } from "../engine.js";
import type { Row } from "../row.js";
import { EngineClosedError, WriteConflictError } from "../errors.js";
import { requirePatience, whilePatient, withPatience, type Patience } from "../patience.js";
import { toEngineParameters } from "../parameters.js";
import type { Chain, ChainWalk } from "../walk/walk.js";
import { growWebs } from "../walk/grow-web.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import type { Head, HeadRequest } from "../head.js";
import type { PathWalk, PathWeb } from "../walk/path-walk.js";
import { expandByAdjacency } from "./expand-by-adjacency.js";
import type { GraphFile } from "./graph-file.js";
import { OrderedNodes, type WatchOrder } from "./ordered-nodes.js";
import { prepareSchema } from "./prepare-schema.js";
import { readGraph } from "./read-graph.js";
import { requireReading } from "./require-reading.js";
import type { Runaways } from "./runaways.js";
import { translateError } from "./translate-error.js";
import { walkByAdjacency } from "./walk-by-adjacency.js";
import { WriterQueue } from "../writer-queue.js";

const mostAttempts = 5;
const secondsToClose = 5;

/** The engine that needs no server: Grafeo in this process, in one file or in memory. */
export class EmbeddedEngine implements Engine {
  readonly name = "embedded";
  private readonly writers = new WriterQueue();
  private readonly ordered: OrderedNodes;
  private held: Promise<HeldGraph> | undefined;
  private isClosed = false;

  constructor(
    private readonly file: GraphFile,
    private readonly runaways: Runaways,
  ) {
    const watch: WatchOrder = (options, work) => this.watchSteps("the head of an order", options, work);
    this.ordered = new OrderedNodes(file.graph, (query) => this.execute(query), watch);
  }

  async read(query: CypherQuery, options: RunOptions = {}): Promise<readonly Row[]> {
    this.requireOpen();
    requireReading(query.text);
    return this.runaways.watch(query.text, options, () => this.rowsOf(query));
  }

  async write(queries: Iterable<CypherQuery>, options: RunOptions = {}): Promise<void> {
    this.requireOpen();
    const turn = (patience: Patience) => this.writers.add(() => this.transact(queries, patience));
    await whilePatient((patience) => this.runaways.watchWrite("a write", options, () => turn(patience)));
  }

  async chain(walk: ChainWalk, options: RunOptions = {}): Promise<Chain | undefined> {
    return this.watchSteps("a chain", options, (patience) => walkByAdjacency(walk, this.file.graph, patience));
  }

  path(walk: PathWalk, options: RunOptions = {}): AsyncIterable<PathWeb> {
    this.requireOpen();
    const left = countDown(options);
    const expansion = expandByAdjacency(walk, this.file.graph, (work) => this.watchSteps("a path", left, work));
    return growWebs(walk, expansion);
  }

  async head(request: HeadRequest, options: RunOptions = {}): Promise<Head | undefined> {
    this.requireOpen();
    return this.ordered.head(request, options);
  }

  async graph(options: RunOptions = {}): Promise<HeldGraph> {
    this.requireOpen();
    return withPatience(options, () => (this.held ??= this.readHeld()));
  }

  async prepare(schema: GraphSchema): Promise<void> {
    this.requireOpen();
    const turn = async () => {
      await this.orDiskError(() => prepareSchema(this.file.graph, schema));
      this.file.markSaved();
    };
    await this.runaways.watchWrite("a schema", {}, () => this.writers.add(turn));
  }

  /** The library keeps no statistics. */
  async analyze(): Promise<void> {
    this.requireOpen();
  }

  /** What is at work gets some seconds to end. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await this.runaways.settle(secondsToClose * 1000);
    this.file.close();
  }

  private readHeld(): Promise<HeldGraph> {
    const reading = readGraph({ read: (query) => this.rowsOf(query) });
    // Whoever waits gets the error; the next one tries again.
    reading.catch(() => (this.held = this.held === reading ? undefined : this.held));
    return reading;
  }

  /** What goes step by step is stopped when nobody waits for it any more; a query cannot be. */
  private async watchSteps<T>(name: string, options: RunOptions, work: (patience: Patience) => Promise<T>): Promise<T> {
    this.requireOpen();
    return whilePatient((patience) => this.runaways.watch(name, options, () => work(patience)));
  }

  private async rowsOf(query: CypherQuery): Promise<readonly Row[]> {
    // Temporal values, bytes and vectors, which the library's type has too, are not in the subset.
    return (await this.execute(query)).rows() as Row[];
  }

  private async execute({ text, parameters }: CypherQuery): Promise<QueryResult> {
    const copied = toEngineParameters(parameters, asItIs);
    return this.file.graph.executeCypher(text, copied).catch((error: unknown) => {
      throw this.toError(error, text);
    });
  }

  private async orDiskError<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.file.toDiskError(error) ?? error;
    }
  }

  private toError(error: unknown, text: string): Error {
    if (error instanceof CodedError) return error;
    return this.file.toDiskError(error) ?? translateError(error, text);
  }

  /** All of it in one transaction, once more when another one was in the way. */
  private async transact(queries: Iterable<CypherQuery>, patience: Patience): Promise<void> {
    this.file.backUpDaily();
    for (let attempts = 1; ; attempts += 1) {
      try {
        await this.attempt(queries, patience);
        this.held = undefined;
        return this.file.markSaved();
      } catch (error) {
        if (!(error instanceof WriteConflictError)) throw error;
        if (attempts === mostAttempts) throw new WriteConflictError(attempts, error.cause);
      }
    }
  }

  private async attempt(queries: Iterable<CypherQuery>, patience: Patience): Promise<void> {
    requirePatience(patience);
    const transaction = this.file.graph.beginTransaction();
    let text = "";
    try {
      for (const query of queries) {
        text = query.text;
        await transaction.executeCypher(text, toEngineParameters(query.parameters, asItIs));
        requirePatience(patience);
      }
      transaction.commit();
    } catch (error) {
      rollBack(transaction);
      throw this.toError(error, text);
    }
  }

  private requireOpen(): void {
    if (this.isClosed) throw new EngineClosedError(this.name);
  }
}

/** Where the library has ended the transaction itself, it says so by an error, which would hide why. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // There is nothing left to take back.
  }
}

function asItIs(value: number): number {
  return value;
}
