import type { ExecutionResult } from "graphql";
import type { RunOptions } from "../../../../src/base/scheduling/deadline.js";
import { QueryCancelledError, QueryTimeoutError } from "../../../../src/base/scheduling/errors.js";
import type { EndTurn } from "../../../../src/server/clients/fair-queue.js";
import { createFairQueue, QueueTimeoutError } from "../../../../src/server/clients/fair-queue.js";
import { SharedAnswers } from "../../../../src/server/answers/shared-answers.js";

/** Work that goes on until it is told to end, or stopped. */
class Work {
  readonly runs: RunOptions[] = [];
  private end: (result: ExecutionResult) => void = () => undefined;
  private fail: (error: unknown) => void = () => undefined;

  readonly run = (options: RunOptions): Promise<ExecutionResult> => {
    this.runs.push(options);
    return new Promise((resolve, reject) => {
      [this.end, this.fail] = [resolve, reject];
      options.signal?.addEventListener("abort", () => resolve(partial));
    });
  };

  finish(result: ExecutionResult): void {
    this.end(result);
  }

  break(error: unknown): void {
    this.fail(error);
  }

  get isStopped(): boolean {
    return this.runs.every(({ signal }) => signal?.aborted === true);
  }
}

const whole: ExecutionResult = { data: { whole: true } };
const partial: ExecutionResult = { data: { partial: true } };
const atOnce = async (): Promise<EndTurn> => () => undefined;

let work: Work;
let shared: SharedAnswers;
beforeEach(() => {
  work = new Work();
  shared = new SharedAnswers();
});

async function ask(
  own: RunOptions = {},
  key: string | null = "a",
  takeTurn: (options: RunOptions) => Promise<EndTurn> = atOnce,
): Promise<ExecutionResult> {
  const { result } = await shared.answer(key ?? undefined, { own, takeTurn, work: work.run });
  return result;
}

describe("SharedAnswers", () => {
  test("does the same work once for all who ask at the same moment", async () => {
    const asked = [ask(), ask(), ask({ timeoutMs: 1_000 })];
    await turn();
    work.finish(whole);

    expect(await Promise.all(asked)).toEqual([whole, whole, whole]);
    expect(work.runs).toHaveLength(1);
  });

  test("does other work, later work and work without a key by itself", async () => {
    const others = [ask({}, "b"), ask({}, null), ask({}, null)];
    await turn();
    expect(work.runs).toHaveLength(3);

    const first = ask();
    await turn();
    work.finish(whole);
    await first;
    void ask();
    await turn();

    expect(work.runs).toHaveLength(5);
    expect(others).toHaveLength(3);
  });

  test("goes on for the others when one goes, and says so to that one at once", async () => {
    const leaving = new AbortController();
    const [gone, stays] = [ask({ signal: leaving.signal }), ask({ signal: new AbortController().signal })];
    await turn();
    leaving.abort();

    await expect(gone).rejects.toThrow(QueryCancelledError);
    expect(work.isStopped).toBe(false);
    work.finish(whole);
    expect(await stays).toEqual(whole);
  });

  test("stops when all have gone", async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const asked = [ask({ signal: one.signal }), ask({ signal: other.signal })];
    await turn();
    one.abort();
    other.abort();

    await expect(asked[0]).rejects.toThrow(QueryCancelledError);
    expect(await asked[1]).toEqual(partial);
    expect(work.isStopped).toBe(true);
  });

  test("gives nobody work that is being stopped", async () => {
    const leaving = new AbortController();
    void ask({ signal: leaving.signal });
    await turn();
    leaving.abort();
    void ask();
    await turn();

    expect(work.runs).toHaveLength(2);
  });

  test("holds each to its own deadline", async () => {
    const [late, patient] = [ask({ timeoutMs: 20 }), ask({ timeoutMs: 30 })];

    await expect(late).rejects.toThrow(QueryTimeoutError);
    expect(await patient).toEqual(partial);
    expect(work.runs[0]?.signal?.reason).toEqual(new QueryTimeoutError(30));
  });

  test("takes nobody in who is ready to wait for longer than the work may last", async () => {
    void ask({ timeoutMs: 1_000 });
    await turn();
    void ask({ timeoutMs: 10_000 });
    await turn();

    expect(work.runs).toHaveLength(2);
    work.finish(whole);
  });

  test("shares errors", async () => {
    const asked = Promise.allSettled([ask(), ask()]);
    await turn();
    work.break(new Error("broken"));

    expect(await asked).toEqual([
      { status: "rejected", reason: new Error("broken") },
      { status: "rejected", reason: new Error("broken") },
    ]);
    expect(work.runs).toHaveLength(1);
  });
});

describe("a turn at shared work", () => {
  const queue = () => createFairQueue({ atOnce: 1, perClient: 1 });

  test("is that of whoever has one first, and the others leave their lines", async () => {
    const [slow, quick] = [queue(), queue()];
    const endOther = await slow.enter("x", 1);
    const inLine = ask({}, "a", (options) => slow.enter("a", 1, options));
    const first = ask({}, "a", (options) => quick.enter("b", 1, options));
    await turn();
    work.finish(whole);

    expect(await Promise.all([inLine, first])).toEqual([whole, whole]);
    expect(work.runs).toHaveLength(1);
    endOther();
    await expect(slow.enter("y", 1, { timeoutMs: 1_000 })).resolves.toBeDefined();
  });

  test("that nobody has in time is told to each by itself", async () => {
    const busy = queue();
    await busy.enter("x", 1);
    const line = (options: RunOptions): Promise<EndTurn> => busy.enter("a", 1, options);

    const asked = await Promise.allSettled([ask({ timeoutMs: 20 }, "a", line), ask({ timeoutMs: 25 }, "a", line)]);

    expect(asked.map((each) => each.status === "rejected" && each.reason instanceof QueueTimeoutError)).toEqual([
      true,
      true,
    ]);
    expect(work.runs).toHaveLength(0);
  });

  test("lasts until the work is over, though whoever began it has gone", async () => {
    const turns = queue();
    const leaving = new AbortController();
    const begins = ask({ signal: leaving.signal }, "a", (options) => turns.enter("a", 1, options));
    await turn();
    const stays = ask();
    leaving.abort();
    await expect(begins).rejects.toThrow(QueryCancelledError);

    await expect(turns.enter("b", 1, { timeoutMs: 10 })).rejects.toThrow(QueueTimeoutError);
    work.finish(whole);
    await stays;
    await expect(turns.enter("b", 1, { timeoutMs: 1_000 })).resolves.toBeDefined();
  });

  test("ends once its answer is let go", async () => {
    const turns = queue();
    const answer = shared.answer("a", { own: {}, takeTurn: (options) => turns.enter("a", 1, options), work: work.run });
    await turn();
    work.finish(whole);
    const { letGo } = await answer;

    await expect(turns.enter("b", 1, { timeoutMs: 10 })).rejects.toThrow(QueueTimeoutError);
    letGo();
    await expect(turns.enter("b", 1, { timeoutMs: 1_000 })).resolves.toBeDefined();
  });
});

/** Others have their turn: what could begin has begun. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
