import { withRetries } from "../../../src/engine/neo4j/retry.js";

const random = () => 0;
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
    await expect(withRetries({ attempt: failing(2, deadlock), isWanted: () => true, translate, random })).resolves.toBe(
      "done",
    );
  });

  test("gives up when nobody waits any more", async () => {
    const attempt = failing(9, deadlock);
    let asked = 0;
    const isWanted = () => (asked += 1) < 3;

    await expect(withRetries({ attempt, isWanted, translate, random })).rejects.toThrow("after 3");
  });

  test.each([
    failure("Neo.ClientError.Statement.SyntaxError", false),
    failure("Neo.TransientError.General.MemoryPoolOutOfMemoryError", true),
    new Error("one of ours"),
  ])("does not try again: %s", async (error) => {
    await expect(withRetries({ attempt: failing(1, error), isWanted: () => true, translate, random })).rejects.toThrow(
      "after 1",
    );
  });
});
