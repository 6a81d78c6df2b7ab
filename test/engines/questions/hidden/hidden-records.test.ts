import { recordsOf } from "../../../support/corpora/corpora.js";
import { describeEachEngine } from "../../../support/describe-each-engine.js";
import { TwoAnswers } from "../../../support/oracle/two-answers.js";

/** Every question that begins with an id, put to one record. */
const questions = `query ($id: ID!, $ids: [ID!]!, $other: ID!) {
  node(id: $id) { id }
  nodes(ids: $ids) { id }
  from: paths(from: $id, to: $other) { paths { nodes { id } } }
  to: paths(from: $other, to: $id) { paths { nodes { id } } completeness { reasons } }
  itself: paths(from: $id, to: $id) { paths { nodes { id } } }
  neighbourhood(ids: $ids) { nodes { label node { id } } completeness { omittedCount } }
  between(ids: $ids) { nodes { label node { id } } completeness { omittedCount } }
  order(a: $id, b: $other) { relation }
  responseChain(from: $id) { layers { articles { id } } }
  reconcile(vote: $id) { isConsistent }
  conflicts(subject: $id) { totalCount }
  claims(filter: { subjects: $ids, sources: $ids }) { totalCount }
}`;

describeEachEngine("A record that nobody has accepted", (open) => {
  test("cannot be told from one that is not there", async () => {
    const records = await recordsOf("world");
    const both = await TwoAnswers.open(open, records);
    const hidden = records.filter(({ status }) => status !== null && status !== "ACCEPTED");
    const other = records.find(({ labels }) => labels.includes("Article"))?.id;
    const answer = (id: string) => both.answer(questions, { id, ids: [id, other], other });

    expect(hidden.length).toBeGreaterThan(5);
    for (const { id } of hidden) {
      const absent = `${id.split("/")[0] ?? ""}/0000`;
      expect(JSON.stringify(await answer(id)).replaceAll(id, absent)).toBe(JSON.stringify(await answer(absent)));
    }
  });
});
