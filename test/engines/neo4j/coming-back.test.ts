import type { FastifyInstance } from "fastify";
import neo4j from "neo4j-driver";
import { pino } from "pino";
import { checkReadiness } from "../../../src/cli/check-readiness.js";
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
import { schema } from "../../support/oracle/two-answers.js";

const from = "article/iso-fm-document-2019-03-11";
/** Each takes a text of its own to answer, so that after a start each has to be planned anew. */
const questions = [
  `{ article(id: "${from}") { id title { value } } }`,
  `{ article(id: "${from}") { id authors { nodes { name } } referencedBy { nodes { from { title { value } } } } } }`,
  `{ responseChain(from: "${from}", direction: BOTH, depth: 12) { layers { depth articles { id } } } }`,
];
const { deadlineMs } = tiers.anonymous;
/** What a client may notice after somebody with a driver of his own has an answer. */
const mostMs = 2_000;

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
      checkReadiness: () => checkReadiness(engine),
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
    const answeredAt = await Promise.all(clients.map((client) => client.untilRight()));
    await Promise.all(clients.map((client) => client.stop()));

    expect(clients.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(Math.max(...answeredAt) - backAt).toBeLessThan(mostMs);
  });

  /** Asks the same again and again, as soon as it has an answer. */
  class Client {
    readonly wrong: string[] = [];
    readonly hasFailed: Promise<void>;
    private isStopped = false;
    private rightSince: number | undefined;
    private readonly asking: Promise<void>;

    constructor(
      private readonly question: string,
      private readonly right: string,
    ) {
      let fail: () => void;
      this.hasFailed = new Promise((resolve) => (fail = resolve));
      this.asking = this.ask(() => fail());
    }

    /** When the first of the right answers came that no failure followed. */
    async untilRight(): Promise<number> {
      while (this.rightSince === undefined) await new Promise((resolve) => setImmediate(resolve));
      return this.rightSince;
    }

    stop(): Promise<void> {
      this.isStopped = true;
      return this.asking;
    }

    private async ask(fail: () => void): Promise<void> {
      while (!this.isStopped) {
        const answer = await post(this.question);
        if ("errors" in (JSON.parse(answer) as object)) {
          this.rightSince = undefined;
          fail();
        } else {
          this.rightSince ??= performance.now();
          if (answer !== this.right) this.wrong.push(answer);
        }
      }
    }
  }

  async function post(query: string): Promise<string> {
    const { body } = await server.inject({ method: "POST", url: "/graphql", payload: { query } });
    return body;
  }

  async function untilAnswered(query: string): Promise<string> {
    for (;;) {
      const answer = await post(query);
      if (!("errors" in (JSON.parse(answer) as object))) return answer;
    }
  }
});

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
