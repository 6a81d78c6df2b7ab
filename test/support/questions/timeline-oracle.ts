import { readUncertainDate, sortableDate } from "../../../src/rules/dates/uncertain-date.js";
import { compare } from "../oracle/order.js";
import { idIn } from "./random-world.js";
import type { RichWorld } from "./rich-world.js";

/** What is asked of a timeline. */
export interface TimelineAsked {
  readonly period?: { readonly from?: string; readonly to?: string; readonly certainlyWithin?: boolean } | undefined;
  readonly granularity: "DAY" | "MONTH" | "YEAR";
  readonly kinds?: readonly string[] | undefined;
  readonly limit: number;
}

interface Thing {
  readonly id: string;
  readonly date: string | null;
  /** True where the date was worked out, or the thing was only planned. */
  readonly isSoft: boolean;
}

/** The timeline of worlds, worked out by trying every stretch from the first day to the last. */
export function expectedTimeline(
  worlds: readonly RichWorld[],
  { period = {}, granularity, kinds, limit }: TimelineAsked,
): object {
  const things = worlds.flatMap((world) => thingsIn(world, kinds ?? ["ARTICLE", "EVENT", "VOTE"]));
  const dated = things.flatMap(({ id, date, isSoft }) =>
    date === null ? [] : [{ id, isSoft, ...readUncertainDate(date) }],
  );
  const [from, to] = [period.from ?? "0000-01-01", period.to ?? "9999-12-31"];
  const matching = dated.filter(({ earliest, latest }) => {
    if (period.certainlyWithin) {
      return (
        (period.from === undefined || (earliest ?? "0000") >= from) &&
        (period.to === undefined || (latest ?? "9999-99") <= to)
      );
    }
    return (latest ?? "9999-99") >= from && (earliest ?? "0000") <= to;
  });
  const days = matching
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [period.from ?? days[0], period.to ?? days.at(-1)];
  const buckets = first === undefined || last === undefined ? [] : stretches(granularity, first, last);
  const entries = matching
    .map((date) => ({ id: date.id, key: sortableDate(date), edtf: date.edtf }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id));
  const counted = buckets.map(({ start, end }) => {
    const isCertain = ({ earliest, latest, ...date }: (typeof matching)[number]) => {
      const isFirm = !date.isApproximate && !date.isUncertain && !date.isSoft;
      return isFirm && earliest !== null && latest !== null && start <= earliest && latest <= end;
    };
    // Within the period alone: a thing may reach out of it on either side.
    const canLie = ({ earliest, latest }: (typeof matching)[number]) =>
      (earliest === null || earliest <= end) && (latest === null || start <= latest);
    const certain = matching.filter(isCertain).length;
    return { start, end, certain, possible: matching.filter(canLie).length - certain };
  });
  return {
    buckets: counted.filter(({ certain, possible }) => certain + possible > 0),
    entries: entries.slice(0, limit).map(({ id, edtf }) => ({ node: { id }, when: { edtf } })),
    undatedCount: things.length - dated.length,
    completeness: {
      isComplete: entries.length <= limit,
      omittedCount: Math.max(0, entries.length - limit),
      reasons: entries.length <= limit ? [] : ["NODE_LIMIT"],
    },
  };
}

function thingsIn(world: RichWorld, kinds: readonly string[]): readonly Thing[] {
  const listed = (kind: string, dates: readonly (string | null)[], soft: readonly boolean[] = []) =>
    dates.map((date, number) => ({ id: idIn(world, kind, number), date, isSoft: soft[number] === true }));
  const things: Readonly<Record<string, readonly Thing[]>> = {
    ARTICLE: listed("article", world.dates, world.inferred),
    EVENT: listed("event", world.events, world.planned),
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
