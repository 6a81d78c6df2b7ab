import { EventEmitter, once } from "node:events";
import type { ExecutionResult } from "graphql";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { searchTerms } from "../../../src/rules/text/fold-text.js";
import type { RunOptions } from "../../../src/base/scheduling/deadline.js";
import { createAnswerer, type Answerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/api/queries.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { describeEachEngine, describeNeo4j } from "../../support/describe-each-engine.js";
import { engineWith } from "../../support/engine-with.js";
import { parseValid, schema } from "../../support/oracle/two-answers.js";

const source = `query S($query: String!) { search(query: $query) { totalCount edges { node { ... on Topic { id name { value } } } } } }`;

function topic(id: string, name: string): GraphRecord {
  const terms = searchTerms(name).join(" ");
  return {
    id: `topic/${id}`,
    labels: ["Topic"],
    status: null,
    properties: { name, searchTitle: terms, searchText: terms },
    edges: [],
  };
}

function ask(answerer: Answerer, query: string, deadline: RunOptions = {}): ReturnType<Answerer["answer"]> {
  return answerer.answer({ document: parseValid(source), documentHash: source, variables: { query }, ...deadline });
}

async function namesFor(answerer: Answerer, query: string): Promise<unknown> {
  const { data, errors } = await ask(answerer, query);
  expect(errors).toBeUndefined();
  const { edges } = data?.["search"] as {
    readonly edges: readonly { readonly node: { readonly name: { readonly value: string } } }[];
  };
  return edges.map(({ node }) => node.name.value);
}

describeNeo4j("the first search", (open) => {
  test("waits for what it looks through no longer than it may, and the next one has it", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, [topic("a", "The lamp")]);
    const gate = new EventEmitter();
    const opened = once(gate, "open");
    const slow = engineWith(engine, { read: (...asked) => opened.then(() => engine.read(...asked)) });
    const answerer = createAnswerer(slow, schema, rootFields);
    const controller = new AbortController();
    const cancelled = ask(answerer, "lamp", { signal: controller.signal });
    const late = ask(answerer, "lamp", { timeoutMs: 1 });
    const patient = namesFor(answerer, "lamp");

    controller.abort();

    expect(codeOf(await cancelled)).toBe("QUERY_CANCELLED");
    expect(codeOf(await late)).toBe("QUERY_TIMEOUT");
    gate.emit("open");
    expect(await patient).toEqual(["The lamp"]);
  });
});

function codeOf({ errors }: ExecutionResult): unknown {
  return errors?.[0]?.extensions["code"];
}

describeEachEngine("search after another load", (open) => {
  test("finds what is new and no more what is gone, without a restart", async () => {
    const engine = await open(graphSchema);
    const answerer = createAnswerer(engine, schema, rootFields);
    expect(await namesFor(answerer, "lamp")).toEqual([]);

    await loadRecords(engine, [topic("a", "The lamp"), topic("b", "The other lamp")]);
    expect(await namesFor(answerer, "lamp")).toEqual(["The lamp", "The other lamp"]);

    await loadRecords(engine, [topic("b", "The other pier"), topic("c", "A third lamp")]);
    expect(await namesFor(answerer, "lamp")).toEqual(["A third lamp"]);
    expect(await namesFor(answerer, "pier")).toEqual(["The other pier"]);
  });

  test("answers many who ask at once while it is loaded", async () => {
    const engine = await open(graphSchema);
    const answerer = createAnswerer(engine, schema, rootFields);
    await loadRecords(engine, [topic("a", "Lamp before")]);

    const load = loadRecords(engine, [topic("b", "Lamp after")]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => namesFor(answerer, "lamp")));
    await load;

    for (const names of answers) expect([["Lamp before"], ["Lamp after"]]).toContainEqual(names);
    expect(await namesFor(answerer, "lamp")).toEqual(["Lamp after"]);
  });
});
