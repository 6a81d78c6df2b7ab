import graphology from "graphology";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import { groupBy } from "../../../src/base/group-by.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { invariant } from "../../../src/base/invariant.js";
import { OracleGraph } from "../../support/oracle/graph.js";
import { boundsIn } from "../../support/oracle/known-bounds.js";
import { liesInPeriod } from "../../support/oracle/period.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { sampleWorlds, toRecords } from "../../support/questions/random-world.js";
import { tiesIn } from "../../support/questions/edge-evidence-oracle.js";

const Graph = graphology as unknown as typeof graphology.default;
const freeman = betweennessCentrality as unknown as typeof betweennessCentrality.default;

const question = `query Network($kind: NetworkKind!, $limit: Int!, $across: Boolean = true, $stances: [Stance!], $period: PeriodInput) {
  network(kind: $kind, limit: $limit, acrossTranslations: $across, stances: $stances, period: $period) {
    communities
    nodes { node { id } inDegree outDegree betweenness pageRank community }
    edges { from to weight stance }
    completeness { isComplete omittedCount reasons }
  }
}`;

interface Answered {
  readonly communities: number;
  readonly nodes: readonly {
    readonly node: { readonly id: string };
    readonly inDegree: number;
    readonly outDegree: number;
    readonly betweenness: number;
    readonly pageRank: number;
    readonly community: number;
  }[];
  readonly edges: readonly Edge[];
  readonly completeness: { readonly omittedCount: number; readonly reasons: readonly string[] };
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly stance: string | null;
}

const records = sampleWorlds(7, 12, 14).flatMap(toRecords);
const ties = tiesIn(records);
const references = ties.filter(({ type }) => type === "REFERS_TO");
const answers = references.filter(({ properties }) => properties["response"] === true);
// People are tied to people: bodies that sign beside them tie nobody.
const signed = ties.filter(({ type, from }) => type === "SIGNED" && from.startsWith("person/"));
const publishersOf = groupBy(
  ties.filter(({ type }) => type === "PUBLISHED_BY"),
  ({ from }) => from,
);
const workOf = new Map(
  records.flatMap(({ id, edges }) => edges.flatMap(({ type, to }) => (type === "WORK" ? [[id, to] as const] : []))),
);
const graph = new OracleGraph(records);
const nameOf = new Map(records.map(({ id, properties }) => [id, String(properties["name"])]));

/** A single tie between two members, with its stance. */
type Single = readonly [from: string, to: string, stance: string | null];

/** Every single tie between two members, by the kind of network; `textOf` says which articles are one text. */
const single: Readonly<Record<string, (textOf: TextOf, asked: Asked) => readonly Single[]>> = {
  RESPONSES: (textOf, { isWithin }) =>
    once(
      answers.filter(({ from }) => isWithin(from)),
      textOf,
      (from, to) => [[textOf(from), textOf(to)]],
    ),
  REFERENCES: (textOf, { isWithin }) =>
    once(
      references.filter(({ from }) => isWithin(from)),
      textOf,
      (from, to) => [[textOf(from), textOf(to)]],
    ),
  CO_SIGNATURES: (textOf, { isWithin }) =>
    [...new Set(signed.map(({ to }) => textOf(to)))].flatMap((text) => {
      const people = signatoriesOf(text, textOf, isWithin);
      return people.flatMap((a) => people.filter((b) => a < b).map((b): Single => [a, b, null]));
    }),
  PUBLISHERS: (textOf, { isWithin }) =>
    once(
      answers.filter(({ from }) => isWithin(from)),
      textOf,
      (from, to) => {
        const [of, ofOther] = [from, to].map((text) => (publishersOf.get(text) ?? []).map((tie) => tie.to));
        return (of ?? []).flatMap((a) => (ofOther ?? []).flatMap((b): readonly Ends[] => (a === b ? [] : [[a, b]])));
      },
    ),
};

/** What a tie lies between. */
type Ends = readonly [from: string, to: string];

type TextOf = (article: string) => string;

/** What narrows a network. */
interface Asked {
  readonly stances?: readonly string[];
  /** Whether what stands in an article is asked for. */
  readonly isWithin: (article: string) => boolean;
}

const everything: Asked = { isWithin: () => true };

/* What refers from one text to another by one type is one reference, in however many languages and versions. */
function once(
  all: typeof answers,
  textOf: TextOf,
  endsOf: (from: string, to: string) => readonly Ends[],
): readonly Single[] {
  const found = new Map<string, Single>();
  for (const { from, to, properties } of all) {
    for (const ends of textOf(from) === textOf(to) ? [] : endsOf(from, to)) {
      const key = [textOf(from), textOf(to), properties["type"], ...ends].join(" ");
      found.set(key, [...ends, String(properties["stance"])]);
    }
  }
  return [...found.values()];
}

/* Whose name stands on an earlier version has been counted; first comes the article that the others go back to. */
function signatoriesOf(text: string, textOf: TextOf, isWithin: Asked["isWithin"]): readonly string[] {
  const versions = [...new Set(signed.map(({ to }) => to))].filter((article) => textOf(article) === text).sort();
  const inOrder = [text, ...versions.filter((version) => version !== text)];
  const lists = inOrder
    .filter(isWithin)
    .map((version) => signed.filter(({ to }) => to === version).map(({ from }) => from));
  const isKnown = (person: string, before: number) =>
    lists.slice(0, before).some((list) => list.some((other) => nameOf.get(other) === nameOf.get(person)));
  return [...new Set(lists.flatMap((list, place) => list.filter((person) => !isKnown(person, place))))];
}

function expectedNetwork(kind: string, limit: number, isAcross: boolean, asked = everything) {
  const textOf = (article: string) => (isAcross ? (workOf.get(article) ?? article) : article);
  const all = (single[kind]?.(textOf, asked) ?? []).filter(
    ([, , stance]) => stance === null || (asked.stances?.includes(stance) ?? true),
  );
  const degree = new Map<string, number>();
  for (const end of all.flatMap(([from, to]) => [from, to])) degree.set(end, (degree.get(end) ?? 0) + 1);
  const members = [...degree].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const shown = members.slice(0, limit);
  const edges = new Map<string, Omit<Edge, "stance"> & { readonly sides: readonly (string | null)[] }>();
  for (const [from, to, stance] of all.filter(([a, b]) => shown.includes(a) && shown.includes(b))) {
    const known = edges.get(`${from} ${to}`);
    const sides = [...(known?.sides ?? []), stance];
    edges.set(`${from} ${to}`, { from, to, weight: (known?.weight ?? 0) + 1, sides });
  }
  const sorted = [...edges]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { sides, ...edge }]): Edge => ({ ...edge, stance: stanceOfAll(sides) }));
  return { shown, edges: sorted, left: members.length - shown.length };
}

function stanceOfAll(sides: readonly (string | null)[]): string | null {
  if (sides.every((side) => side === "NEUTRAL")) return "NEUTRAL";
  const taken = new Set(sides.filter((side) => side !== "NEUTRAL"));
  return taken.size === 1 ? ([...taken][0] ?? null) : null;
}

/** One text that so many signed, of whom each pair is tied. */
function petition(signatories: number): readonly GraphRecord[] {
  const text = {
    id: "article/petition",
    labels: ["Article"],
    status: null,
    properties: { title: "A petition" },
    edges: [{ type: "WORK", to: "article/petition" }],
  };
  const people = Array.from({ length: signatories }, (_, n) => String(n).padStart(4, "0"));
  return [
    text,
    ...people.map((n) => ({
      ...text,
      id: `person/${n}`,
      labels: ["Person"],
      properties: { name: `P ${n}` },
      edges: [],
    })),
    ...people.map((n): GraphRecord => {
      const [id, from] = [`signature/petition--${n}`, `person/${n}`];
      const tie = { type: "SIGNED", from, to: text.id, properties: { id, status: "ACCEPTED" } };
      const own = [tie, { type: "SIGNATURE_BY", to: from }, { type: "SIGNATURE_ON", to: text.id }];
      return { id, labels: ["Signature"], status: "ACCEPTED", properties: { nameAsPrinted: `P ${n}` }, edges: own };
    }),
  ];
}

describeEachEngine("network of a text that many signed", (open) => {
  test("shows as many as there is room for ties, and never fewer to whoever asks for more", async () => {
    const both = await TwoAnswers.open(open, petition(700));
    const shown = async (limit: number) => {
      const { data, errors } = await both.answer(question, { kind: "CO_SIGNATURES", limit });
      if (errors?.[0]) throw errors[0];
      const { nodes, edges, completeness } = data?.["network"] as Answered;
      return [nodes.length, edges.length, completeness.omittedCount];
    };

    expect(await shown(50)).toEqual([50, (50 * 49) / 2, 650]);
    // 78 would have 3003 ties.
    for (const limit of [77, 78, 1000])
      expect([limit, ...(await shown(limit))]).toEqual([limit, 77, (77 * 76) / 2, 623]);
  });
});

/** A list and its translation, on which names stand again, each as a person of its own; `also` signed the translation alone. */
function listInTwoLanguages(signatories: readonly string[], also: string): readonly GraphRecord[] {
  const bare = { status: null, properties: {}, edges: [] };
  const articles = ["b-original", "a-translation"].map((name) => ({
    ...bare,
    id: `article/${name}`,
    labels: ["Article"],
    properties: { title: name },
    edges: [{ type: "WORK", to: "article/b-original" }],
  }));
  const stand = (name: string, on: string): readonly GraphRecord[] => {
    const [id, from] = [`signature/${on}--${name}`, `person/${on}--${name}`];
    const signed = { type: "SIGNED", from, to: `article/${on}`, properties: { id, status: "ACCEPTED" } };
    const edges = [signed, { type: "SIGNATURE_BY", to: from }, { type: "SIGNATURE_ON", to: `article/${on}` }];
    return [
      { ...bare, id: from, labels: ["Person"], properties: { name } },
      { ...bare, id, labels: ["Signature"], status: "ACCEPTED", properties: { nameAsPrinted: name }, edges },
    ];
  };
  const first = signatories.flatMap((name) => stand(name, "b-original"));
  return [...articles, ...first, ...[...signatories, also].flatMap((name) => stand(name, "a-translation"))];
}

describeEachEngine("network of who signed a list and its translation", (open) => {
  test.each([
    { across: true, weights: 3, nodes: ["a-translation--c", "b-original--a", "b-original--b"] },
    {
      across: false,
      weights: 4,
      nodes: ["a-translation--a", "a-translation--b", "a-translation--c", "b-original--a", "b-original--b"],
    },
  ])("counts a name on both of them once where versions are one text: $across", async ({ across, weights, nodes }) => {
    const both = await TwoAnswers.open(open, listInTwoLanguages(["a", "b"], "c"));

    const { data } = await both.answer(question, { kind: "CO_SIGNATURES", limit: 9, across });

    const network = data?.["network"] as Answered;
    expect(network.nodes.map(({ node }) => node.id).sort()).toEqual(nodes.map((name) => `person/${name}`));
    expect(network.edges.map(({ weight }) => weight)).toEqual(Array.from({ length: weights }, () => 1));
  });
});

/** So many articles, each of which answers all others. */
function crowd(articles: number): readonly GraphRecord[] {
  const names = Array.from({ length: articles }, (_, n) => String(n).padStart(2, "0"));
  return names.flatMap((from) => {
    const others = names.filter((to) => to !== from);
    const id = `article/${from}`;
    const edges = [{ type: "WORK", to: id }];
    const article = { id, labels: ["Article"], status: null, properties: { title: from }, edges };
    return [article, ...others.map((to) => answer(from, to))];
  });
}

function answer(from: string, to: string): GraphRecord {
  const [id, ends] = [`cross-reference/${from}--${to}`, { from: `article/${from}`, to: `article/${to}` }];
  const said = { type: "REPLIES_TO", response: true, stance: "NEUTRAL", status: "ACCEPTED" };
  return {
    id,
    labels: ["CrossReference"],
    status: "ACCEPTED",
    properties: { type: "REPLIES_TO" },
    edges: [
      { type: "REFERS_TO", ...ends, properties: { id, ...said } },
      { type: "REFERENCE_FROM", to: ends.from },
      { type: "REFERENCE_TO", to: ends.to },
    ],
  };
}

describeEachEngine("network of articles that all answer each other", (open) => {
  test("shows the first that there is room for ties of, whatever is asked for", async () => {
    const both = await TwoAnswers.open(open, crowd(60));

    for (const limit of [54, 55, 56, 60, 500]) {
      const { data } = await both.answer(question, { kind: "RESPONSES", limit });
      const { nodes, edges, completeness } = data?.["network"] as Answered;
      // 56 would have 3080 ties.
      const shown = Math.min(limit, 55);
      expect(nodes.map(({ node }) => node.id)).toEqual(
        Array.from({ length: shown }, (_, n) => `article/${String(n).padStart(2, "0")}`),
      );
      expect([edges.length, completeness.omittedCount]).toEqual([shown * (shown - 1), 60 - shown]);
    }
  });
});

describeEachEngine("network", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, records);
  });
  async function ask(kind: string, limit: number, across = true, narrowed: object = {}): Promise<Answered> {
    const { data, errors } = await both.answer(question, { kind, limit, across, ...narrowed });
    if (errors?.[0]) throw errors[0];
    return data?.["network"] as Answered;
  }

  test.each([
    ["RESPONSES", 1000, true],
    ["RESPONSES", 1000, false],
    ["RESPONSES", 9, true],
    ["REFERENCES", 1000, true],
    ["REFERENCES", 9, false],
    ["CO_SIGNATURES", 1000, true],
    ["CO_SIGNATURES", 1000, false],
    ["CO_SIGNATURES", 4, true],
    ["PUBLISHERS", 500, true],
    ["PUBLISHERS", 500, false],
  ])("of %s, at most %i, across translations %s, has the numbers that an oracle finds", async (kind, limit, across) => {
    const found = await ask(kind, limit, across);
    const { shown, edges, left } = expectedNetwork(kind, limit, across);
    const measured = new Graph({ type: kind === "CO_SIGNATURES" ? "undirected" : "directed" });
    shown.forEach((id) => measured.addNode(id));
    edges.forEach(({ from, to }) => measured.addEdge(from, to));
    const between = freeman(measured, { getEdgeWeight: null });

    expect(found.nodes.map(({ node }) => node.id)).toEqual(shown);
    expect(found.edges).toEqual(edges);
    for (const { node, betweenness, inDegree, outDegree } of found.nodes) {
      expect(betweenness).toBeCloseTo(between[node.id] ?? 0, 10);
      const isDirected = measured.type === "directed";
      expect([inDegree, outDegree]).toEqual(
        isDirected
          ? [measured.inDegree(node.id), measured.outDegree(node.id)]
          : [measured.degree(node.id), measured.degree(node.id)],
      );
    }
    expect(found.nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 3);
    expect(new Set(found.nodes.map(({ community }) => community)).size).toBe(found.communities);
    expect(found.completeness.reasons.includes("NODE_LIMIT")).toBe(left > 0);
  });

  test.each([
    ["RESPONSES", ["DISAGREES"]],
    ["REFERENCES", ["AGREES", "DEVELOPS"]],
    ["PUBLISHERS", ["DISAGREES", "NEUTRAL"]],
    ["CO_SIGNATURES", ["DISAGREES"]],
  ])("of %s is of those alone that take one of the sides %j", async (kind, stances) => {
    const { nodes, edges } = await ask(kind, 500, true, { stances });
    const expected = expectedNetwork(kind, 500, true, { ...everything, stances });

    expect(nodes.map(({ node }) => node.id)).toEqual(expected.shown);
    expect(edges).toEqual(expected.edges);
  });

  test.each(
    ["RESPONSES", "REFERENCES", "PUBLISHERS", "CO_SIGNATURES"].flatMap((kind) =>
      [{ from: "2019-03-10" }, { to: "2019-03-12", certainlyWithin: true }].map((period) => ({ kind, period })),
    ),
  )("of $kind is of what stands in texts of the period $period", async ({ kind, period }) => {
    const isWithin = (article: string) =>
      liesInPeriod(boundsIn(graph, invariant(graph.find(article), "an article")), period);
    for (const across of [true, false]) {
      const { nodes, edges } = await ask(kind, 500, across, { period });
      const expected = expectedNetwork(kind, 500, across, { isWithin });

      expect(nodes.map(({ node }) => node.id)).toEqual(expected.shown);
      expect(edges).toEqual(expected.edges);
    }
  });

  test("is the same each time", async () => {
    expect(await ask("RESPONSES", 500)).toEqual(await ask("RESPONSES", 500));
  });
});
