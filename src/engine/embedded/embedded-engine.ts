import type { Steps } from "../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { Pace } from "../../base/scheduling/pace.js";
import { patchYielding, type GraphPatch } from "../../graph/edit/patch.js";
import { emptySnapshot, type Snapshot } from "../../graph/snapshot.js";
import { declaredLayout } from "../../model/graph/declared-layout.js";
import type { RecordChange, WriteOptions } from "../../store/record-store.js";
import { type RunOptions, watchingDeadline, withDeadline } from "../../base/scheduling/deadline.js";
import type { GraphEngine } from "../engine.js";
import { EngineClosedError } from "../errors.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { WriterQueue } from "../writer-queue.js";
import { versionOf } from "./sqlite/file-state.js";
import { EmbeddedRecordStore } from "./embedded-record-store.js";
import type { Contents, Difference, RecordFile } from "./record-file.js";

/** So many changed records are put into the graph that stands; for more of them it is built anew. */
const mostPatched = 1_000;

/** A graph in memory, and how many writes of the file it holds. */
interface Standing extends LoadedGraph {
  readonly writes: number;
}

/** The engine that needs no server: an immutable graph in memory, over records that lie in a file or nowhere. The graph is read when it is first
 *  asked for; from then on each write makes the next one, by whomever it is. */
export class EmbeddedEngine implements GraphEngine {
  readonly name = "embedded";
  readonly records: EmbeddedRecordStore;
  private readonly writers = new WriterQueue();
  private standing: Standing | undefined;
  private reading: Promise<LoadedGraph> | undefined;
  private endWatch: () => void = () => undefined;
  private isClosed = false;

  constructor(private readonly file: RecordFile) {
    this.records = new EmbeddedRecordStore(file, {
      requireOpen: () => this.requireOpen(),
      graph: (options) => this.graph(options),
      write: (change, options) => this.write(change, options),
    });
  }

  get held(): LoadedGraph | undefined {
    return this.standing;
  }

  async graph(options: RunOptions = {}): Promise<LoadedGraph> {
    this.requireOpen();
    return this.standing ?? withDeadline(options, () => (this.reading ??= this.readOnce()));
  }

  /** Orders, lookups and counts are those of the declared layout: there is nothing to prepare. */
  async prepare(): Promise<void> {
    this.requireOpen();
  }

  /** Nothing is planned by what is there. */
  async analyze(): Promise<void> {
    this.requireOpen();
  }

  /** What is being written is waited for. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    this.endWatch();
    await this.writers.add(async () => this.file.close());
  }

  private readOnce(): Promise<LoadedGraph> {
    const reading = this.writers.add(async () => {
      // Before it is read, so that nothing is missed.
      this.endWatch = this.file.watch(() => void this.writers.add(() => this.catchUp()).catch(() => undefined));
      return (this.standing = await this.build());
    });
    // Whoever waits gets the error; the next one tries again.
    reading.catch(() => {
      this.endWatch();
      this.reading = undefined;
    });
    return reading;
  }

  private write(change: RecordChange, { onProgress, ...options }: WriteOptions): Promise<void> {
    return watchingDeadline((deadline) =>
      withDeadline(options, () =>
        this.writers.add(async () => {
          await this.catchUp();
          const { standing } = this;
          let next: LoadedGraph | undefined;
          const prepare = async (): Promise<void> => {
            next = standing && (await patched(standing, toPatch(change), versionOf(change.meta())));
          };
          const writes = await this.file.write(change, { deadline, onProgress, prepare });
          if (next !== undefined) this.standing = { ...next, writes };
        }),
      ),
    );
  }

  /** Puts what others have written into the graph that stands, if there is one. */
  private async catchUp(): Promise<void> {
    const { standing } = this;
    if (standing === undefined || this.isClosed) return;
    const difference = await this.file.readSince(standing.writes, mostPatched);
    if (difference === undefined) this.standing = await this.build();
    else if (difference.writes !== standing.writes) this.standing = await this.advance(standing, difference);
  }

  private async advance(standing: Standing, { writes, corpusVersion, put, count }: Difference): Promise<Standing> {
    const { snapshot } = standing;
    const added = put.filter(({ id }) => snapshot.find(id) === undefined).length;
    const remove = snapshot.nodeCount + added === count ? [] : await this.findRemoved(standing);
    return { ...(await patched(standing, { put, remove }, corpusVersion)), writes };
  }

  /* The file does not say what was deleted from it, so that nothing of it is left. */
  private async findRemoved({ snapshot }: Standing): Promise<readonly string[]> {
    return finishYielding(idsBeside(snapshot, await this.file.ids()));
  }

  private async build(): Promise<Standing> {
    const { writes, corpusVersion, records }: Contents = await this.file.read();
    const snapshot = await patchYielding(emptySnapshot(declaredLayout()), { put: records });
    return { snapshot, corpusVersion, writes };
  }

  private requireOpen(): void {
    if (this.isClosed) throw new EngineClosedError(this.name);
  }
}

async function patched({ snapshot }: LoadedGraph, patch: GraphPatch, corpusVersion: string): Promise<LoadedGraph> {
  return { snapshot: await patchYielding(snapshot, patch), corpusVersion };
}

function* idsBeside(snapshot: Snapshot, known: ReadonlySet<string>): Steps<readonly string[]> {
  const pace = new Pace();
  const found: string[] = [];
  for (const node of snapshot.byId.nodes) {
    const id = snapshot.idOf(node);
    if (!known.has(id)) found.push(id);
    if (pace.isUp()) yield;
  }
  return found;
}

function toPatch({ added, changed, removed }: RecordChange): GraphPatch {
  return { put: [...added, ...changed.map(({ record }) => record)], remove: removed.map(({ id }) => id) };
}
