import type { CypherQuery } from "../../../src/cypher/cypher.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { createAnswerer } from "../../../src/planner/answer.js";
import { rootFields } from "../../../src/server/schema/root-fields.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { parseValid, schema } from "../../support/oracle/two-answers.js";

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

describeEachEngine("A chain of articles that all answer each other", (open) => {
  test("tells of each reference what is asked for", async () => {
    const engine = await open(graphSchema);
    await engine.write([...crowd()]);

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

function* crowd(): Generator<CypherQuery> {
  const rows = names.map((name) => ({ id: `article/${name}` }));
  yield { text: "UNWIND $rows AS row CREATE (a:Article {id: row.id, publishedKey: row.id})", parameters: { rows } };
  for (let start = 0; start < references.length; start += 1_000) {
    yield {
      text:
        "UNWIND $rows AS row MATCH (a:Article {id: 'article/' + row.from}) MATCH (b:Article {id: 'article/' + row.to}) " +
        "CREATE (:CrossReference {id: row.id, note: 'a note on ' + row.id}) " +
        "CREATE (a)-[:REFERS_TO {id: row.id, type: 'REPLIES_TO', status: 'ACCEPTED', response: true}]->(b)",
      parameters: { rows: references.slice(start, start + 1_000) },
    };
  }
}
