import fc from "fast-check";
import { recordsOf } from "../../support/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { sampleRichWorlds, toRichRecords, type RichWorld } from "../../support/questions/rich-world.js";
import {
  answersAwaitingReview,
  expectedSilences,
  speakersBeside,
  type ExpectedSilence,
} from "../../support/questions/silence-oracle.js";

const question = `query Silences($kinds: [SilenceKind!], $first: Int, $after: String, $last: Int, $before: String) {
  silences(kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { kind explanation subject { id } since { edtf } } }
  }
}`;

interface Answered {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: ExpectedSilence & { readonly explanation: string };
  }[];
}

const kinds = fc.option(
  fc.uniqueArray(fc.constantFrom("NEVER_ANSWERED", "ADDRESSED_BUT_SILENT", "UNCONTESTED_CLAIM"), { minLength: 1 }),
  { nil: undefined },
);
const seed = Number(process.env["FC_SEED"] ?? 43);

describeEachEngine("silences", (open, engine) => {
  // In some of them nothing has been reviewed, so that answers wait for it.
  const worlds = sampleRichWorlds(seed, 16, 10).map((world, index) => (index % 2 === 1 ? suggestedIn(world) : world));
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, worlds.flatMap(toRichRecords));
  });

  async function ask(variables: Readonly<Record<string, unknown>>): Promise<Answered> {
    const { data, errors } = await both.answer(question, variables);
    expect(errors).toBeUndefined();
    return data?.["silences"] as Answered;
  }

  async function askAll(some: readonly string[]): Promise<Answered["edges"]> {
    const all: Answered["edges"][number][] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo } = await ask({ kinds: some, first: 100, after });
      all.push(...edges);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  }

  test.each([true, false])(
    `lists them all, page by page, in random worlds (seed ${seed}; forwards: %s)`,
    async (isForward) => {
      const asked = fc.record({ kinds, size: fc.integer({ min: 1, max: 40 }) });
      for (const { kinds: some, size } of fc.sample(asked, { seed, numRuns: engine === "embedded" ? 12 : 3 })) {
        const expected = expectedSilences(worlds, some);
        const listed: ExpectedSilence[] = [];
        let cursor: string | null = null;
        for (;;) {
          const paging = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
          const { totalCount, pageInfo, edges } = await ask({ kinds: some, ...paging });

          expect(totalCount).toBe(expected.length);
          const page = edges.map(({ node: { kind, subject, since } }) => ({ kind, subject, since }));
          if (isForward) listed.push(...page);
          else listed.unshift(...page);
          expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
          cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
          if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
          expect(listed.length).toBeLessThan(expected.length);
        }
        expect(listed).toEqual(expected);
      }
    },
  );

  test("says of every one that it speaks of this corpus only", async () => {
    const { edges } = await ask({ first: 100 });

    expect(edges.filter(({ node }) => !node.explanation.includes("this corpus"))).toEqual([]);
  });

  test("counts the other sources of a claim that speak of the same thing by themselves", async () => {
    const { edges } = await ask({ kinds: ["UNCONTESTED_CLAIM"], first: 100 });

    const others = edges.map(({ node }) => [node.subject.id, othersIn(node.explanation)]);
    expect(others.length).toBeGreaterThan(0);
    expect(others).toEqual(edges.map(({ node }) => [node.subject.id, speakersBeside(worlds, node.subject.id)]));
  });

  test("says of whom somebody addresses how many answers wait for review", async () => {
    const edges = await askAll(["ADDRESSED_BUT_SILENT"]);

    const awaiting = edges.map(({ node }) => [node.subject.id, awaitingIn(node.explanation)]);
    expect(awaiting.filter(([, count]) => count !== 0).length).toBeGreaterThan(0);
    expect(awaiting).toEqual(
      edges.map(({ node }) => [node.subject.id, answersAwaitingReview(worlds, node.subject.id)]),
    );
  });

  test("binds cursors to the kinds that are asked for", async () => {
    const { edges } = await ask({ first: 1 });
    const { errors } = await both.answer(question, { after: edges[0]?.cursor, kinds: ["UNCONTESTED_CLAIM"] });

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
  });

  test("refuses a cursor of its own making, though only the count is asked for", async () => {
    const { errors } = await both.answer('{ silences(after: "made up") { totalCount } }');

    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_CURSOR"]);
  });
});

describeEachEngine("silences of the shipped corpus", (open) => {
  let explanations: readonly string[];
  beforeAll(async () => {
    const both = await TwoAnswers.open(open, await recordsOf("seed"));
    const { data } = await both.answer(question, { kinds: ["ADDRESSED_BUT_SILENT", "UNCONTESTED_CLAIM"], first: 100 });
    explanations = (data?.["silences"] as Answered).edges.map(({ node }) => node.explanation);
  });

  test("name who disagrees with the text that a claim stands in", () => {
    expect(about("“carried” (result)", "New setback in USA")).toEqual([
      "No other claim in this corpus contradicts what “New setback in USA” says of “Set up a committee to explore becoming an educational centre”: “carried” (result). " +
        "No other source in it speaks of the same thing. “(comment) Reply to “New setback in USA”” disagrees with that text on one point or another. " +
        "That no claim here contradicts it does not make it so, and says nothing of what stands elsewhere.",
    ]);
  });

  test("count what sources say of another option, or on another base, for nothing", () => {
    expect(about("“two-thirds” (share of “New to leadership”)")).toEqual([
      expect.stringContaining("No other source in it speaks of the same thing."),
    ]);
  });

  test("count translations and quotations for no source", () => {
    expect(about("“nearly 500” (turnout)", "“Future of the organization: dissolve in some fashion, or not”")).toEqual([
      expect.stringContaining("3 other sources in it speak of the same thing."),
    ]);
  });

  test("are told apart by what they are about", () => {
    expect(explanations.filter((each, index) => explanations.indexOf(each) !== index)).toEqual([]);
  });

  test("point to the note on a text, which may know of an answer", () => {
    expect(about("posted at Socialist Worker” addresses")).toEqual([
      expect.stringContaining("Nor is an answer of anybody else recorded; the note on the text may say more."),
    ]);
  });

  function about(...words: readonly string[]): readonly string[] {
    return explanations.filter((each) => words.every((some) => each.includes(some)));
  }
});

function suggestedIn(world: RichWorld): RichWorld {
  return { ...world, references: world.references.map((reference) => ({ ...reference, status: "SUGGESTED" })) };
}

function awaitingIn(explanation: string): number {
  const [, many = "0"] = /(\d+|One) suggested answers? waits? for review/u.exec(explanation) ?? [];
  return many === "One" ? 1 : Number(many);
}

function othersIn(explanation: string): number {
  const [, many] = /(\d+|One|No) other sources? in it speaks? of the same thing/u.exec(explanation) ?? [];
  return many === "No" ? 0 : many === "One" ? 1 : Number(many);
}
