import neo4j, { type Driver, type Plan } from "neo4j-driver";
import type { CypherQuery } from "../../../src/cypher/cypher.js";
import { gatherEntries } from "../../../src/corpus/gather-entries.js";
import { buildRecords } from "../../../src/corpus/build-records.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { openNeo4j } from "../../../src/engine/neo4j/open-neo4j.js";
import { toEngineParameters } from "../../../src/engine/parameters.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/api/queries.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { generateCorpus } from "../../bench/corpus/generate.js";
import { toRecords } from "../../bench/corpus/to-records.js";
import { lockNeo4j } from "../../support/neo4j/lock.js";
import { describeOnNeo4j, neo4jUri } from "../../support/neo4j/of-this-run.js";
import { wipeNeo4j } from "../../support/neo4j/wipe.js";
import { parseValid, schema } from "../../support/oracle/two-answers.js";

const uri = neo4jUri ?? "";
const home = process.env["TEST_NEO4J_HOME"] ?? "";
/** Large enough, and its nodes tied enough, that this engine reckons as it does with large corpora. */
const corpus = generateCorpus(3_000);
const [first = "", second = ""] = corpus.articles
  .filter(({ signatories }) => signatories.length > 4)
  .map(({ id }) => id);
const [someone = ""] = corpus.articles.flatMap(({ signatories }) => signatories.map(({ person }) => person));
const ids = JSON.stringify([first, second]);

/** Questions that begin with things that are named. */
const questions = [
  `{ article(id: "${first}") { title { value } signatories { totalCount nodes { person { name } } } references { nodes { to { __typename ... on Article { title { value } } } } } referencedBy { nodes { from { title { value } } } } } }`,
  `{ article(identifier: { scheme: "DOI", value: "https://doi.org/10.1000/182" }) { title { value } } }`,
  `{ person(id: "${someone}") { name signed { nodes { article { title { value } } } } coSignatories { nodes { name } } } }`,
  `{ nodes(ids: ${ids}) { id ... on Article { work { id } } } }`,
  ...["ANSWERS_TO", "ANSWERED_BY", "BOTH"].flatMap((direction) =>
    [true, false].map(
      (across) =>
        `{ responseChain(from: "${first}", direction: ${direction}, acrossTranslations: ${across}) { edges { from { id } } completeness { omittedCount } } }`,
    ),
  ),
  `{ paths(from: "${first}", to: "${second}") { paths { length } } }`,
  ...["", ", kinds: [ARTICLE, PERSON]", ", stances: [AGREES]"].map(
    (more) => `{ neighbourhood(ids: ["${first}"], depth: 2${more}) { nodes { degree } edges { id } } }`,
  ),
  `{ between(ids: ${ids}) { nodes { degree } edges { id } } }`,
  ...[
    `authors: ["${someone}"]`,
    `signatories: ["${someone}"]`,
    `published: { from: "1990-03-01", to: "1990-03-31" }`,
  ].map((filter) => `{ articles(filter: { ${filter} }) { totalCount nodes { id } } }`),
  `{ people(filter: { signed: ${ids} }) { totalCount nodes { id } } }`,
  ...["subjects", "sources"].map((by) => `{ claims(filter: { ${by}: ${ids} }) { totalCount nodes { id } } }`),
  `{ conflicts(subject: "${first}") { totalCount nodes { id } } }`,
  `{ timeline(period: { from: "1990-03-01", to: "1990-03-31" }, kinds: [ARTICLE]) { undatedCount entries { label } } }`,
];

describeOnNeo4j("plans on Neo4j", () => {
  let engine: Engine;
  let driver: Driver;
  let endTurn: () => void;
  let asked: CypherQuery[] = [];
  beforeAll(async () => {
    endTurn = await lockNeo4j(home);
    await wipeNeo4j(uri, home, graphSchema);
    engine = await openNeo4j({ uri });
    driver = neo4j.driver(uri);
    await engine.prepare(graphSchema);
    await loadRecords(engine, toRecords(corpus, { gatherEntries, buildRecords }), { installId: "test" });
    await engine.analyze();
    const read = engine.read.bind(engine);
    engine.read = (query, options) => {
      asked.push(query);
      return read(query, options);
    };
  });
  afterAll(async () => {
    await driver.close();
    await engine.close();
    endTurn();
  });

  test.each(questions)("begin with what is named, and look through nothing: %s", async (question) => {
    const answerer = createAnswerer(engine, schema, rootFields);
    asked = [];

    const { errors } = await answerer.answer({ document: parseValid(question), documentHash: question, variables: {} });

    expect(errors).toBeUndefined();
    const found = await Promise.all(asked.map(scansIn));
    expect(found.flat()).toEqual([]);
  });

  /** What a text looks through, beside the one node that tells of the corpus. */
  async function scansIn({ text, parameters }: CypherQuery): Promise<readonly string[]> {
    const session = driver.session();
    const { summary } = await session.run(
      `EXPLAIN ${text}`,
      toEngineParameters(parameters, (value) => neo4j.int(value)),
    );
    await session.close();
    const operators = summary.plan === false ? [] : operatorsOf(summary.plan);
    return operators
      .filter(({ operatorType }) => operatorType.includes("Scan"))
      .map(({ operatorType, arguments: { Details: details } }) => `${operatorType} ${String(details)}`)
      .filter((scan) => !scan.endsWith(":Meta"));
  }
});

function operatorsOf(plan: Plan): readonly Plan[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
