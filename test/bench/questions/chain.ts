import { strict as assert } from "node:assert";
import { askChain, type ChainRow } from "./chain/ask-neo4j.js";
import { chainIn, isAnswer } from "./chain/answers.js";
import { coreOf, createModel, spread, type CorpusModel, type Question } from "./question.js";

/** Steps from the first text. */
export const depth = 6;
/** As many articles as make an answer of about 25 kB. */
const articlesWanted = 50;
const types = ["REPLIES_TO", "DISAGREES_WITH", "CRITIQUES", "AGREES_WITH", "EXTENDS"];

/** A historian follows who answered whom. */
export const chain: Question = {
  name: "chain",
  title: "Chain of depth 6, about 50 articles",
  document: `query Chain($from: ID!) {
  responseChain(from: $from, direction: ANSWERED_BY, depth: ${depth}, acrossTranslations: false) {
    root { id }
    layers { depth articles { id title { value } language published { edtf } } }
    edges { depth from { id } to { id } temporalOrder reference { id type stance locator status } }
  }
}`,
  root: "responseChain",
  samples(corpus, from) {
    const model = createModel(corpus);
    const starts = spread(from === "core" ? coreOf(corpus) : corpus.articles, 2_000).map(({ id }) => id);
    const sized = starts.map((id) => ({ id, off: Math.abs(chainIn(model, id, depth).size - articlesWanted) }));
    return sized
      .sort((a, b) => a.off - b.off)
      .slice(0, 100)
      .map(({ id }) => ({ from: id }));
  },
  askNeo4j: (driver, variables) => askChain(driver, String(variables["from"]), types),
  shape: (rows, { from }, program) => ({ responseChain: toChain(rows as readonly ChainRow[], String(from), program) }),
  check(data, { from }, model) {
    const { layers, edges } = (data as { readonly responseChain: ReturnType<typeof toChain> }).responseChain;
    const found = layers.flatMap((layer) => layer.articles.map(({ id }) => [id, layer.depth] as const));
    const wanted = chainIn(model, String(from), depth);
    assert.deepEqual(new Map(found), wanted);
    assert.equal(edges.length, countAnswers(wanted, model));
  },
};

function countAnswers(chained: ReadonlyMap<string, number>, { articles }: CorpusModel): number {
  const given = [...chained.keys()].flatMap((id) => articles.get(id)?.references ?? []);
  return given.filter((reference) => isAnswer(reference) && chained.has(reference.to)).length;
}

type Program = Parameters<Question["shape"]>[2];

function toChain(rows: readonly ChainRow[], root: string, { answerRelation, readKnownDate, citationTypes }: Program) {
  const ordered = [...rows].sort((a, b) => a[1] - b[1] || byKey(a, b));
  const byId = new Map(ordered.map((row) => [row[0], row]));
  const textOf = (row: ChainRow) => ({ id: row[0], published: readKnownDate([row[4], null, ...row[7]]) });
  const answers = ordered.flatMap((from) =>
    from[6].flatMap(([id, type, target, locator]) => {
      const to = byId.get(target);
      return to === undefined ? [] : [{ id, type, locator, from, to, depth: Math.max(from[1], to[1]) }];
    }),
  );
  const given = new Set(answers.map(({ from, to }) => `${from[0]} ${to[0]}`));
  answers.sort((a, b) => a.depth - b.depth || byKey(a.from, b.from) || byKey(a.to, b.to) || (a.id < b.id ? -1 : 1));
  return {
    root: { id: root },
    layers: [...new Set(ordered.map((row) => row[1]))].map((layer) => ({
      depth: layer,
      articles: ordered.filter((row) => row[1] === layer).map(toArticle),
    })),
    edges: answers.map(({ id, type, locator, from, to, depth: at }) => ({
      depth: at,
      from: { id: from[0] },
      to: { id: to[0] },
      temporalOrder: answerRelation(textOf(from), textOf(to), {
        byFirst: true,
        bySecond: given.has(`${to[0]} ${from[0]}`),
      }),
      reference: {
        id,
        type,
        stance: citationTypes.find(({ name }) => name === type)?.stance,
        locator,
        status: "ACCEPTED",
      },
    })),
  };
}

function toArticle([id, , title, language, published]: ChainRow) {
  return { id, title: { value: title }, language, published: published === null ? null : { edtf: published } };
}

/** Oldest first, then by id. */
function byKey(a: ChainRow, b: ChainRow): number {
  return compare(a[5], b[5]) || compare(a[0], b[0]);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
