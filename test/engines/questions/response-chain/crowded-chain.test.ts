import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../../src/model/graph/graph-schema.js";
import { createAnswerer } from "../../../../src/planner/answer.js";
import { rootFields } from "../../../../src/api/queries.js";
import { changeGraph } from "../../../support/change-graph.js";
import { describeEachEngine } from "../../../support/describe-each-engine.js";
import { parseValid, schema } from "../../../support/oracle/two-answers.js";

const question = `query ($from: ID!) {
  responseChain(from: $from, direction: BOTH, depth: 1, acrossTranslations: false) {
    edges { reference { id note } }
    completeness { isComplete }
  }
}`;
const names = Array.from({ length: 104 }, (_, n) => `crowd-${n}`);
/** More references than one parameter takes ids. */
const references = names.flatMap((from) =>
  names.filter((to) => to !== from).map((to) => ({ id: `cross-reference/${from}--${to}`, from, to })),
);
/** Only what a chain walks over, and what it asks of each reference. */
const crowd: readonly GraphRecord[] = [
  ...names.map((name) => articleOf(name)),
  ...references.map(({ id, from, to }): GraphRecord => {
    const answer = { id, type: "REPLIES_TO", status: "ACCEPTED", response: true };
    return {
      id,
      labels: ["CrossReference"],
      status: "ACCEPTED",
      properties: { note: `a note on ${id}` },
      edges: [{ type: "REFERS_TO", from: `article/${from}`, to: `article/${to}`, properties: answer }],
    };
  }),
];

describeEachEngine("A chain of articles that all answer each other", (open) => {
  test("tells of each reference what is asked for", async () => {
    const engine = await open(graphSchema);
    await changeGraph(engine, { put: crowd });

    const { data, errors } = await createAnswerer(engine, schema, rootFields).answer({
      document: parseValid(question),
      documentHash: question,
      variables: { from: "article/crowd-0" },
    });

    expect(errors).toBeUndefined();
    const { edges, completeness } = data?.["responseChain"] as Answered;
    expect(completeness).toEqual({ isComplete: true });
    const told = edges.map(({ reference }) => `${reference.id} ${reference.note}`);
    expect(told.sort()).toEqual(references.map(({ id }) => `${id} a note on ${id}`).sort());
  });
});

interface Answered {
  readonly edges: readonly { readonly reference: { readonly id: string; readonly note: string } }[];
  readonly completeness: unknown;
}

function articleOf(name: string): GraphRecord {
  const id = `article/${name}`;
  return { id, labels: ["Article"], status: null, properties: { publishedKey: id }, edges: [] };
}
