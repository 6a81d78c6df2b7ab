import { createHash } from "node:crypto";
import type { ExecutionResult } from "graphql";
import type { CypherEngine } from "../../../src/engine/engine.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { createAnswerer, type Answerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/api/queries.js";
import { loadRecords } from "../../../src/store/load-records.js";
import type { OpenEngine } from "../describe-each-engine.js";
import { parseValid, schema, type Variables } from "../oracle/two-answers.js";

/** The same records behind two answerers: one sends Cypher, the other reads the graph in memory. */
export class TwoWays {
  private constructor(
    private readonly byCypher: Answerer,
    private readonly inMemory: Answerer,
  ) {}

  /** Loads the records into an empty graph of Neo4j, and into memory. */
  static async open(open: OpenEngine<CypherEngine>, records: readonly GraphRecord[]): Promise<TwoWays> {
    const engines = [await open(graphSchema), await openEmbedded()] as const;
    for (const engine of engines) await loadRecords(engine, records, { installId: "test" });
    const [byCypher, inMemory] = engines;
    return new TwoWays(createAnswerer(byCypher, schema, rootFields), createAnswerer(inMemory, schema, rootFields));
  }

  /** The answer to a document, once both have been found equal, order included. */
  async agree(source: string, variables: Variables = {}): Promise<ExecutionResult> {
    const document = parseValid(source);
    const documentHash = createHash("sha256").update(source).digest("hex");
    const [sent, read] = await Promise.all(
      [this.byCypher, this.inMemory].map((answerer) => answerer.answer({ document, documentHash, variables })),
    );
    expect(JSON.stringify({ variables, read }, null, 1)).toBe(JSON.stringify({ variables, read: sent }, null, 1));
    return read ?? {};
  }
}
