import type { FastifyInstance } from "fastify";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { graphSchema } from "../../../src/domain/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { openNeo4j } from "../../../src/engine/neo4j/open-neo4j.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/server/schema/root-fields.js";
import { createServer } from "../../../src/server/server.js";
import { tiers } from "../../../src/server/tiers.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora.js";
import { describeOnNeo4j, startAnotherNeo4j } from "../../support/neo4j/of-this-run.js";
import type { Neo4jServer } from "../../support/neo4j/server.js";
import { slowdown } from "../../support/slowdown.js";
import { schema } from "../../support/oracle/two-answers.js";

const from = "article/iso-fm-document-2019-03-11";
/** Each takes a text of its own to answer, so that after a start each has to be planned anew. */
const questions = [
  `{ article(id: "${from}") { id title { value } } }`,
  `{ article(id: "${from}") { id authors { nodes { nameAsPrinted } } referencedBy { nodes { from { title { value } } } } } }`,
  `{ responseChain(from: "${from}", direction: BOTH, depth: 12) { layers { depth articles { id } } } }`,
];
const { deadlineMs } = tiers.anonymous;
/** How much later than somebody with a driver of his own a client may have the first of its right answers. */
const mostMs = 2_000;
/** As many answers as are taken for a sign that all that follow will be right. */
const rightInARow = 5;

jest.setTimeout(120_000);

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
    server = await createServer({
      answerer: createAnswerer(engine, schema, rootFields),
      checkReadiness: async () => ({ isReady: true, reason: "" }),
      settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs },
      logger: pino({ level: "silent" }),
    });
    right = await Promise.all(questions.map(untilAnswered));
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
    await neo4jServer.stop();
  }, 30_000);

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
    const backAt = performance.now();
    const rightSince = await Promise.all(clients.map(({ isRight }) => isRight));

    expect(clients.flatMap(({ wrong }) => wrong)).toEqual([]);
    // Where others use the machine as well, nothing is as quick as it could be.
    const delays = rightSince.map((since, index) => ({ question: clients[index]?.question, ms: since - backAt }));
    expect(delays.filter(({ ms }) => ms > mostMs * slowdown())).toEqual([]);
  });

  /** Asks the same again and again, as soon as it has an answer, until it knows that answers are right again. */
  class Client {
    readonly wrong: string[] = [];
    /** Resolves once it has not been answered. */
    readonly hasFailed: Promise<void>;
    /** Resolves once it has been answered several times since then, with when that began. */
    readonly isRight: Promise<number>;

    constructor(
      readonly question: string,
      private readonly right: string,
    ) {
      const [failed, answered] = [deferred<void>(), deferred<number>()];
      this.hasFailed = failed.promise;
      this.isRight = answered.promise;
      void this.ask(failed.resolve, answered.resolve);
    }

    private async ask(fail: () => void, answer: (since: number) => void): Promise<void> {
      let hasFailed = false;
      const row: number[] = [];
      while (!hasFailed || row.length < rightInARow) {
        const body = await post(this.question);
        if (codeOf(body) === undefined) {
          row.push(performance.now());
          if (body !== this.right) this.wrong.push(body);
        } else {
          row.length = 0;
          hasFailed = true;
          fail();
        }
      }
      answer(row[0] ?? 0);
    }
  }

  async function post(query: string): Promise<string> {
    const { body } = await server.inject({ method: "POST", url: "/graphql", payload: { query } });
    return body;
  }

  /** The answer, once it is not late: at first the server is slow. */
  async function untilAnswered(query: string): Promise<string> {
    for (;;) {
      const body = await post(query);
      const code = codeOf(body);
      if (code === undefined) return body;
      if (code !== "QUERY_TIMEOUT") throw new Error(body);
    }
  }
});

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

/** Each time by a driver that has not been there before, and knows nothing of what was. */
async function untilOthersAreAnswered(uri: string): Promise<void> {
  for (;;) {
    const driver = neo4j.driver(uri, undefined, { connectionTimeout: 1_000, maxTransactionRetryTime: 0 });
    const { records } = await driver
      .executeQuery("MATCH (n:Article {id: $from}) RETURN n.title AS title", { from })
      .catch(() => ({ records: [] }));
    await driver.close();
    if (records.length > 0) return;
  }
}
