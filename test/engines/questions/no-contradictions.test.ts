import { describeEachEngine } from "../../support/describe-each-engine.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { sampleRichWorlds, toRichRecords, madeFrom } from "../../support/questions/rich-world.js";

const seed = Number(process.env["FC_SEED"] ?? 42);

/** A text as a page of articles gives it. */
interface Text {
  readonly id: string;
  readonly knownBounds: Readonly<Record<"earliest" | "latest" | "firmEarliest" | "firmLatest", string | null>>;
  readonly references: { readonly nodes: readonly Reference[] };
}

interface Reference {
  readonly to: { readonly id?: string };
  readonly daysBetween: { readonly least: number | null; readonly most: number | null } | null;
}

const page = `query Texts($after: String) {
  articles(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      knownBounds { earliest latest firmEarliest firmLatest }
      references(first: 100) { nodes { to { ... on Article { id } } daysBetween { least most } } }
    }
  }
}`;

async function textsIn(both: TwoAnswers): Promise<readonly Text[]> {
  const texts: Text[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await both.answer(page, { after });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = (data as { articles: Articles }).articles;
    texts.push(...nodes);
    if (!pageInfo.hasNextPage) return texts;
    after = pageInfo.endCursor;
  }
}

interface Articles {
  readonly nodes: readonly Text[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const order = "query Order($a: ID!, $b: ID!) { order(a: $a, b: $b) { relation canAnswer because } }";
const lying = `query Lying($day: Date!) {
  possibly: articles(first: 1, filter: { published: { from: $day, to: $day } }) { totalCount }
  surely: articles(first: 1, filter: { published: { from: $day, to: $day, certainlyWithin: true } }) { totalCount }
  timeline(period: { from: $day, to: $day }, granularity: DAY, kinds: [ARTICLE], limit: 1) { buckets { certain possible } }
}`;

/** What the days of two texts say of their order, as anybody would read them. */
function relationOf(a: Text["knownBounds"], b: Text["knownBounds"]): string {
  if (isBefore(a.firmLatest, b.firmEarliest)) return "CERTAINLY_BEFORE";
  if (isBefore(b.firmLatest, a.firmEarliest)) return "CERTAINLY_AFTER";
  if (isBefore(a.latest, b.earliest)) return "POSSIBLY_BEFORE";
  return isBefore(b.latest, a.earliest) ? "POSSIBLY_AFTER" : "OPEN";
}

function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}

/** Where a record says otherwise nothing is certain; and what the days leave open may be known from it. */
const allowed: Readonly<Record<string, RegExp>> = {
  CERTAINLY_BEFORE: /^CERTAINLY_BEFORE$|^POSSIBLY_BEFORE$/u,
  CERTAINLY_AFTER: /^CERTAINLY_AFTER$|^POSSIBLY_AFTER$/u,
  POSSIBLY_BEFORE: /^POSSIBLY_(?:BEFORE|AFTER)$|^OVERLAPS$/u,
  POSSIBLY_AFTER: /^POSSIBLY_(?:BEFORE|AFTER)$|^OVERLAPS$/u,
  OPEN: /^POSSIBLY_(?:BEFORE|AFTER)$|^OVERLAPS$|^SAME_DAY$|^UNKNOWN$/u,
};

describeEachEngine("answers about one text's time", (open, engine) => {
  const corpora = {
    "the shipped corpus": async () => TwoAnswers.open(open, await recordsOf("seed")),
    [`random worlds (seed ${seed})`]: async () =>
      TwoAnswers.open(
        open,
        sampleRichWorlds(seed, 4, 14).flatMap((world) => [...toRichRecords(world), ...madeFrom(world)]),
      ),
  };

  test.each(Object.entries(corpora))("never contradict each other, in %s", async (_name, openBoth) => {
    const both = await openBoth();
    const texts = await textsIn(both);
    const boundsOf = new Map(texts.map(({ id, knownBounds }) => [id, knownBounds]));

    for (const { knownBounds, references } of texts) {
      const { earliest, latest, firmEarliest, firmLatest } = knownBounds;
      // What is firm leaves all days open that are possible.
      expect(isBefore(earliest, firmEarliest) || isBefore(firmLatest, latest)).toBe(false);
      for (const { to, daysBetween } of references.nodes) {
        const target = to.id === undefined ? undefined : boundsOf.get(to.id);
        if (target !== undefined) expect(daysBetween).toEqual(daysFrom(target, knownBounds));
      }
    }
    // The other way round is the mirror of it, which random pairs are asked for elsewhere.
    const pairs = texts.flatMap((a, place) => texts.slice(place + 1).map((b) => [a, b] as const));
    for (const [a, b] of engine === "embedded" ? pairs : every(pairs, 400)) {
      const { data } = await both.answer(order, { a: a.id, b: b.id });
      const { relation } = (data as { order: { relation: string } }).order;
      expect([a.id, b.id, relation]).toEqual([
        a.id,
        b.id,
        expect.stringMatching(allowed[relationOf(a.knownBounds, b.knownBounds)] ?? /never/u),
      ]);
    }
    const days = [...new Set([...boundsOf.values()].flatMap(({ earliest, latest }) => [earliest, latest]))];
    for (const day of every(
      days.filter((each) => each !== null),
      engine === "embedded" ? 600 : 10,
    )) {
      const known = [...boundsOf.values()].filter(({ earliest, latest }) => earliest !== null || latest !== null);
      const possible = known.filter(({ earliest, latest }) => !isBefore(day, earliest) && !isBefore(latest, day));
      const certain = known.filter(({ firmEarliest, firmLatest }) => firmEarliest === day && firmLatest === day);
      const { data } = await both.answer(lying, { day });
      const { possibly, surely, timeline } = data as unknown as Lying;
      const [bucket = { certain: 0, possible: 0 }] = timeline.buckets;
      expect({ day, possibly, surely, bucket }).toEqual({
        day,
        possibly: { totalCount: possible.length },
        surely: { totalCount: certain.length },
        bucket: { certain: certain.length, possible: possible.length - certain.length },
      });
    }
  });
});

interface Lying {
  readonly possibly: { readonly totalCount: number };
  readonly surely: { readonly totalCount: number };
  readonly timeline: { readonly buckets: readonly { readonly certain: number; readonly possible: number }[] };
}

function daysFrom(target: Text["knownBounds"], own: Text["knownBounds"]) {
  const days = (start: string | null, end: string | null) =>
    start === null || end === null ? null : (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return { least: days(target.latest, own.earliest), most: days(target.earliest, own.latest) };
}

/** So many of a list, evenly chosen. */
function every<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_each, index) => index % step === 0);
}
