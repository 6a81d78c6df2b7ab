import { createFairQueue, QueueTimeoutError, type EndTurn } from "../../../../src/server/clients/fair-queue.js";

/** Lines up, and remembers who had a turn in which order. */
function createLine(options: Parameters<typeof createFairQueue>[0]) {
  const queue = createFairQueue(options);
  const turns: string[] = [];
  const ends = new Map<string, EndTurn>();
  return {
    queue,
    turns,
    enter: (client: string, cost: number, name = client) =>
      queue.enter(client, cost).then((end) => {
        turns.push(name);
        ends.set(name, end);
      }),
    async end(name: string) {
      ends.get(name)?.();
      await settled();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("gives a turn at once while there are any", async () => {
  const line = createLine({ atOnce: 2 });

  await Promise.all([line.enter("a", 1), line.enter("b", 1)]);

  expect(line.turns).toEqual(["a", "b"]);
});

test("lets whoever asks for little go before a long line of others", async () => {
  const line = createLine({ atOnce: 1 });
  for (const name of ["a1", "a2", "a3"]) void line.enter("a", 100, name);
  for (const name of ["b1", "b2", "b3"]) void line.enter("b", 100, name);
  await settled();

  void line.enter("victim", 1);
  await line.end("a1");
  await line.end("b1");

  expect(line.turns.slice(0, 3)).toEqual(["a1", "b1", "victim"]);
});

test("gives each client the same share of the cost, not of the turns", async () => {
  const line = createLine({ atOnce: 1 });
  for (let turn = 0; turn < 4; turn += 1) void line.enter("dear", 30, `dear${turn}`);
  for (let turn = 0; turn < 12; turn += 1) void line.enter("cheap", 10, `cheap${turn}`);
  await settled();

  for (let done = 0; done < 12; done += 1) await line.end(line.turns.at(-1) ?? "");

  expect(line.turns.filter((name) => name.startsWith("cheap")).length).toBeGreaterThanOrEqual(8);
  expect(line.turns.filter((name) => name.startsWith("dear")).length).toBeGreaterThanOrEqual(3);
});

test("holds one client to its turns where others have none", async () => {
  const line = createLine({ atOnce: 3, perClient: 2 });
  for (const name of ["a1", "a2", "a3"]) void line.enter("a", 1, name);
  await settled();

  expect(line.turns).toEqual(["a1", "a2"]);
  await line.end("a1");
  expect(line.turns).toEqual(["a1", "a2", "a3"]);
});

test("ends a turn once, however often it is said", async () => {
  const line = createLine({ atOnce: 1 });
  for (const name of ["a1", "a2", "a3"]) void line.enter("a", 1, name);
  await settled();

  await line.end("a1");
  await line.end("a1");

  expect(line.turns).toEqual(["a1", "a2"]);
});

test("begins turns as it is told, each by itself", async () => {
  const begun: (() => void)[] = [];
  const line = createLine({ atOnce: 1, begin: (turn) => begun.push(turn) });
  void line.enter("a", 1);
  void line.enter("b", 1);
  await settled();

  expect(line.turns).toEqual([]);
  begun[0]?.();
  await settled();
  expect(line.turns).toEqual(["a"]);
  await line.end("a");
  expect(begun).toHaveLength(2);
});

test("lets go of whoever has gone or waited too long, and of nobody behind them", async () => {
  const line = createLine({ atOnce: 1 });
  await line.enter("a", 1);
  const controller = new AbortController();
  const gone = line.queue.enter("b", 1, { signal: controller.signal });
  const late = line.queue.enter("c", 1, { timeoutMs: 1 });
  void line.enter("d", 1);

  controller.abort();

  await Promise.all([
    expect(gone).rejects.toMatchObject({ code: "QUERY_CANCELLED" }),
    expect(late).rejects.toThrow(QueueTimeoutError),
  ]);
  await expect(line.queue.enter("b", 1, { signal: controller.signal })).rejects.toMatchObject({
    code: "QUERY_CANCELLED",
  });
  await line.end("a");
  expect(line.turns).toEqual(["a", "d"]);
});
