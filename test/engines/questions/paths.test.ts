import fc from "fast-check";
import { invariant } from "../../../src/base/invariant.js";
import { materialize } from "../../../src/model/graph/materialized-edges.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { idIn, sampleWorlds, toRecords, withUnseen, type World } from "../../support/questions/random-world.js";
import {
  isSeenIn,
  neighboursOf,
  tiesIn,
  UNSOURCED,
  waysBetween,
  weakness,
} from "../../support/questions/edge-evidence-oracle.js";

const question = `query Paths($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $via: [SearchKind!], $without: [ID!], $minimumStatus: ReviewStatus!) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, via: $via, without: $without, minimumStatus: $minimumStatus) {
    paths { length nodes { id } hops { from { id } to { id } relation isForward status source { id } reference { id } locator } weakestHop { from { id } to { id } relation } }
    completeness { isComplete omittedCount reasons }
  }
}`;

const seed = Number(process.env["FC_SEED"] ?? 5);
const thing = fc.tuple(fc.constantFrom("article", "article", "person", "organization", "event"), fc.nat(30));
const asked = fc.record({
  ends: fc.tuple(thing, thing),
  maxLength: fc.integer({ min: 1, max: 5 }),
  limit: fc.integer({ min: 1, max: 6 }),
  via: fc.constantFrom<readonly string[] | undefined>(
    undefined,
    undefined,
    undefined,
    ["ARTICLE"],
    ["PERSON", "ARTICLE"],
  ),
  without: fc.option(fc.array(thing, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }),
  withoutSources: fc.boolean(),
  minimumStatus: fc.constantFrom("ACCEPTED", "ACCEPTED", "SUGGESTED", "REJECTED"),
});
const seen: Readonly<Record<string, readonly string[]>> = {
  ACCEPTED: ["ACCEPTED"],
  SUGGESTED: ["ACCEPTED", "SUGGESTED"],
  REJECTED: ["ACCEPTED", "SUGGESTED", "REJECTED"],
};
const counts: Readonly<Record<string, number>> = { person: 5, organization: 3, event: 2 };

interface Answered {
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly hops: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly source: { readonly id: string } | null;
    }[];
    readonly weakestHop: { readonly from: { readonly id: string }; readonly to: { readonly id: string } } | null;
  }[];
  readonly completeness: { readonly isComplete: boolean; readonly reasons: readonly string[] };
}

describeEachEngine("paths", (open, engine) => {
  const all = sampleWorlds(seed, 40, 9);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(
      open,
      all.flatMap((world) => withUnseen(toRecords(world))),
    );
  });

  test(`finds the shortest and the next best, in random worlds (seed ${seed})`, async () => {
    for (const [index, { ends, without, withoutSources, ...given }] of fc
      .sample(asked, { seed, numRuns: engine === "neo4j" ? 15 : 300 })
      .entries()) {
      const world = invariant(all[index % all.length], "a world");
      const id = ([kind, number]: readonly [string, number]) =>
        idIn(world, kind, number % (counts[kind] ?? world.dates.length));
      const [from, to] = [id(ends[0]), id(ends[1])];
      const records = withUnseen(toRecords(world));
      const left = [...(without?.map(id) ?? []), ...(withoutSources ? sourcesOf(from, records) : [])];
      const byId = new Map(records.map((record) => [record.id, record]));
      const ties = tiesIn(records, seen[given.minimumStatus]).filter((tie) => !isSeenIn(left, tie, byId));
      const mayPass = (each: string) =>
        !left.includes(each) && (given.via?.includes(each.split("/")[0]?.toUpperCase() ?? "") ?? true);
      const ways =
        left.includes(from) || left.includes(to) ? [] : waysBetween(from, to, ties, given.maxLength, mayPass);
      const rank = (way: readonly string[]) => {
        const steps = way.slice(1).map((far, step) => weakness(way[step] ?? "", far, ties, byId, left));
        return [way.length - 1, Math.max(0, ...steps), steps.reduce((sum, each) => sum + each, 0)] as const;
      };
      const expected = ways
        .map((way) => ({ way, rank: rank(way) }))
        .sort((a, b) => compare([...a.rank, a.way.join(" ")], [...b.rank, b.way.join(" ")]))
        .slice(0, given.limit);

      const answer = await both.answer(question, { ...given, from, to, ...(left.length > 0 ? { without: left } : {}) });
      const found = answer.data?.["paths"] as Answered;

      const context = { seed, index, given, from, to, left, world };
      expect({
        ...context,
        errors: answer.errors,
        nodes: found.paths.map(({ nodes }) => nodes.map((node) => node.id)),
      }).toEqual({
        ...context,
        errors: undefined,
        nodes: expected.map(({ way }) => way),
      });
      for (const [place, path] of found.paths.entries()) {
        expect(path.hops.flatMap((hop) => [hop.from.id, hop.to.id])).toEqual(
          path.nodes.slice(1).flatMap((node, step) => [path.nodes[step]?.id, node.id]),
        );
        expect({ ...context, unsourced: path.hops.map(({ source }) => source === null) }).toEqual({
          ...context,
          unsourced: path.hops.map((hop) => weakness(hop.from.id, hop.to.id, ties, byId, left) % 10 === UNSOURCED),
        });
        if (path.weakestHop !== null)
          expect(weakness(path.weakestHop.from.id, path.weakestHop.to.id, ties, byId, left)).toBe(
            expected[place]?.rank[1],
          );
      }
      if (found.paths.length === 0 && !found.completeness.isComplete)
        expect(found.completeness.reasons).toEqual(["DEPTH_LIMIT"]);
      if (found.paths.length < given.limit && ![...neighboursOf(from, ties)].some((far) => far === to || mayPass(far)))
        expect({ ...context, ...found.completeness }).toEqual({
          ...context,
          isComplete: true,
          omittedCount: 0,
          reasons: [],
        });
    }
  });
});

describeEachEngine("paths between a text and its translation", (open) => {
  test("go by what makes them one text, also where one quotes from the other or claims something of it", async () => {
    const article = (id: string) => ({ id, labels: ["Article"], status: null, properties: {}, edges: [] });
    const [from, to] = ["article/ja", "article/yes"];
    const record = (label: string, ends: readonly [string, string], properties: Record<string, string>) => {
      const edges = [
        { type: ends[0], to: from },
        { type: ends[1], to },
      ];
      const own = { id: `${label}/a`, labels: [label], status: "ACCEPTED" as const, properties, edges };
      return { ...own, edges: [...own.edges, ...materialize(own)] };
    };
    const both = await TwoAnswers.open(open, [
      article(from),
      article(to),
      record("Claim", ["STATED_IN", "ABOUT"], { statedAs: "QUOTED" }),
      record("CrossReference", ["REFERENCE_FROM", "REFERENCE_TO"], { evidence: "QUOTED", type: "CITES" }),
      record("TextRelation", ["TEXT_RELATION_FROM", "TEXT_RELATION_TO"], { kind: "TRANSLATION" }),
    ]);

    const { data } = await both.answer(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { hops { relation } } } }`,
      { from, to },
    );

    expect(data).toEqual({ paths: { paths: [{ hops: [{ relation: "TRANSLATION_OF" }] }] } });
  });
});

describeEachEngine("paths without what a signature was seen in", (open) => {
  test("are none from whom nothing else ties to anything, and nobody has to look further", async () => {
    const world: World = {
      name: "copied",
      dates: Array.from({ length: 6 }, () => null),
      inferred: [],
      works: [],
      references: [0, 1, 2, 3].map((n) => ({ from: n + 1, to: n, type: "REPLIES_TO", status: "ACCEPTED" })),
      signatures: [
        { signer: 0, article: 0, seenIn: 5, status: "ACCEPTED" },
        { signer: 1, article: 0, seenIn: null, status: "ACCEPTED" },
      ],
      contributions: [],
      claims: [],
      publishers: [],
    };
    const both = await TwoAnswers.open(open, toRecords(world));
    const without = [idIn(world, "article", 5)];
    const ask = async (person: number) => {
      const variables = { from: idIn(world, "person", person), to: idIn(world, "article", 4), without };
      const { data } = await both.answer(
        `query ($from: ID!, $to: ID!, $without: [ID!]) { paths(from: $from, to: $to, maxLength: 3, without: $without) { paths { length } completeness { isComplete reasons } } }`,
        variables,
      );
      return data;
    };

    expect(await ask(0)).toEqual({ paths: { paths: [], completeness: { isComplete: true, reasons: [] } } });
    expect(await ask(1)).toEqual({
      paths: { paths: [], completeness: { isComplete: false, reasons: ["DEPTH_LIMIT"] } },
    });
  });
});

describeEachEngine("paths from a record to itself", (open) => {
  test("are there for whoever asks for records of its status, and for nobody else", async () => {
    const records = await recordsOf("world");
    const both = await TwoAnswers.open(open, records);
    const reviewed = records.filter(({ status }) => seen["REJECTED"]?.includes(String(status)));
    const isSeen = (status: unknown, asked: string) => seen[asked]?.includes(String(status)) === true;

    for (const { id, status } of reviewed) {
      for (const minimumStatus of Object.keys(seen)) {
        const { data } = await both.answer(
          `query ($id: ID!, $minimumStatus: ReviewStatus!) { paths(from: $id, to: $id, minimumStatus: $minimumStatus) { paths { nodes { id } } } }`,
          { id, minimumStatus },
        );

        const found = isSeen(status, minimumStatus) ? { paths: [{ nodes: [{ id }] }] } : null;
        expect({ id, minimumStatus, data }).toEqual({ id, minimumStatus, data: { paths: found } });
      }
    }
  });
});

/** The articles in which it was seen what this person signed or had a part in, or who did so of this article, or to what it refers, and what that is known from. */
function sourcesOf(id: string, records: readonly GraphRecord[]): readonly string[] {
  return records
    .filter((record) => record.id === id || record.edges.some(({ type, to }) => isOfText(type) && to === id))
    .flatMap(({ edges }) => edges.flatMap(({ type, to }) => (isOfTeller(type) && to !== id ? [to] : [])));
}

function isOfText(edge: string): boolean {
  return /^((SIGNATURE|CONTRIBUTION)_(BY|ON|OF)|REFERENCE_FROM)$/u.test(edge);
}

function isOfTeller(edge: string): boolean {
  return /^((SIGNATURE|CONTRIBUTION)_SEEN_IN|REFERENCE_STATED_IN|KNOWN_FROM)$/u.test(edge);
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const index = a.findIndex((each, place) => each !== b[place]);
  return index === -1 ? 0 : (a[index] ?? 0) < (b[index] ?? 0) ? -1 : 1;
}
