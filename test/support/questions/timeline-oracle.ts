import type { ExpectedBounds } from "../expected-bounds.js";
import { compare } from "../oracle/order.js";
import { idIn, publishersIn } from "./random-world.js";
import { acceptedAuthors, type RichWorld } from "./rich-world.js";
import { edtfOfBounds, keyOfBounds, worldBounds } from "./world-bounds.js";

/** What is asked of a timeline. */
export interface TimelineAsked {
  readonly period?: { readonly from?: string; readonly to?: string; readonly certainlyWithin?: boolean } | undefined;
  readonly granularity: "DAY" | "MONTH" | "YEAR";
  readonly kinds?: readonly string[] | undefined;
  readonly filters?: FiltersAsked;
  readonly certainOnly?: boolean;
  readonly limit: number;
}

/** What filters ask, with organizations and people by their numbers. */
export interface FiltersAsked {
  readonly publishers?: readonly number[] | undefined;
  readonly authors?: readonly number[] | undefined;
  readonly isPlanned?: boolean | undefined;
}

/** Whether something passes the filters, or does but for what nobody knows of it. */
type Passing = "YES" | "LACKING" | "NO";

/** Something that may have a date, and the days between which it lies by all that is known. */
export interface Thing {
  readonly id: string;
  readonly date: string | null;
  readonly bounds: ExpectedBounds;
}

/** The timeline of worlds, worked out by trying every stretch from the first day to the last. */
export function expectedTimeline(
  worlds: readonly RichWorld[],
  { period = {}, granularity, kinds, filters = {}, certainOnly = false, limit }: TimelineAsked,
): object {
  const things = worlds.flatMap((world) =>
    thingsIn(world, kinds ?? ["ARTICLE", "EVENT", "VOTE"]).map((thing) => ({
      ...thing,
      passing: passingOf(world, thing.id, filters),
    })),
  );
  const dated = datedAmong(things);
  const within = matchingIn(dated, period);
  const matching = within.filter(({ passing }) => passing === "YES");
  const isSure = (thing: Thing) => expectedBuckets([thing], { period, granularity }).some(({ certain }) => certain > 0);
  const shown = certainOnly ? matching.filter(isSure) : matching;
  const buckets = expectedBuckets(matching, { period, granularity });
  const entries = shown
    .map(({ id, bounds, date }) => ({ id, key: keyOfBounds(bounds), edtf: date ?? edtfOfBounds(bounds) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id));
  return {
    buckets: certainOnly ? buckets.flatMap((one) => (one.certain > 0 ? [{ ...one, possible: 0 }] : [])) : buckets,
    entries: entries.slice(0, limit).map(({ id, edtf }) => ({ node: { id }, when: { edtf } })),
    undatedCount: things.filter((thing) => !dated.includes(thing) && thing.passing !== "NO").length,
    withoutCount: within.filter(({ passing }) => passing === "LACKING").length,
    uncertainCount: matching.filter((thing) => !isSure(thing)).length,
    completeness: {
      isComplete: entries.length <= limit,
      omittedCount: Math.max(0, entries.length - limit),
      reasons: entries.length <= limit ? [] : ["NODE_LIMIT"],
    },
  };
}

function passingOf(world: RichWorld, id: string, { publishers, authors, isPlanned }: FiltersAsked): Passing {
  const [kind, number] = [id.split("/")[0], Number(id.slice(-2))];
  if (kind === "event") {
    const isOnlyPlanned = world.planned[number] === true && (world.events[number] ?? null) !== null;
    return isPlanned === undefined || isOnlyPlanned === isPlanned ? "YES" : "NO";
  }
  if (kind !== "article") return "YES";
  const writers = acceptedAuthors(world)
    .filter(({ article }) => article === number)
    .map(({ body }) => body);
  const all = [
    passes(publishers, publishersIn(world, number)),
    passes(
      authors,
      writers.map((body) => (body.kind === "person" ? body.number : -1)),
    ),
  ];
  return all.includes("NO") ? "NO" : all.includes("LACKING") ? "LACKING" : "YES";
}

function passes(asked: readonly number[] | undefined, known: readonly number[]): Passing {
  if (asked === undefined || known.some((each) => asked.includes(each))) return "YES";
  return known.length === 0 ? "LACKING" : "NO";
}

/** Those of which anything is known. */
export function datedAmong<Some extends Thing>(things: readonly Some[]): readonly Some[] {
  return things.filter(({ date, bounds }) => date !== null || bounds.first !== "" || bounds.last !== "~");
}

/** Those that can lie in the period, or surely do. */
export function matchingIn<Some extends Thing>(
  dated: readonly Some[],
  period: NonNullable<TimelineAsked["period"]>,
): readonly Some[] {
  const [from, to] = [period.from ?? "0000-01-01", period.to ?? "9999-12-31"];
  return dated.filter(({ bounds: { first, last, firm } }) => {
    if (period.certainlyWithin) {
      return (period.from === undefined || firm.first >= from) && (period.to === undefined || firm.last <= to);
    }
    return last >= from && first <= to;
  });
}

/** How much lies, and may lie, in one stretch. */
export interface ExpectedBucket {
  readonly start: string;
  readonly end: string;
  readonly certain: number;
  readonly possible: number;
}

/** How much lies, and may lie, in each stretch, by trying every one from the first day to the last. */
export function expectedBuckets(
  matching: readonly Thing[],
  { period = {}, granularity }: Pick<TimelineAsked, "period" | "granularity">,
): readonly ExpectedBucket[] {
  const days = matching
    .flatMap(({ bounds: { first, last } }) => [first, last])
    .filter((day) => day !== "" && day !== "~")
    .sort();
  // What can lie in the period is counted there, also if every day that is known of it lies beyond.
  const known = [...days, period.from, period.to].filter((day) => day !== undefined).sort();
  const [first, last] = [period.from ?? known[0], period.to ?? known.at(-1)];
  const buckets = first === undefined || last === undefined ? [] : stretches(granularity, first, last);
  const counted = buckets.map(({ start, end }) => {
    const isCertain = ({ bounds }: Thing) => isSurelyIn(bounds, start, end);
    // Within the period alone: a thing may reach out of it on either side.
    const canLie = ({ bounds }: Thing) => bounds.first <= end && start <= bounds.last;
    const certain = matching.filter(isCertain).length;
    return { start, end, certain, possible: matching.filter(canLie).length - certain };
  });
  return counted.filter(({ certain, possible }) => certain + possible > 0);
}

/* It lies there with all its days, began there, ended there, or lasted through. */
function isSurelyIn({ firm, lasted }: ExpectedBounds, start: string, end: string): boolean {
  const { begun, ended } = lasted ?? { begun: firm.last, ended: firm.first };
  const lastedIn = begun <= ended && begun <= end && start <= ended;
  return lastedIn || (start <= firm.first && begun <= end) || (start <= ended && firm.last <= end);
}

/** The articles, events, votes and so on of a world. */
export function thingsIn(world: RichWorld, kinds: readonly string[], boundsOf = worldBounds(world)): readonly Thing[] {
  const listed = (kind: string, dates: readonly (string | null)[]) =>
    dates.map((date, number) => {
      const id = idIn(world, kind, number);
      return { id, date, bounds: boundsOf(id) };
    });
  const things: Readonly<Record<string, readonly Thing[]>> = {
    ARTICLE: listed("article", world.dates),
    EVENT: listed("event", world.events),
    VOTE: listed("vote", world.votes),
    PERSON: listed("person", [null, null, null, null, null]),
    ORGANIZATION: listed("organization", [null, null, null]),
  };
  return kinds.flatMap((kind) => things[kind] ?? []);
}

function stretches(granularity: TimelineAsked["granularity"], first: string, last: string) {
  const found: { start: string; end: string }[] = [];
  const day = new Date(`${first}T00:00:00Z`);
  for (; day.toISOString().slice(0, 10) <= last; day.setUTCDate(day.getUTCDate() + 1)) {
    const written = day.toISOString().slice(0, 10);
    if (written <= (found.at(-1)?.end ?? "")) continue;
    const [year = "", month = ""] = written.split("-");
    const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
    found.push(
      granularity === "YEAR"
        ? { start: `${year}-01-01`, end: `${year}-12-31` }
        : granularity === "MONTH"
          ? { start: `${year}-${month}-01`, end: lastOfMonth }
          : { start: written, end: written },
    );
  }
  return found;
}
