import { describeEachEngine } from "../../support/describe-each-engine.js";

/** Takes either engine a second or more; none that never ends, as the embedded one would go on with it after the tests. */
const long = "UNWIND range(1, 2500) AS a UNWIND range(1, 2500) AS b WITH count(a + b) AS c";
const longRead = { text: `${long} RETURN c AS c`, parameters: {} };
const longWrite = { text: `${long} CREATE (:Article {c: c})`, parameters: {} };
const quick = { text: "RETURN 1 AS x", parameters: {} };

describeEachEngine("the caller's patience", (open) => {
  test("ends with a timeout, in time", async () => {
    const engine = await open();
    const started = performance.now();

    await expect(engine.read(longRead, { timeoutMs: 200 })).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
      timeoutMs: 200,
    });

    expect(performance.now() - started).toBeLessThan(1000);
    expect(await engine.read(quick, { timeoutMs: 5000 })).toEqual([[1]]);
  });

  test("ends when the signal is aborted", async () => {
    const engine = await open();
    const controller = new AbortController();
    const started = performance.now();
    const answer = engine.read(longRead, { signal: controller.signal });

    setTimeout(() => controller.abort(), 100);

    await expect(answer).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await engine.read(quick)).toEqual([[1]]);
  });

  test("is over before it begins when the signal has been aborted", async () => {
    const engine = await open();
    const signal = AbortSignal.abort();

    await expect(engine.read(quick, { signal })).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
    await expect(engine.write([longWrite], { signal })).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
  });

  test("ends a write without a trace", async () => {
    const engine = await open();
    const create = { text: "CREATE (:Article {c: 0})", parameters: {} };

    await expect(engine.write([create, longWrite], { timeoutMs: 200 })).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
    });

    expect(await engine.read({ text: "MATCH (a:Article) RETURN count(a) AS c", parameters: {} })).toEqual([[0]]);
  });

  test("is not tried by what is done in time", async () => {
    const engine = await open();
    const { signal } = new AbortController();

    expect(await engine.read(quick, { timeoutMs: 60_000, signal })).toEqual([[1]]);
  });
});
