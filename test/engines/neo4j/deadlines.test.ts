import { QueryCancelledError } from "../../../src/base/scheduling/errors.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";

/** Takes a server a second or so. */
const longRead = {
  text: "UNWIND range(1, 2500) AS a UNWIND range(1, 2500) AS b RETURN count(a + b) AS c",
  parameters: {},
};
const quick = { text: "RETURN 1 AS x", parameters: {} };
const create = { text: "CREATE (:Article)", parameters: {} };

describeNeo4j("the caller's patience", (open) => {
  test("ends with a timeout", async () => {
    const engine = await open();
    jest.useFakeTimers();
    const answer = engine.read(longRead, { timeoutMs: 5 });

    // In the same turn of the loop, in which no engine can have answered.
    jest.advanceTimersByTime(5);
    jest.useRealTimers();

    await expect(answer).rejects.toMatchObject({ code: "QUERY_TIMEOUT", timeoutMs: 5 });
    expect(await engine.read(quick, { timeoutMs: 60_000 })).toEqual([[1]]);
  });

  test("ends when the signal is aborted", async () => {
    const engine = await open();
    const controller = new AbortController();
    const answer = engine.read(longRead, { signal: controller.signal });

    controller.abort();

    await expect(answer).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    expect(await engine.read(quick)).toEqual([[1]]);
  });

  test("is over before it begins when the signal has been aborted", async () => {
    const engine = await open();
    const signal = AbortSignal.abort();

    await expect(engine.read(quick, { signal })).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    await expect(engine.write([create], { signal })).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
  });

  test("ends a write without a trace, also when it is at its last query", async () => {
    const engine = await open();
    const controller = new AbortController();
    function* queries() {
      yield create;
      controller.abort();
      yield create;
    }

    await expect(engine.write(queries(), { signal: controller.signal })).rejects.toMatchObject({
      code: "QUERY_CANCELLED",
    });

    // Comes after what is still at work in an engine that cannot stop a query.
    await engine.write([]);
    expect(await engine.read({ text: "MATCH (a:Article) RETURN count(a) AS c", parameters: {} })).toEqual([[0]]);
  });

  test("does not say of a write that is being committed that it was called off", async () => {
    const engine = await open();
    const controller = new AbortController();
    function* queries() {
      yield create;
      // Heard after all statements were sent and answered, while the server commits.
      yield { ...quick, expect: () => void setImmediate(() => controller.abort()) };
    }

    const outcome = await engine.write(queries(), { signal: controller.signal }).then(
      () => 1,
      (error: unknown) => (error instanceof QueryCancelledError ? 0 : error),
    );

    expect(controller.signal.aborted).toBe(true);
    expect(await engine.read({ text: "MATCH (a:Article) RETURN count(a) AS c", parameters: {} })).toEqual([[outcome]]);
  });

  test("is not tried by what is done in time", async () => {
    const engine = await open();
    const { signal } = new AbortController();

    expect(await engine.read(quick, { timeoutMs: 60_000, signal })).toEqual([[1]]);
  });
});
