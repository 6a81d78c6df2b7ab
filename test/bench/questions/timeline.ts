import { strict as assert } from "node:assert";
import { coreOf, type Question } from "./question.js";

const limit = 500;

/** Everything that can lie in the period, found by its spans, in its order: the entries are the head of it, and the counts are taken from all of it. */
const text = `MATCH (n:Article)
WHERE n.publishedSpan IN $spans AND (n.publishedLatest IS NULL OR n.publishedLatest >= $from) AND (n.publishedEarliest IS NULL OR n.publishedEarliest <= $to)
RETURN n.id AS id, n.publishedKey AS key, n.title AS title, n.published AS edtf, n.publishedBasis AS basis, n.publishedEarliest AS earliest, n.publishedLatest AS latest, n.publishedFirmEarliest AS firmEarliest, n.publishedFirmLatest AS firmLatest
ORDER BY key, id`;

type TimelineRow = readonly [
  id: string,
  key: string,
  title: string,
  edtf: string | null,
  basis: string | null,
  earliest: string | null,
  latest: string | null,
  firmEarliest: string | null,
  firmLatest: string | null,
];

/** A dashboard draws what was published in a while: a month of a large corpus, a year of the small one, about as many articles either way. */
export const timeline: Question = {
  name: "timeline",
  title: "Timeline of a period, by month",
  document: `query Timeline($from: Date!, $to: Date!) {
  timeline(period: { from: $from, to: $to }, granularity: MONTH, kinds: [ARTICLE], limit: ${limit}) {
    buckets { start end certain possible }
    entries { label node { __typename id } when { edtf earliest latest } }
    completeness { isComplete omittedCount }
  }
}`,
  root: "timeline",
  samples(corpus, from) {
    const isSmall = from === "core" || coreOf(corpus).length === corpus.articles.length;
    const years = Array.from({ length: 30 }, (_, index) => (isSmall ? 1950 : 1985) + index);
    return years.map((year) => (isSmall ? { from: `${year}-01-01`, to: `${year}-12-31` } : monthOf(year)));
  },
  askNeo4j: (driver, { from, to }) => driver.run(text, { from, to, spans: spansIn(String(from), String(to)) }),
  shape: (rows, { from, to }, program) => ({
    timeline: toTimeline(rows as readonly unknown[] as readonly TimelineRow[], String(from), String(to), program),
  }),
  check(data, { from, to }, { value }) {
    const { entries, buckets, completeness } = (data as { readonly timeline: ReturnType<typeof toTimeline> }).timeline;
    const surely = value.articles.filter(
      ({ published = "" }) => isDay(published) && published >= String(from) && published <= String(to),
    );
    const shown = new Set(entries.map(({ node }) => node.id));
    if (completeness.isComplete) for (const { id } of surely) assert.ok(shown.has(id), `"${id}" is not there`);
    assert.ok(buckets.reduce((sum, { certain, possible }) => sum + certain + possible, 0) >= surely.length);
  },
};

/** The months, the year, the decade and the century of a period within one year, and what reaches further. */
export function spansIn(from: string, to: string): readonly string[] {
  const months = Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, index) =>
    dayOf(monthNumber(from) + index, 1).slice(0, 7),
  );
  return [...months, from.slice(0, 4), `${from.slice(0, 3)}X`, `${from.slice(0, 2)}XX`, "XXXX"];
}

/** Four weeks of one of its months. */
function monthOf(year: number): { readonly from: string; readonly to: string } {
  const month = String(1 + (year % 12)).padStart(2, "0");
  return { from: `${year}-${month}-01`, to: `${year}-${month}-28` };
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(date);
}

type Program = Parameters<Question["shape"]>[2];

function toTimeline(rows: readonly TimelineRow[], from: string, to: string, { toDateValue }: Program) {
  const omittedCount = Math.max(0, rows.length - limit);
  return {
    buckets: countMonths(rows, from, to),
    entries: rows.slice(0, limit).map(([id, , label, edtf, basis, first, last]) => {
      const when = toDateValue({ edtf: edtf ?? `[${first ?? ""}..${last ?? ""}]`, basis });
      const { edtf: written = null, earliest = null, latest = null } = when ?? {};
      return { label, node: { __typename: "Article", id }, when: { edtf: written, earliest, latest } };
    }),
    completeness: { isComplete: omittedCount === 0, omittedCount },
  };
}

/** What lies in one month surely counts there as certain; what may lie in several, as possible in each. */
function countMonths(rows: readonly TimelineRow[], from: string, to: string) {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const counts = new Map<number, { certain: number; possible: number }>();
  const count = (month: number, kind: "certain" | "possible"): void => {
    const known = counts.get(month) ?? { certain: 0, possible: 0 };
    known[kind] += 1;
    counts.set(month, known);
  };
  for (const [, , , , , earliest, latest, firmEarliest, firmLatest] of rows) {
    const start = earliest === null ? Number.NEGATIVE_INFINITY : monthNumber(earliest);
    const end = latest === null ? Number.POSITIVE_INFINITY : monthNumber(latest);
    const isFirm = [firmEarliest, firmLatest].every((day) => day !== null && monthNumber(day) === start);
    if (start === end && isFirm) count(start, "certain");
    else for (let month = Math.max(start, first); month <= Math.min(end, last); month += 1) count(month, "possible");
  }
  const months = [...counts].sort(([a], [b]) => a - b);
  return months.map(([month, counted]) => ({ start: dayOf(month, 1), end: dayOf(month + 1, 0), ...counted }));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(month: number, day: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}
