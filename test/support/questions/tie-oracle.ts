import type { GraphRecord, PropertyValue } from "../../../src/model/graph/graph-record.js";

/** One tie between two things, as records have it. */
export interface OracleTie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

const tying = new Set(
  "REFERS_TO SIGNED WROTE CONTRIBUTED CLAIMS TRANSLATION_OF VERSION_OF PUBLISHED_BY ADDRESSED_TO IN_SERIES SEEN_IN TAKEN_AT PUT_TO HELD_BY PART_OF PART_OF_EVENT".split(
    " ",
  ),
);

/** Every tie in these records that has one of these statuses, or none. */
export function tiesIn(
  records: readonly GraphRecord[],
  statuses: readonly string[] = ["ACCEPTED"],
): readonly OracleTie[] {
  const all = records.flatMap(({ id, edges }) =>
    edges.map(({ type, from, to, properties = {} }): OracleTie => ({ type, from: from ?? id, to, properties })),
  );
  return all
    .filter(({ type, from, to }) => tying.has(type) && from !== to)
    .filter(({ properties: { status } }) => status === undefined || statuses.includes(String(status)));
}

/** Whether a tie is one of these records, or was seen in one of them. */
export function isSeenIn(
  left: readonly string[],
  { properties: { id } }: OracleTie,
  records: ReadonlyMap<string, GraphRecord>,
): boolean {
  const seenIn = records.get(String(id))?.edges.filter(({ type }) => type === "SIGNATURE_SEEN_IN") ?? [];
  return [String(id), ...seenIn.map(({ to }) => to)].some((each) => left.includes(each));
}

/** The other ends of a thing's ties, each once. */
export function neighboursOf(id: string, ties: readonly OracleTie[]): ReadonlySet<string> {
  return new Set(ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
}

/** Every way between two things that passes nothing twice, of at most so many steps, as the ids that it passes. */
export function waysBetween(
  from: string,
  to: string,
  ties: readonly OracleTie[],
  most: number,
  mayPass: (id: string) => boolean,
): readonly (readonly string[])[] {
  const ways: string[][] = [];
  const goOn = (way: readonly string[]): void => {
    const at = way.at(-1) ?? "";
    if (at === to) ways.push([...way]);
    else if (way.length <= most)
      for (const next of neighboursOf(at, ties))
        if (!way.includes(next) && (next === to || mayPass(next))) goOn([...way, next]);
  };
  goOn([from]);
  return ways.sort((a, b) => a.length - b.length);
}

const weaknessOfEvidence: Readonly<Record<string, number>> = { QUOTED: 1, NAMED: 2, PARAPHRASED: 3, INFERRED: 4 };
const oneText = ["TRANSLATION_OF", "VERSION_OF"];
const weaknessOfStatus: Readonly<Record<string, number>> = { SUGGESTED: 10, REJECTED: 20 };

/** How weak the best tie between two things is. */
export function weakness(
  a: string,
  b: string,
  ties: readonly OracleTie[],
  records: ReadonlyMap<string, GraphRecord>,
): number {
  const own = ties.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return Math.min(
    ...own.map(({ type, properties }) => {
      const evidence = records.get(String(properties["id"]))?.properties["evidence"];
      const base = oneText.includes(type) ? 0 : type === "REFERS_TO" ? (weaknessOfEvidence[String(evidence)] ?? 1) : 1;
      return base + (weaknessOfStatus[String(properties["status"])] ?? 0);
    }),
  );
}
