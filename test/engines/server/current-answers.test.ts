import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { watchGraph, watchVersion, type WatchedEngine } from "../../../src/server/answers/watch-version.js";
import { buildSchema } from "../../../src/api/build-schema.js";
import { rootFields } from "../../../src/api/queries.js";
import { createServer } from "../../../src/server/server.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { pino } from "pino";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { generateRecords } from "../../support/corpora/generate-records.js";

const schema = buildSchema(rootFields);
const checkMs = 1_000;

/** A server over an engine, and the documents that were answered out of it. */
async function serve(engine: Engine, { deadlineMs = 30_000, now = (): number => 0 } = {}): Promise<Served> {
  const answered: string[] = [];
  const watched = engine.records ? watchGraph(engine) : watchVersion(engine, { checkMs, now });
  const answerer = createAnswerer(watched.engine, schema, rootFields);
  const server = await createServer({
    answerer: {
      ...answerer,
      answer(request) {
        answered.push(request.documentHash);
        return answerer.answer(request);
      },
    },
    checkReadiness: async () => ({ isReady: true, reason: "" }),
    settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs, cacheBytes: 1_000_000 },
    version: watched.version,
    logger: pino({ level: "silent" }),
  });
  return {
    watched,
    answered,
    async ask(query, headers = {}) {
      const {
        statusCode,
        headers: got,
        body,
      } = await server.inject({
        method: "POST",
        url: "/graphql",
        payload: { query },
        headers,
      });
      return { status: statusCode, etag: got["etag"], body };
    },
  };
}

interface Served {
  readonly watched: WatchedEngine<Engine>;
  readonly answered: readonly string[];
  ask(
    query: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly etag: string | undefined; readonly body: string }>;
}

const count = "{ articles { totalCount } }";
const answer = (articles: number): string => `{"data":{"articles":{"totalCount":${articles}}}}\n`;

describeEachEngine("Answers over HTTP", (open, name) => {
  test("are the engine's once, and then known until the corpus changes", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, generateRecords(20));
    let time = 0;
    const { ask, answered, watched } = await serve(engine, { now: () => time });
    const first = await ask(count);

    expect(first).toMatchObject({ status: 200, body: answer(20), etag: expect.any(String) });
    expect(await ask(count)).toEqual(first);
    expect(await ask(count, { "if-none-match": first.etag ?? "" })).toEqual({
      status: 304,
      etag: first.etag,
      body: "",
    });
    expect(answered).toHaveLength(1);

    await loadRecords(watched.engine, generateRecords(21));

    const second = await ask(count, { "if-none-match": first.etag ?? "" });
    expect(second).toMatchObject({ status: 200, body: answer(21) });
    expect(second.etag).not.toBe(first.etag);
    time += checkMs;
    expect(await ask(count)).toEqual(second);
  });

  test("change nothing when a load has changed nothing", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, generateRecords(20));
    const { ask, watched } = await serve(engine);
    const first = await ask(count);

    await loadRecords(watched.engine, generateRecords(20));

    expect(await ask(count, { "if-none-match": first.etag ?? "" })).toMatchObject({ status: 304 });
  });

  // A graph in memory tells of it by itself.
  (name === "neo4j" ? test : test.skip)("follow a load by somebody else within the time that is set", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, generateRecords(20));
    let time = 0;
    const { ask } = await serve(engine, { now: () => time });
    const first = await ask(count);

    await loadRecords(engine, generateRecords(21));
    time += checkMs - 1;
    expect(await ask(count)).toEqual(first);
    time += 1;

    expect(await ask(count, { "if-none-match": first.etag ?? "" })).toMatchObject({ status: 200, body: answer(21) });
  });

  test("are given up at the deadline, with what to narrow, and the engine goes on", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, generateRecords(2_000));
    const { ask } = await serve(engine, { deadlineMs: 1 });

    const { body, etag } = await ask(`{
      articles(first: 15, orderBy: { field: SIGNATURE_COUNT }) {
        facets(names: [KIND, YEAR, PUBLISHER]) { name buckets { value } }
        nodes { id signatories(first: 40) { nodes { person { signed(first: 1) { nodes { id } } } } } }
      }
    }`);

    expect(JSON.parse(body)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /^The query was not done within 1 ms\. Ask for fewer nodes, a shallower selection or a narrower filter\. Most of it is "articles[.\w]*": begin there\.$/u,
          ),
          extensions: { code: "QUERY_TIMEOUT" },
        },
      ],
    });
    expect(etag).toBeUndefined();
    const patient = await serve(engine);
    expect(await patient.ask(count)).toMatchObject({ status: 200, body: answer(2_000) });
  });
});
