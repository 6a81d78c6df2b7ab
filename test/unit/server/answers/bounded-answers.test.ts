import { createConnection, type Socket } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Row } from "../../../../src/engine/row.js";
import { codesOf, createEmptyEngine, errorsOf, openApi } from "../open-api.js";
import { listen, openServer } from "../open-server.js";

const query = "{ articles(first: 100) { nodes { id } } }";
const manyRows: readonly Row[] = Array.from({ length: 100 }, (_, index) => [`article/${"x".repeat(100)}${index}`]);
const openLarge = (settings = {}, options = {}) =>
  openApi(
    settings,
    options,
    createEmptyEngine(async () => manyRows),
  );

describe("an answer", () => {
  test("that is larger than allowed is given up with a code, also the second time and from memory", async () => {
    const { post } = await openLarge({ answerBytes: 5_000, cacheBytes: 1_000_000 });

    for (const reply of [await post({ query }), await post({ query })]) {
      expect(reply.status).toBe(400);
      expect(errorsOf(reply)).toEqual([
        {
          message: "The answer is larger than 5000 bytes. Ask for fewer nodes, fewer fields, or shorter names.",
          extensions: { code: "ANSWER_TOO_LARGE", most: 5_000 },
        },
      ]);
      expect(reply.headers["etag"]).toBeUndefined();
    }
  });

  test("that was kept for a client with a key is not for those who may have less", async () => {
    const accessKeys = [{ name: "dashboard", secret: "0123456789abcdef" }];
    const { post } = await openLarge({ answerBytes: 5_000, cacheBytes: 1_000_000, accessKeys });
    const withKey = await post({ query }, { authorization: "Bearer 0123456789abcdef" });

    expect(withKey.status).toBe(200);
    expect(codesOf(await post({ query }))).toEqual(["ANSWER_TOO_LARGE"]);
  });

  test.each([
    { cacheBytes: 0, most: 64 },
    { cacheBytes: 32_000_000, most: 64 },
  ])("costs by its bytes, kept ($cacheBytes) or not", async ({ cacheBytes, most }) => {
    const long = [[`article/${"x".repeat(3_692_000)}`]];
    const engine = createEmptyEngine(async () => long);
    const { post } = await openApi({ isRateLimited: true, cacheBytes }, { now: () => 0 }, engine);
    const single = { query: "{ articles(first: 1) { nodes { id } } }" };

    let answered = 0;
    while (answered < 100 && (await post(single)).status === 200) answered += 1;

    // 60 000 points, of which each answer takes 923 for its bytes and a few besides; what is kept is paid for before it is sent.
    expect(answered).toBe(most);
    expect(codesOf(await post(single))).toEqual(["RATE_LIMITED"]);
    expect((await post(single)).headers["retry-after"]).toBe("1");
  });
});

describe("requests of one client that are under way", () => {
  const numbered = "query ($first: Int) { articles(first: $first) { nodes { id } } }";

  test("are bounded, and each that ends makes room", async () => {
    const waiting: (() => void)[] = [];
    const engine = createEmptyEngine(() => new Promise<readonly Row[]>((resolve) => waiting.push(() => resolve([]))));
    const { post } = await openApi({ isRateLimited: true, operationsAtOnce: 64 }, {}, engine);
    // Alike ones would be answered together.
    const open = Array.from({ length: 32 }, (_, n) => post({ query: numbered, variables: { first: n + 1 } }));
    while (waiting.length < 32) await new Promise(setImmediate);

    const more = await post({ query });
    for (const answer of waiting.splice(0)) answer();
    await Promise.all(open);
    const later = post({ query });
    while (waiting.length < 1) await new Promise(setImmediate);
    for (const answer of waiting) answer();

    expect([more.status, codesOf(more), more.headers["retry-after"]]).toEqual([429, ["TOO_MANY_AT_ONCE"], "1"]);
    expect((await later).status).toBe(200);
  });

  test("wait for each other, and say so once their time is up", async () => {
    const answers: (() => void)[] = [];
    const engine = createEmptyEngine(() => new Promise((resolve) => answers.push(() => resolve([]))));
    const { post } = await openApi({ isRateLimited: true, operationsAtOnce: 1, deadlineMs: 50 }, {}, engine);
    const costly = (word: string) => ({
      query: `{ articles(first: 100, filter: { titleContains: "${word}" }) { nodes { id } } }`,
    });

    const first = post(costly("x"));
    while (answers.length < 1) await new Promise(setImmediate);
    const second = await post(costly("y"));
    for (const answer of answers) answer();

    expect([second.status, codesOf(second), second.headers["retry-after"]]).toEqual([503, ["SERVER_BUSY"], "1"]);
    expect((await first).status).toBe(200);
  });
});

describe("connections", () => {
  const connect = async (port: number): Promise<Socket> => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.on("error", () => undefined);
    await once(socket, "connect");
    return socket;
  };
  const ask = "GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n";
  const answerOf = async (socket: Socket): Promise<string> => String((await once(socket, "data"))[0]);
  const settings = { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 3_000 };

  test.each([
    { it: "in all", limits: { connections: 2 } },
    { it: "from one address", limits: { connectionsAnAddress: 2 } },
  ])("are bounded $it, those that are too many hear why, and one that closes makes room", async ({ limits }) => {
    const { server } = await listen({ settings: { ...settings, ...limits } });
    const { port } = server.server.address() as AddressInfo;
    const [first, second] = [await connect(port), await connect(port)];

    const third = await connect(port);
    expect(await answerOf(third)).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 1[^]*TOO_MANY_CONNECTIONS/);

    const closed = new Promise((resolve) => server.server.once("connection", resolve));
    first.destroy();
    while ((await connectionsOf(server.server)) > 1) await new Promise(setImmediate);
    const fourth = await connect(port);
    await closed;
    fourth.write(ask);
    expect(await answerOf(fourth)).toMatch(/^HTTP\/1\.1 200 /);
    for (const socket of [second, third, fourth]) socket.destroy();
  });

  test("of trusted proxies are not bounded", async () => {
    const { server } = await listen({ settings: { ...settings, connections: 1, proxies: ["127.0.0.0/8"] } });
    const { port } = server.server.address() as AddressInfo;
    const sockets = [await connect(port), await connect(port)];

    for (const socket of sockets) socket.write(ask);

    expect(await Promise.all(sockets.map(answerOf))).toEqual([
      expect.stringMatching(/^HTTP\/1\.1 200 /),
      expect.stringMatching(/^HTTP\/1\.1 200 /),
    ]);
    for (const socket of sockets) socket.destroy();
  });

  describe("on which a large answer is not read", () => {
    async function openLargeServer(limits: object) {
      const server = await openServer({ settings: { ...settings, ...limits } });
      server.get("/large", (_request, reply) => reply.send(Buffer.alloc(32_000_000)));
      await server.listen({ host: "127.0.0.1", port: 0 });
      const { port } = server.server.address() as AddressInfo;
      return async () => {
        const accepted = once(server.server, "connection") as Promise<[Socket]>;
        const client = await connect(port);
        client.pause();
        client.write(ask.replace("/health", "/large"));
        return { client, ours: (await accepted)[0] };
      };
    }

    test("are closed after a while", async () => {
      const ask = await openLargeServer({ stalledMs: 100 });
      const { client, ours } = await ask();

      await once(ours, "close");

      expect(ours.bytesWritten).toBeLessThan(33_000_000);
      client.destroy();
    });

    const largeBytes = 12_000_000;
    const bytesOf = async (client: Socket): Promise<boolean> => {
      let bytes = 0;
      const ended = once(client, "close").then(() => false);
      const read = new Promise<boolean>((resolve) =>
        client.on("data", (chunk: Buffer) => (bytes += chunk.length) >= largeBytes && resolve(true)),
      );
      return Promise.race([read, ended]);
    };

    test("count no more once they are gone, also if that was before they were answered", async () => {
      const server = await openServer({ settings: { ...settings, unsentBytes: 40_000_000 } });
      const late: (() => void)[] = [];
      server.get("/late", async () => {
        await new Promise<void>((resolve) => late.push(resolve));
        return Buffer.alloc(largeBytes);
      });
      await server.listen({ host: "127.0.0.1", port: 0 });
      const { port } = server.server.address() as AddressInfo;
      const open = async (): Promise<Socket> => {
        const client = await connect(port);
        client.write(ask.replace("/health", "/late"));
        const count = late.length;
        while (late.length === count) await new Promise(setImmediate);
        return client;
      };

      for (let times = 0; times < 4; times += 1) {
        const gone = once(server.server, "connection") as Promise<[Socket]>;
        const client = await open();
        const [ours] = await gone;
        client.destroy();
        await once(ours, "close");
        late.at(-1)?.();
        await new Promise(setImmediate);
      }
      const [first, second] = [await open(), await open()];
      for (const answer of late.slice(-2)) answer();

      expect(await Promise.all([bytesOf(first), bytesOf(second)])).toEqual([true, true]);
      for (const client of [first, second]) client.destroy();
    });

    test("are closed, the oldest first, when too much waits", async () => {
      const ask = await openLargeServer({ unsentBytes: 40_000_000 });
      const first = await ask();
      const closed = once(first.ours, "close");
      const second = await ask();

      await closed;

      expect(second.ours.destroyed).toBe(false);
      for (const { client } of [first, second]) client.destroy();
    });
  });
});

function connectionsOf(server: { getConnections(done: (error: Error | null, count: number) => void): unknown }) {
  return new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
}
