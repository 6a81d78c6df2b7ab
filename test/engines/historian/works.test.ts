import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const chain = (asked: string, fields: string) => `{ responseChain(${asked}) { ${fields} } }`;
const layers = "layers { articles { id } }";

/* Each is the only one at its distance, or one of those in this order. */
function layersOf(...ids: readonly (readonly string[])[]) {
  return { layers: ids.map((layer) => ({ articles: layer.map((id) => ({ id: `article/${id}` })) })) };
}

function reference(from: string, to: string, weight: number, stance: string) {
  return { from: `article/${from}`, to: `article/${to}`, weight, stance };
}

const questions: readonly HistorianQuestion[] = [
  {
    it: "who answers the final report has answered its French version",
    asks: chain('from: "article/fr-bakchich-final-steps"', layers),
    finds: layersOf(["fr-bakchich-final-steps"], ["rs21-on-the-dissolution-of-the-iso"]),
  },
  {
    it: "page by page nobody answers the French version itself",
    asks: chain('from: "article/fr-bakchich-final-steps", acrossTranslations: false', layers),
    finds: layersOf(["fr-bakchich-final-steps"]),
  },
  {
    it: "back from a French version by way of what it was made from",
    asks: chain(
      'from: "article/wsws-fr-leaders-embrace-democratic-party", direction: ANSWERS_TO, depth: 1',
      `${layers} edges { alsoIn { id } stance }`,
    ),
    finds: {
      ...layersOf(["wsws-fr-leaders-embrace-democratic-party"], ["wsws-factional-provocation"]),
      edges: [{ alsoIn: [expect.anything()], stance: "DEVELOPS" }],
    },
  },
  {
    it: "a forwarded copy is answered by all who answer the text, an essay and its copy once",
    asks: chain('from: "article/marxmail-2009-feldman-why-i-am-joining", depth: 1', layers),
    finds: layersOf(
      ["marxmail-2009-feldman-why-i-am-joining"],
      ["marxmail-2009-lause", "marxmail-2009-russell-1", "leblanc-what-happened"],
    ),
  },
  {
    it: "a page that reprints another in part is a text of its own and answers it",
    asks: chain('from: "article/riddell-the-isos-collapse", direction: ANSWERS_TO, depth: 2', layers),
    finds: layersOf(["riddell-the-isos-collapse"], ["isp-political-assessment"], ["leblanc-what-happened"]),
  },
  {
    it: "four texts answer the most answered one; what two references of one text say counts once",
    asks: `{ articles(first: 7, orderBy: { field: RESPONSE_COUNT, direction: DESC }) { nodes { responseCount } } }`,
    finds: { nodes: [4, 3, 3, 3, 3, 3, 3].map((responseCount) => ({ responseCount })) },
  },
  {
    it: "the letter is referred to ten times, the report and the essay seven times each, page by page",
    asks: `{ articles(first: 4, orderBy: { field: REFERENCE_COUNT, direction: DESC }) { nodes { referencedBy { totalCount } } } }`,
    finds: { nodes: [10, 7, 7, 6].map((totalCount) => ({ referencedBy: { totalCount } })) },
  },
  {
    it: "the final report names the vote report once, in however many languages its list stands",
    asks: `{ network(kind: REFERENCES) { edges { from to weight stance } } }`,
    finds: {
      edges: expect.arrayContaining([
        reference("sw-taking-our-final-steps", "sw-the-isos-vote-to-dissolve-and-what-comes-next", 1, "NEUTRAL"),
        reference("leblanc-what-happened", "sw-taking-our-final-steps", 1, "NEUTRAL"),
        reference("wl-losing-the-thread", "leblanc-what-happened", 2, "NEUTRAL"),
        reference("proyect-paul-le-blancs-lamentations", "leblanc-what-happened", 2, "DISAGREES"),
        reference("wsws-leaders-embrace-democratic-party", "wsws-factional-provocation", 1, "DEVELOPS"),
      ]),
    },
  },
  {
    it: "sixteen texts speak against another; who replies and disagrees disagrees",
    asks: `{ network(kind: RESPONSES, stances: [DISAGREES]) { edges { stance } } }`,
    finds: { edges: Array.from({ length: 16 }, () => ({ stance: "DISAGREES" })) },
  },
  {
    it: "who agrees and criticizes in one paragraph takes no one side",
    asks: chain('from: "article/iso-pcb19-addressing-allegations", depth: 1', "edges { stance reference { type } }"),
    finds: {
      edges: [
        { stance: null, reference: { type: "AGREES_WITH" } },
        { stance: null, reference: { type: "CRITIQUES" } },
      ],
    },
  },
  {
    it: "nineteen, six, six and four signed together; a list in Dutch is no list of its own",
    asks: `{ network(kind: CO_SIGNATURES) { communities nodes { community } edges { weight } } }`,
    finds: {
      communities: 4,
      nodes: Array.from({ length: 35 }, () => ({})),
      edges: Array.from({ length: 171 + 15 + 15 + 6 }, () => ({ weight: 1 })),
    },
  },
];

describeEachEngine("versions and translations are one text, asked of the shipped corpus", (open) =>
  askAll(open, questions),
);
