import fc from "fast-check";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { idIn } from "../../support/questions/random-world.js";
import { sampleRichWorlds, toRichRecords, type RichWorld } from "../../support/questions/rich-world.js";
import {
  answersAwaitingReview,
  expectedSilences,
  speakersBeside,
  type AskedOfSilences,
  type ExpectedSilence,
} from "../../support/questions/silence-oracle.js";

const question = `query Silences(
  $kinds: [SilenceKind!], $subject: ID, $filter: ArticleFilter, $period: PeriodInput,
  $first: Int, $after: String, $last: Int, $before: String
) {
  silences(
    kinds: $kinds, subject: $subject, filter: $filter, period: $period,
    first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount
    omittedCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { kind explanation subject { id } since { edtf } citedBy firstCitedBy { id } } }
  }
}`;

interface Answered {
  readonly totalCount: number;
  readonly omittedCount: number;
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
const oneOf = (kind: string, most: number) =>
  fc
    .record({ world: fc.nat(15), number: fc.nat(most) })
    .map(({ world, number }) => idIn({ name: `w${world}` }, kind, number));
const narrowings: fc.Arbitrary<AskedOfSilences> = fc.oneof(
  fc.constant({}),
  fc.record({ subject: fc.oneof(oneOf("article", 9), oneOf("event", 1)) }),
  fc.record({ filter: fc.record({ publishers: fc.array(oneOf("organization", 2), { minLength: 1, maxLength: 20 }) }) }),
  fc.record({ filter: fc.record({ authors: fc.array(oneOf("person", 4), { minLength: 1, maxLength: 30 }) }) }),
  fc.record({
    filter: fc.record({ readExtents: fc.subarray(["WHOLE", "BEGINNING", "UNKNOWN"], { minLength: 1 }) }),
    period: fc.constantFrom({ from: "2019-03-01", to: "2019-03-31" }, { from: "2019-04-01", to: "2019-04-02" }),
  }),
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
      const asked = fc.record({ kinds, narrowing: narrowings, size: fc.integer({ min: 1, max: 40 }) });
      for (const { kinds: some, narrowing, size } of fc.sample(asked, {
        seed,
        numRuns: engine === "embedded" ? 20 : 2,
      })) {
        const expected = expectedSilences(worlds, { kinds: some, ...narrowing });
        const omitted = expectedSilences(worlds, { kinds: some }).length - expected.length;
        const listed: ExpectedSilence[] = [];
        let cursor: string | null = null;
        for (;;) {
          const paging = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
          const { totalCount, omittedCount, pageInfo, edges } = await ask({ kinds: some, ...narrowing, ...paging });

          expect({ totalCount, omittedCount }).toEqual({ totalCount: expected.length, omittedCount: omitted });
          const page = edges.map(({ node: { explanation: _words, ...node } }) => node);
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
  let records: readonly GraphRecord[];
  let both: TwoAnswers;
  let nodes: readonly Answered["edges"][number]["node"][];
  let explanations: readonly string[];
  beforeAll(async () => {
    records = await recordsOf("seed");
    both = await TwoAnswers.open(open, records);
    nodes = [...(await ask(["ADDRESSED_BUT_SILENT", "UNCONTESTED_CLAIM"])), ...(await ask(["NEVER_ANSWERED"]))];
    explanations = nodes.map(({ explanation }) => explanation);
  });

  async function ask(kinds: readonly string[]) {
    const { data } = await both.answer(question, { kinds, first: 100 });
    return (data?.["silences"] as Answered).edges.map(({ node }) => node);
  }

  test("have no claim that is in a conflict, or that another contradicts", () => {
    const claims = new Set(nodes.filter(({ kind }) => kind === "UNCONTESTED_CLAIM").map(({ subject }) => subject.id));
    const contested = records.flatMap(({ id, edges }) =>
      edges.flatMap(({ type, to }) => (type === "IN_CONFLICT" ? [id] : type === "RIVALS" ? [id, to] : [])),
    );

    expect(claims.size).toBeGreaterThan(0);
    expect(contested.filter((id) => claims.has(id))).toEqual([]);
  });

  test("say how far the texts were read, and that an answer may stand in what was not", () => {
    const extent = "Of 148 texts 1 was read whole, of 115 only the beginning was read and 32 were not seen";

    expect(explanations.filter((each) => !each.includes(extent))).toEqual([]);
    expect(about("addresses “Ahmed Shawki”")).toEqual([
      expect.stringContaining("Of “[Marxism] Dear Ahmed Shawki” itself only the beginning was read."),
    ]);
  });

  test("tell what is mentioned from what nobody mentions", () => {
    const report = nodes.find(
      ({ subject }) => subject.id === "article/sw-the-isos-vote-to-dissolve-and-what-comes-next",
    );

    expect([report?.citedBy, report?.firstCitedBy?.id]).toEqual([4, "article/ww-transparency-and-solidarity"]);
    expect(report?.explanation).toContain("4 other texts mention it without answering, the first of them");
    expect(about("“Message from Socialist Worker”")).toEqual([
      expect.stringContaining("No other text in it mentions it either. The note on the text may say more."),
    ]);
  });

  test("take nobody to have answered who printed the answer of another", () => {
    expect(about("“Letter to the ISO membership” addresses")).toEqual([
      expect.stringContaining(
        "One answer appeared in a publication of who was addressed: to print an answer is not to give it.",
      ),
    ]);
  });

  test("say for how many letters addressees are recorded", () => {
    const letters = about(" addresses ");

    expect(letters.filter((each) => !each.includes("recorded for 7 texts, and for 7 of 22 letters."))).toEqual([]);
  });

  test("begin when a letter was sent, not when it was printed", () => {
    const letter = nodes.filter(({ subject }) => subject.id === "article/sw-mcnally-2009-letter");

    expect(letter.map(({ since }) => since?.edtf)).toEqual(["2009", "2009"]);
  });

  test("name who disagrees with the text that a claim stands in, and what a note says", () => {
    expect(about("“carried” (result)", "New setback in USA")).toEqual([
      "No other claim in this corpus contradicts what “New setback in USA” says of “Set up a committee to explore becoming an educational centre”: “carried” (result). " +
        "No other source in it speaks of the same thing. [Comment in reply to “New setback in USA”] disagrees with that text on one point or another. " +
        "The note on “Set up a committee to explore becoming an educational centre” says: “Account disputed by article/wl-comment-brad-new-setback.” " +
        "Of “New setback in USA” itself only the beginning was read. " +
        "That no claim here contradicts it does not make it so, and says nothing of what stands elsewhere, nor of what stands in the parts of texts that were not read. " +
        "Of 148 texts 1 was read whole, of 115 only the beginning was read and 32 were not seen.",
    ]);
  });

  test("count what sources say of another option, or on another base, for nothing", () => {
    expect(about("“two-thirds” (share of “New to leadership”)")).toEqual([
      expect.stringContaining("No other source in it speaks of the same thing."),
    ]);
  });

  test("count translations and quotations for no source", () => {
    expect(about("“Friday, March 29” (date)")).toEqual([
      expect.stringContaining("5 other sources in it speak of the same thing."),
    ]);
  });

  test("are told apart by what they are about", () => {
    expect(explanations.filter((each, index) => explanations.indexOf(each) !== index)).toEqual([]);
  });

  test("name what sources dispute beside a claim", () => {
    expect(about("“up to 1500” (membership)")).toEqual([
      expect.stringContaining(
        "Sources dispute “Membership shortly before the end” (conflict/membership); this claim is not among those that are set against each other there.",
      ),
    ]);
  });

  test("point to the note on a text, which may know of an answer", () => {
    expect(about("posted at Socialist Worker] addresses")).toEqual([
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
