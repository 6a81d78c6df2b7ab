import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { openNeo4j } from "../../../src/engine/neo4j/open-neo4j.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/api/queries.js";
import { createServer } from "../../../src/server/server.js";
import { tiers } from "../../../src/server/limits/tiers.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeOnNeo4j, startAnotherNeo4j } from "../../support/neo4j/of-this-run.js";
import type { Neo4jServer } from "../../support/neo4j/server.js";
import { schema } from "../../support/oracle/two-answers.js";

const from = "article/iso-fm-document-2019-03-11";
/** Each takes a text of its own to answer, so that after a start each has to be planned anew. */
const questions = [
  `{ article(id: "${from}") { id title { value } } }`,
  `{ article(id: "${from}") { id authors { nodes { nameAsPrinted } } referencedBy { nodes { from { title { value } } } } } }`,
  `{ responseChain(from: "${from}", direction: BOTH, depth: 12) { layers { depth articles { id } } } }`,
];
const { deadlineMs } = tiers.anonymous;

describeOnNeo4j("a Neo4j that was away", () => {
  let neo4jServer: Neo4jServer;
  let engine: Engine;
  let server: FastifyInstance;
  let right: readonly string[];
  beforeAll(async () => {
    neo4jServer = await startAnotherNeo4j([]);
    engine = await openNeo4j({ uri: neo4jServer.uri, retryMs: deadlineMs / 2 });
    await engine.prepare(graphSchema);
    await loadRecords(engine, await recordsOf("seed"), { installId: "test" });
    server = await serve(engine);
    right = await Promise.all(questions.map((question) => untilAnswered(question)));
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    await neo4jServer.stop();
  });

  test.each([
    { it: "was killed", goAway: () => neo4jServer.end("SIGKILL"), comeBack: () => neo4jServer.startAgain() },
    { it: "was stopped", goAway: () => neo4jServer.end("SIGTERM"), comeBack: () => neo4jServer.startAgain() },
    { it: "was frozen", goAway: async () => neo4jServer.freeze(), comeBack: () => neo4jServer.thaw() },
  ])("answers rightly at once, also to many who have gone on asking, when it $it", async ({ goAway, comeBack }) => {
    await goAway();
    const clients = questions.flatMap((question, index) =>
      [0, 1, 2].map(() => new Client(question, right[index] ?? "")),
    );
    await Promise.all(clients.map(({ hasFailed }) => hasFailed));
    comeBack();

    await untilOthersAreAnswered(neo4jServer.uri);
    const afterwards = await Promise.all(questions.map((question) => post(question)));
    await Promise.all(clients.map((client) => client.stop()));

    expect(clients.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(afterwards).toEqual(right);
  });

  /** Asks the same again and again: as soon as it has an answer, and a moment after it has had none, so as to leave the processor to the server that starts. */
  class Client {
    readonly wrong: string[] = [];
    /** Resolves once it has not been answered. */
    readonly hasFailed: Promise<void>;
    private isStopped = false;
    private readonly asking: Promise<void>;

    constructor(
      private readonly question: string,
      private readonly right: string,
    ) {
      const failed = deferred<void>();
      this.hasFailed = failed.promise;
      this.asking = this.ask(failed.resolve);
    }

    stop(): Promise<void> {
      this.isStopped = true;
      return this.asking;
    }

    private async ask(fail: () => void): Promise<void> {
      while (!this.isStopped) {
        const body = await post(this.question);
        if (codeOf(body) !== undefined) {
          fail();
          await wait(50);
        } else if (body !== this.right) this.wrong.push(body);
      }
    }
  }

  async function post(query: string, asked = server): Promise<string> {
    const { body } = await asked.inject({ method: "POST", url: "/graphql", payload: { query } });
    return body;
  }

  /** The answer, once there is one: at first the server is slow, or not there yet. */
  async function untilAnswered(query: string, asked = server): Promise<string> {
    for (;;) {
      const body = await post(query, asked);
      const code = codeOf(body);
      if (code === undefined) return body;
      if (code !== "QUERY_TIMEOUT" && code !== "ENGINE_UNAVAILABLE") throw new Error(body);
    }
  }

  /** Has another server, which knows nothing of what was, answer everything: what kept that waiting keeps everybody. */
  async function untilOthersAreAnswered(uri: string): Promise<void> {
    const other = await untilOpen(uri);
    const another = await serve(other);
    for (const question of questions) await untilAnswered(question, another);
    await another.close();
    await other.close();
  }
});

function serve(engine: Engine): Promise<FastifyInstance> {
  return createServer({
    answerer: createAnswerer(engine, schema, rootFields),
    checkReadiness: async () => ({ isReady: true, reason: "" }),
    settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs },
    logger: pino({ level: "silent" }),
  });
}

async function untilOpen(uri: string): Promise<Engine> {
  for (;;) {
    const engine = await openNeo4j({ uri, retryMs: deadlineMs / 2 }).catch(() => undefined);
    if (engine !== undefined) return engine;
  }
}

/** Why there is no answer; `undefined` where there is one. */
function codeOf(body: string): string | undefined {
  const { errors } = JSON.parse(body) as { errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return errors?.[0]?.extensions.code;
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => (resolve = done));
  return { promise, resolve };
}
