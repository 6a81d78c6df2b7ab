import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { unknownVersion } from "../../../src/server/answers/corpus-version.js";
import { rootFields } from "../../../src/api/queries.js";
import { createServer } from "../../../src/server/server.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { drawFrom, type Draw } from "../../support/oracle/random/draw.js";
import { poolOf, type Pool } from "../../support/oracle/random/pool.js";
import { randomOperation } from "../../support/oracle/random/random-operation.js";
import { spoilRequest, type SpoiledRequest } from "../../support/oracle/random/spoil-request.js";
import { schema } from "../../support/oracle/two-answers.js";

/* Of all together. FC_SEED draws others, SPOILED_RUNS more or fewer. */
const numRuns = Number(process.env["SPOILED_RUNS"] ?? 2_000);

describeEachEngine("Requests that are spoiled", (open, engine) => {
  let server: FastifyInstance;
  let pool: Pool;

  beforeAll(async () => {
    const records = await recordsOf("world");
    const graph = await open(graphSchema);
    await loadRecords(graph, records);
    pool = poolOf(records);
    server = await createServer({
      answerer: createAnswerer(graph, schema, rootFields),
      checkReadiness: async () => ({ isReady: true, reason: "" }),
      settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 60_000, cacheBytes: 1_000_000 },
      version: { ...unknownVersion, current: () => "1", isStill: () => true },
      logger: pino({ level: "silent" }),
    });
  });

  afterAll(() => server.close());

  // A server plans each new text for a while.
  const runs = engine === "embedded" ? numRuns : Math.ceil(numRuns / 100);

  test(`are answered or refused, and never are a fault of ours (${runs} of them)`, async () => {
    const statuses = new Map<number, number>();
    const property = fc.asyncProperty(fc.gen(), async (gen) => {
      const request = draw(drawFrom((max) => gen(fc.nat, { max })));
      const status = await judge(request);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
    // Some stay good, and most do not.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(runs / 50);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(runs / 5);
  });

  function draw(chance: Draw): SpoiledRequest {
    const { source, variables } = randomOperation(
      schema,
      rootFields.map(({ name }) => name),
      pool,
      chance,
    );
    return spoilRequest(source, variables[0], chance);
  }

  async function judge({ method, payload }: SpoiledRequest): Promise<number> {
    const { statusCode, body } = await server.inject(
      method === "POST"
        ? { method, url: "/graphql", payload }
        : { method, url: `/graphql?${toSearch(payload)}`, headers: { "apollo-require-preflight": "1" } },
    );
    const { errors = [] } = JSON.parse(body) as { readonly errors?: readonly ShownError[] };
    const codes = errors.map(({ extensions }) => extensions?.code);
    const isOurs = codes.some((code) => code === undefined || code === "INTERNAL_SERVER_ERROR");
    const isLong = errors.some(({ message }) => message.length > 500);
    if (statusCode >= 500 || isOurs || isLong)
      throw new Error(`${statusCode} ${body.slice(0, 2_000)}\n${method} ${JSON.stringify(payload).slice(0, 4_000)}`);
    return statusCode;
  }
});

interface ShownError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

function toSearch(payload: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(payload).map(([name, value]) => [
    name,
    // Half a character has no UTF-8, and no address.
    (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replace(/\p{Surrogate}/gu, ""),
  ]);
  return new URLSearchParams(Object.fromEntries(entries) as Record<string, string>).toString();
}
