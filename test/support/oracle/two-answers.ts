import { createHash } from "node:crypto";
import { parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { createAnswerer, type Answerer } from "../../../src/planner/answer.js";
import { deriveAll } from "../../../src/records/derive-all.js";
import { answeringWorks } from "../../../src/records/derive/answering-works.js";
import { dateBounds } from "../../../src/records/derive/dates/date-bounds.js";
import { lookupKeys } from "../../../src/records/derive/lookup-keys.js";
import { proseTitles } from "../../../src/records/derive/prose-titles.js";
import { sourceKeys } from "../../../src/records/derive/source-keys.js";
import { buildSchema } from "../../../src/api/build-schema.js";
import { rootFields } from "../../../src/api/queries.js";
import { loadRecords } from "../../../src/store/load-records.js";
import type { OpenEngine } from "../describe-each-engine.js";
import { Cursors, expectAlike } from "./compare-answers.js";
import { createOracle, type Oracle } from "./create-oracle.js";

/** Values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** The API's schema, built once. */
export const schema: GraphQLSchema = buildSchema(rootFields);

/** What follows from dates, references, addresses and languages: records that a test makes by hand bring all else along. */
const fewDerivations = [...dateBounds, ...sourceKeys, answeringWorks, lookupKeys, proseTitles];

/** One set of records behind two answerers: the planner's on an engine, and the oracle. */
export class TwoAnswers {
  private constructor(
    readonly records: readonly GraphRecord[],
    readonly answerer: Answerer,
    readonly oracle: Oracle,
  ) {}

  /** Loads the records into an empty graph of the engine under test. */
  static async open(open: OpenEngine, given: readonly GraphRecord[]): Promise<TwoAnswers> {
    const engine = await open(graphSchema);
    const { records } = deriveAll(given, fewDerivations);
    await loadRecords(engine, records, { installId: "test" });
    return new TwoAnswers(records, createAnswerer(engine, schema, rootFields), createOracle(records, schema));
  }

  /** The planner's answer to a document, which must be valid. */
  answer(source: string, variables: Variables = {}): Promise<ExecutionResult> {
    const document = parseValid(source);
    return this.answerer.answer({ document, documentHash: hashOf(source), variables });
  }

  /** Both answers, once they have been found alike; the planner's is returned, with its own cursors. */
  async agree(source: string, variables: Variables = {}, cursors = new Cursors()): Promise<ExecutionResult> {
    const answer = await this.answer(source, variables);
    const expected = await this.oracle.answer(parseValid(source), cursors.toOracle(variables));
    expectAlike(answer, expected, cursors);
    return answer;
  }
}

/** The document, parsed. @throws Error where it is not valid against the schema */
export function parseValid(source: string): DocumentNode {
  const known = parsed.get(source);
  if (known) return known;
  const document = parse(source);
  const [error] = validate(schema, document);
  if (error) throw error;
  parsed.set(source, document);
  return document;
}

const parsed = new Map<string, DocumentNode>();

function hashOf(source: string): string {
  return createHash("sha256").update(source).digest("hex");
}
