import { QueryTimeoutError } from "../../../../src/base/scheduling/errors.js";
import { withDeadline } from "../../../../src/base/scheduling/deadline.js";

const never = () => new Promise<never>(() => undefined);
const ignore = () => undefined;

describe("withPatience", () => {
  test("gives the outcome of what is done in time", async () => {
    const { signal } = new AbortController();

    await expect(withDeadline({ timeoutMs: 1000, signal }, async () => "done", ignore)).resolves.toBe("done");
    await expect(withDeadline({ timeoutMs: 1000 }, () => Promise.reject(new Error("no")), ignore)).rejects.toThrow(
      "no",
    );
  });

  test("stops the work once, and answers without it", async () => {
    const stop = jest.fn();

    await expect(withDeadline({ timeoutMs: 5 }, never, stop)).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
      timeoutMs: 5,
    });

    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("answers as soon as the signal is aborted, with the reason as cause", async () => {
    const controller = new AbortController();
    const answer = withDeadline({ signal: controller.signal }, never, ignore);

    controller.abort("gone away");

    await expect(answer).rejects.toMatchObject({ code: "QUERY_CANCELLED", cause: "gone away" });
  });

  test("says that time is up where the signal gives that as its reason", async () => {
    const controller = new AbortController();
    const answer = withDeadline({ signal: controller.signal }, never, ignore);
    const isUp = new QueryTimeoutError(30);

    controller.abort(isUp);

    await expect(answer).rejects.toBe(isUp);
  });

  test("does not begin what nobody waits for", async () => {
    const work = jest.fn();

    await expect(withDeadline({ signal: AbortSignal.abort() }, work, ignore)).rejects.toMatchObject({
      code: "QUERY_CANCELLED",
    });

    expect(work).not.toHaveBeenCalled();
  });

  test("leaves no listener behind", async () => {
    const controller = new AbortController();
    const stop = jest.fn();
    await withDeadline({ signal: controller.signal, timeoutMs: 1000 }, async () => 1, stop);

    controller.abort();

    expect(stop).not.toHaveBeenCalled();
  });
});
