import { withRetries } from "../../../../src/engine/neo4j/retry.js";

const random = () => 0;
const { signal } = new AbortController();
const translate = (error: unknown, attempts: number) => new Error(`${String(error)} after ${attempts}`);
const failure = (code: string, retriable: boolean) => Object.assign(new Error(code), { code, retriable });

/** Fails as often as told, then succeeds. */
function failing(times: number, error: Error): () => Promise<string> {
  let left = times;
  return async () => {
    if (left === 0) return "done";
    left -= 1;
    throw error;
  };
}

describe("withRetries", () => {
  const deadlock = failure("Neo.TransientError.Transaction.DeadlockDetected", true);

  test("tries again what may go well", async () => {
    const attempt = failing(2, deadlock);

    await expect(withRetries({ attempt, isInTime: () => true, signal, translate, random })).resolves.toBe("done");
  });

  test("gives up when it is too late", async () => {
    const attempt = failing(9, deadlock);
    let asked = 0;
    const isInTime = () => (asked += 1) < 3;

    await expect(withRetries({ attempt, isInTime, signal, translate, random })).rejects.toThrow("after 3");
  });

  test("gives up in the middle of a pause when nobody waits any more", async () => {
    const controller = new AbortController();
    const attempt = jest.fn(failing(1, deadlock));
    // Half a day long.
    const random = () => 1_000_000;
    const answer = withRetries({ attempt, isInTime: () => true, signal: controller.signal, translate, random });

    setImmediate(() => controller.abort());

    await expect(answer).rejects.toThrow("after 1");
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  test.each([
    failure("Neo.ClientError.Statement.SyntaxError", false),
    failure("Neo.TransientError.General.MemoryPoolOutOfMemoryError", true),
    new Error("one of ours"),
  ])("does not try again: %s", async (error) => {
    const attempt = failing(1, error);

    await expect(withRetries({ attempt, isInTime: () => true, signal, translate, random })).rejects.toThrow("after 1");
  });
});
