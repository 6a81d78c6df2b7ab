import fc from "fast-check";
import { invariant } from "../../../../src/base/invariant.js";
import { describeEachEngine } from "../../../support/describe-each-engine.js";
import { TwoAnswers } from "../../../support/oracle/two-answers.js";
import { expectedChain, type ChainAsked } from "../../../support/questions/chain-oracle.js";
import { expectedAnswerOrder } from "../../../support/questions/order-oracle.js";
import { idIn, nameOfSigner, sampleWorlds, toRecords, type World } from "../../../support/questions/random-world.js";

const question = `query Chain($from: ID!, $direction: ChainDirection!, $depth: Int!, $types: [CitationType!], $stances: [Stance!], $statuses: [ReviewStatus!], $acrossTranslations: Boolean!, $asOf: Date) {
  responseChain(from: $from, direction: $direction, depth: $depth, types: $types, stances: $stances, statuses: $statuses, acrossTranslations: $acrossTranslations, asOf: $asOf) {
    layers { depth articles { id } texts { article { id } versions { id } } }
    edges { depth stance from { id } to { id } reference { id } alsoIn { id } }
    outline { depth text parts { text article { id } } article { id } reference { id statedIn { id } } }
    completeness { isComplete omittedCount reasons }
  }
}`;

const asked = fc.record({
  from: fc.nat(30),
  direction: fc.constantFrom("ANSWERS_TO" as const, "ANSWERED_BY" as const, "BOTH" as const),
  depth: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 })),
  types: fc.constantFrom(undefined, undefined, ["REPLIES_TO", "CITES"]),
  stances: fc.constantFrom(undefined, undefined, ["DISAGREES", "NEUTRAL"]),
  statuses: fc.constantFrom(undefined, undefined, ["ACCEPTED", "SUGGESTED"], ["REJECTED"]),
  acrossTranslations: fc.boolean(),
  asOf: fc.constantFrom(undefined, undefined, "2019-03-15", "2019-05-01"),
});
const seed = Number(process.env["FC_SEED"] ?? 4);

describeEachEngine("responseChain", (open, engine) => {
  const all = sampleWorlds(seed, 60, 24);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, all.flatMap(toRecords));
  });

  test("says the same of what the walk carries as of what is looked up", async () => {
    const article = "id kind title { value } language url published { edtf isApproximate }";
    const reference = "id type stance locator status";
    const chainOf = (ofArticle: string, ofReference: string) => `query Chain($from: ID!) {
  responseChain(from: $from, direction: BOTH) { layers { articles { ${ofArticle} } } edges { reference { ${ofReference} } from { ${ofArticle} } } }
}`;
    for (const world of all.slice(0, 10)) {
      const variables = { from: idIn(world, "article", 0) };
      const carried = await both.answer(chainOf(article, reference), variables);
      // Whatever hangs on a node is looked up, and the node with it.
      const lookedUp = await both.answer(
        chainOf(`${article} authors { totalCount }`, `${reference} to { __typename }`),
        variables,
      );

      expect(lookedUp.data).toMatchObject(carried.data ?? {});
    }
  });

  test("puts the two ends of an answer in order by their dates and by that answer", async () => {
    for (const world of all.slice(0, 30)) {
      const answer = await both.answer(
        "query ($from: ID!) { responseChain(from: $from, direction: BOTH, depth: 12) { edges { temporalOrder reference { from { id } to { ... on Article { id } } } } } }",
        { from: idIn(world, "article", 0) },
      );
      const { edges } = answer.data?.["responseChain"] as { readonly edges: readonly OrderedEdge[] };
      const numberOf = ({ id }: { readonly id: string }) => Number(id.slice(-2));

      for (const edge of edges) {
        const [from, to] = [numberOf(edge.reference.from), numberOf(edge.reference.to)];
        const temporalOrder = expectedAnswerOrder(world, from, to);
        expect({ world, ...edge }).toEqual({ world, ...edge, temporalOrder });
      }
    }
  });

  test("names who signed as far as that is reviewed, and nobody else as the writer", async () => {
    for (const world of all.slice(0, 20)) {
      const from = idIn(world, "article", 0);
      const answer = await both.answer("query ($from: ID!) { responseChain(from: $from) { outline { text } } }", {
        from,
      });
      const [line] = (answer.data?.["responseChain"] as { readonly outline: readonly { readonly text: string }[] })
        .outline;

      expect({ world, text: line?.text }).toEqual({
        world,
        text: expect.stringContaining(`“Title 0”, ${bylineIn(world)}`),
      });
    }
  });

  test(`finds what the definition says, in random worlds (seed ${seed})`, async () => {
    const questions = fc.sample(asked, { seed, numRuns: engine === "neo4j" ? 12 : 400 });
    for (const [index, given] of questions.entries()) {
      const world = invariant(all[index % all.length], "a world");
      const one: ChainAsked = { ...given, from: given.from % world.dates.length };
      const answer = await both.answer(question, { ...one, from: idIn(world, "article", one.from) });
      const { edges, outline, ...chain } = answer.data?.["responseChain"] as Answered;
      const sorted = edges.toSorted((a, b) => (a.reference.id < b.reference.id ? -1 : 1));

      expect({ one, world, ...chain, edges: sorted }).toEqual({ one, world, ...expectedChain(world, one) });
      const told = outline.flatMap(({ reference }) => reference?.id ?? []);
      expect(told.toSorted()).toEqual(sorted.map(({ reference }) => reference.id));
      expectNesting(outline, sorted, one.direction);
      for (const { text, parts } of outline) {
        expect(parts.map((part) => part.text).join("")).toBe(text);
        const titles = parts.flatMap(({ article, text: title }) => (article === null ? [] : [[title, article.id]]));
        expect(titles).toEqual(titles.map(([, id]) => [`Title ${Number(id?.slice(-2))}`, id]));
      }
      // Every version is named, every end of a record, and what it is known from.
      const named = new Set(outline.flatMap(({ parts }) => parts.flatMap(({ article }) => article?.id ?? [])));
      const texts = chain.layers.flatMap((layer) => layer.texts);
      const stating = outline.flatMap(({ reference }) => reference?.statedIn ?? []);
      const meant = [...texts.flatMap(({ article, versions }) => [article, ...versions]), ...stating];
      expect([...named].sort()).toEqual([...new Set(meant.map(({ id }) => id))].sort());
    }
    // A server plans each new text for a while.
  });
});

/* The nearest line above that is indented less brings in the text that a line stands under: an end of its answer. */
function expectNesting(outline: readonly Line[], edges: readonly Edge[], direction: ChainAsked["direction"]): void {
  for (const [place, line] of outline.entries()) {
    const above = outline.slice(0, place).findLast(({ depth }) => depth < line.depth);
    const edge = edges.find(({ reference }) => reference.id === line.reference?.id);
    if (edge === undefined) continue;
    const ends = [edge.from.id, edge.to.id];
    expect([above?.depth, ends]).toEqual([
      line.depth - 1,
      expect.arrayContaining([above?.article.id, line.article.id]),
    ]);
    if (direction === "ANSWERED_BY") expect(above?.article.id).toBe(edge.to.id);
    if (direction === "ANSWERS_TO") expect(above?.article.id).toBe(edge.from.id);
  }
}

/* Who signed twice signed once: the last record counts. */
function bylineIn({ signatures }: World): string {
  const ofFirst = signatures.flatMap((signature, index) => (signature.article === 0 ? [{ ...signature, index }] : []));
  const last = [...new Map(ofFirst.map((signature) => [signature.signer, signature])).values()];
  const [first, second, ...others] = last
    .filter(({ status }) => status === "ACCEPTED")
    .sort((a, b) => a.index - b.index)
    .map(({ signer }) => nameOfSigner(signer));
  if (first === undefined) return "by an author who is not shown (";
  if (second === undefined) return `signed by ${first} (`;
  return `signed by ${first} and ${others.length === 0 ? second : `${others.length + 1} others`} (`;
}

interface OrderedEdge {
  readonly temporalOrder: string;
  readonly reference: { readonly from: { readonly id: string }; readonly to: { readonly id: string } };
}

interface Named {
  readonly id: string;
}

interface Edge {
  readonly from: Named;
  readonly to: Named;
  readonly reference: Named;
}

interface Line {
  readonly depth: number;
  readonly text: string;
  readonly parts: readonly { readonly text: string; readonly article: Named | null }[];
  readonly article: Named;
  readonly reference: (Named & { readonly statedIn: readonly Named[] }) | null;
}

interface Answered {
  readonly layers: readonly {
    readonly texts: readonly { readonly article: Named; readonly versions: readonly Named[] }[];
  }[];
  readonly edges: readonly Edge[];
  readonly outline: readonly Line[];
}
