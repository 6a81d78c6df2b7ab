/* First, as its line in `concepts.ts` would be: whatever is imported after it derives from what is declared. */
import "../../support/model/leaflet.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { memoryDisk } from "../../support/disk/memory-disk.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";

const disk = memoryDisk({
  "c/corpus.yaml": `corpus: { title: Marrow Bay, description: Sheets about a pier., language: en, licence: CC0-1.0 }
organizations:
  - { id: organization/the-gull, name: The Gull, kind: PUBLICATION }
leaflets:
  - id: leaflet/keep-the-pier
    title: Keep the Pier
    published: 2019-03-01
    note: Handed out at the gates.
    publisher: organization/the-gull
`,
});

const leaflet = { __typename: "Leaflet", id: "leaflet/keep-the-pier" };

/** Each way of asking, and the answer that shows the leaflet. */
const ways: readonly { readonly it: string; readonly query: string; readonly answer: unknown }[] = [
  { it: "by `node`", query: `{ node(id: "leaflet/keep-the-pier") { __typename id } }`, answer: { node: leaflet } },
  {
    it: "by a question of its own",
    query: `{ leaflet(id: "leaflet/keep-the-pier") { title note published { text } publisher { name { value } } } }`,
    answer: {
      leaflet: {
        title: "Keep the Pier",
        note: "Handed out at the gates.",
        published: { text: "1 March 2019" },
        publisher: { name: { value: "The Gull" } },
      },
    },
  },
  {
    it: "in a list",
    query: `{ leaflets(first: 5) { totalCount nodes { __typename id } } }`,
    answer: { leaflets: { totalCount: 1, nodes: [leaflet] } },
  },
  {
    it: "by search, in its title",
    query: `{ search(query: "pier", filter: { kinds: [LEAFLET] }) { nodes { ... on Leaflet { __typename id } } } }`,
    answer: { search: { nodes: [leaflet] } },
  },
  {
    it: "by search, in its note",
    query: `{ search(query: "gates") { nodes { ... on Leaflet { __typename id } } edges { highlights { field } } } }`,
    answer: { search: { nodes: [leaflet], edges: [{ highlights: [{ field: "note" }] }] } },
  },
  {
    it: "in a neighbourhood",
    query: `{ neighbourhood(ids: ["organization/the-gull"], kinds: [LEAFLET]) { nodes { kind label node { id } } edges { relation } } }`,
    answer: {
      neighbourhood: {
        nodes: [
          { kind: "ORGANIZATION", label: "The Gull", node: { id: "organization/the-gull" } },
          { kind: "LEAFLET", label: "Keep the Pier", node: { id: "leaflet/keep-the-pier" } },
        ],
        edges: [{ relation: "PUBLISHED_BY" }],
      },
    },
  },
  {
    it: "on a path",
    query: `{ paths(from: "leaflet/keep-the-pier", to: "organization/the-gull") { paths { nodes { id } hops { relation source { id } } } } }`,
    answer: {
      paths: {
        paths: [
          {
            nodes: [{ id: "leaflet/keep-the-pier" }, { id: "organization/the-gull" }],
            hops: [{ relation: "PUBLISHED_BY", source: null }],
          },
        ],
      },
    },
  },
  {
    it: "in the timeline",
    query: `{ timeline { entries { label when { edtf } node { __typename id } } buckets { start certain } } }`,
    answer: {
      timeline: {
        entries: [{ label: "Keep the Pier", when: { edtf: "2019-03-01" }, node: leaflet }],
        buckets: [{ start: "2019-03-01", certain: 1 }],
      },
    },
  },
  {
    it: "in the counts of the corpus",
    query: `{ corpus { counts { leaflets organizations } } }`,
    answer: { corpus: { counts: { leaflets: 1, organizations: 1 } } },
  },
];

describeEachEngine("A concept of which there is a declaration and nothing else", (open) => {
  let both: TwoAnswers;

  test("is loaded from a file", async () => {
    const { records, problems } = await readCorpus("c", disk);

    both = await TwoAnswers.open(open, records);

    expect(problems).toEqual([]);
    expect(records.map(({ id }) => id)).toContain("leaflet/keep-the-pier");
  });

  test.each(ways)("is found $it", async ({ query, answer }) => {
    const { data, errors } = await both.answer(query);

    expect(errors).toBeUndefined();
    // What an answer holds has no prototype.
    expect(JSON.parse(JSON.stringify(data))).toEqual(answer);
  });
});
