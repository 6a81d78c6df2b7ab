import { spread } from "../questions/question.js";
import { asSampled, type PeerQuestion } from "./peer-question.js";

const depth = 6;

/** Who answers an article, who answers those, six answers deep. The peer has no chains: it is asked by nesting, and gives an article again
 *  for every way that leads to it. */
export const answers: PeerQuestion = {
  name: "answers",
  title: "Answers to an article, six deep",
  ours: {
    document: `query Answers($id: ID!) {
  responseChain(from: $id, depth: ${depth}, acrossTranslations: false) {
    layers { articles { id title { value } } }
    edges { from { id } to { id } reference { type } }
  }
}`,
    variables: asSampled,
    plain: (data) => fromLayers((data as { readonly responseChain: Chain }).responseChain),
  },
  peers: {
    document: `query Answers($id: ID!) { articles(where: { id: { eq: $id } }) { id title ${nested(depth)} } }`,
    variables: asSampled,
    plain: (data) => fromTree((data as { readonly articles: readonly [Answered] }).articles[0]),
  },
  samples: ({ value, referring }) =>
    spread(
      value.articles.filter(({ id }) => (referring.get(id)?.length ?? 0) > 2),
      200,
    ).map(({ id }) => ({ id })),
  leastRatio: 2.4,
};

function nested(levels: number): string {
  if (levels === 0) return "";
  const where = '{ edge: { response: { eq: true }, status: { eq: "ACCEPTED" } } }';
  return `answers: answersConnection(where: ${where}) { edges { properties { type } node { id title ${nested(levels - 1)} } } }`;
}

interface Chain {
  readonly layers: readonly {
    readonly articles: readonly { readonly id: string; readonly title: { readonly value: string } }[];
  }[];
  readonly edges: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly reference: { readonly type: string };
  }[];
}

interface Answered {
  readonly id: string;
  readonly title: string;
  readonly answers?: {
    readonly edges: readonly { readonly properties: { readonly type: string }; readonly node: Answered }[];
  };
}

/** Ours also tells answers between articles that are six answers away, which nothing nested six deep can. */
function fromLayers({ layers, edges }: Chain): unknown {
  const depths = new Map(layers.flatMap(({ articles }, index) => articles.map(({ id }) => [id, index] as const)));
  const articles = layers.flatMap(({ articles: at }, index) =>
    at.map(({ id, title }) => `${index} ${id} ${title.value}`),
  );
  const told = edges.filter(({ to }) => (depths.get(to.id) ?? depth) < depth);
  return {
    articles: articles.sort(),
    answers: told.map(({ from, to, reference }) => `${from.id} ${reference.type} ${to.id}`).sort(),
  };
}

/** Each article once, with its least depth, and each answer once. */
function fromTree(root: Answered): unknown {
  const articles = new Map<string, string>();
  const told = new Set<string>();
  let level = [root];
  for (let distance = 0; level.length > 0; distance += 1) {
    for (const { id, title } of level) if (!articles.has(id)) articles.set(id, `${distance} ${id} ${title}`);
    for (const { id, answers: { edges } = { edges: [] } } of level) {
      for (const { node, properties } of edges) told.add(`${node.id} ${properties.type} ${id}`);
    }
    level = level.flatMap((article) => article.answers?.edges.map(({ node }) => node) ?? []);
  }
  return { articles: [...articles.values()].sort(), answers: [...told].sort() };
}
