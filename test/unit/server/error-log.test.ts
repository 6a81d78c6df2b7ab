import { pino, type Logger } from "pino";
import { EngineUnavailableError } from "../../../src/engine/errors.js";
import { createErrorLog, type ReportedError } from "../../../src/server/error-log.js";
import { createEmptyEngine, openApi } from "./open-api.js";
import { openServer } from "./open-server.js";
import { createSmallAnswerer } from "./small-answerer.js";

type Line = Readonly<Record<string, unknown>>;

/** A logger that keeps its lines. */
function record(): { readonly logger: Logger; readonly lines: Line[] } {
  const lines: Line[] = [];
  const stream = { write: (text: string) => void lines.push(JSON.parse(text) as Line) };
  return { logger: pino({ base: null, timestamp: false }, stream), lines };
}

const away = new EngineUnavailableError("neo4j", "bolt://a.example", new Error("No route."));
const byAda: ReportedError = { client: "address 192.0.2.1", requestId: "1", code: "ENGINE_UNAVAILABLE", error: away };

test("writes the first of a kind whole, and how often it came again", () => {
  const { logger, lines } = record();
  const errorLog = createErrorLog(logger);

  for (const requestId of ["1", "2", "3"]) errorLog.add({ ...byAda, requestId });
  errorLog.sweep();

  expect(lines).toEqual([
    {
      level: 40,
      client: "address 192.0.2.1",
      requestId: "1",
      code: "ENGINE_UNAVAILABLE",
      err: expect.objectContaining({ stack: expect.stringContaining("No route.") }),
      msg: "A request failed",
    },
    { level: 40, client: "address 192.0.2.1", code: "ENGINE_UNAVAILABLE", times: 2, msg: "The same error came again" },
  ]);
});

test("tells apart who met an error, its code, and where it was thrown", () => {
  const { logger, lines } = record();
  const errorLog = createErrorLog(logger);
  const fail = (words: string): TypeError => new TypeError(words);

  const errors = [byAda, { ...byAda, client: "key dashboard" }, { ...byAda, code: "QUERY_TIMEOUT" }];
  for (const error of [...errors, ...errors]) errorLog.add(error);
  for (const error of [fail("a"), fail("b")]) errorLog.add({ ...byAda, code: "INTERNAL_SERVER_ERROR", error });
  errorLog.add({ ...byAda, code: "INTERNAL_SERVER_ERROR", error: "a text" });

  expect(lines.map(({ level, client, code }) => [level, client, code])).toEqual([
    [40, "address 192.0.2.1", "ENGINE_UNAVAILABLE"],
    [40, "key dashboard", "ENGINE_UNAVAILABLE"],
    [40, "address 192.0.2.1", "QUERY_TIMEOUT"],
    [50, "address 192.0.2.1", "INTERNAL_SERVER_ERROR"],
    [50, "address 192.0.2.1", "INTERNAL_SERVER_ERROR"],
  ]);
});

test("begins anew after each sweep", () => {
  const { logger, lines } = record();
  const errorLog = createErrorLog(logger);

  errorLog.add(byAda);
  errorLog.sweep();
  errorLog.sweep();
  errorLog.add(byAda);

  expect(lines.map(({ msg }) => msg)).toEqual(["A request failed", "A request failed"]);
});

test("stays short whoever many clients there are", () => {
  const { logger, lines } = record();
  const errorLog = createErrorLog(logger);

  for (let round = 0; round < 3; round += 1)
    for (let client = 0; client < 5_000; client += 1) errorLog.add({ ...byAda, client: `address ${client}` });
  errorLog.sweep();

  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toEqual({ level: 40, times: 3 * 4_900, msg: "Errors of other kinds came besides" });
});

test("has one line for an operation of which every root fails, and for a flood of them", async () => {
  const { logger, lines } = record();
  const engine = createEmptyEngine(() => Promise.reject(away));
  const { post } = await openApi({}, { logger }, engine);
  const roots = Array.from({ length: 10 }, (_, index) => `a${index}: articles(first: ${index + 1}) { nodes { id } }`);

  for (let asked = 0; asked < 20; asked += 1) await post({ query: `{ ${roots.join(" ")} }` });

  expect(lines.map(({ msg }) => msg)).toEqual(["A request failed"]);
});

test("has one line for a flood of faults of ours, and the count of them when the server closes", async () => {
  const { logger, lines } = record();
  const server = await openServer({ logger, answerer: createSmallAnswerer() });

  for (let asked = 0; asked < 20; asked += 1)
    await server.inject({ method: "POST", url: "/graphql", payload: { query: "{ broken }" } });
  await server.close();

  expect(lines).toEqual([
    expect.objectContaining({ level: 50, msg: "A request failed", code: "INTERNAL_SERVER_ERROR" }),
    expect.objectContaining({ times: 19, msg: "The same error came again" }),
  ]);
});

test("has one line for a flood of questions whether an engine that is away is ready", async () => {
  const { logger, lines } = record();
  const server = await openServer({ logger, checkReadiness: () => Promise.reject(away) });

  for (let asked = 0; asked < 20; asked += 1) await server.inject("/ready");

  expect(lines.map(({ msg }) => msg)).toEqual(["A request failed"]);
});
