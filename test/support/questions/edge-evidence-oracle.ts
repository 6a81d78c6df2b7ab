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

type Records = ReadonlyMap<string, GraphRecord>;

/** Whether a tie is one of these records, or nothing shows it but these texts. */
export function isSeenIn(left: readonly string[], tie: OracleTie, records: Records): boolean {
  const witnesses = witnessesOf(tie, records) ?? (isShownByRecord(tie) ? undefined : knownFrom(shownBy(tie), records));
  const hasFallen = witnesses !== undefined && witnesses.length > 0 && witnesses.every((text) => left.includes(text));
  return hasFallen || left.includes(String(tie.properties["id"]));
}

/** The articles that are recorded to tell of a tie; `undefined` where none are. */
function witnessesOf({ properties: { id, toldIn } }: OracleTie, records: Records): readonly string[] | undefined {
  const seenIn = records.get(String(id))?.edges.filter(({ type }) => /_(?:SEEN|STATED)_IN$/u.test(type)) ?? [];
  return seenIn.length > 0 ? seenIn.map(({ to }) => to) : (toldIn as readonly string[] | undefined);
}

/** What a text is known from that nobody saw; `undefined` for one that was seen. */
function knownFrom(text: string, records: Records): readonly string[] | undefined {
  const record = records.get(text);
  if (record?.properties["evidence"] !== "REFERENCED") return undefined;
  return record.edges.filter(({ type }) => type === "KNOWN_FROM").map(({ to }) => to);
}

function isShownByRecord({ type }: OracleTie): boolean {
  return ["SIGNED", "WROTE", "CONTRIBUTED", "REFERS_TO", "PUBLISHED_BY"].includes(type);
}

function shownBy({ type, from, to }: OracleTie): string {
  return ["SIGNED", "WROTE", "CONTRIBUTED", "SEEN_IN"].includes(type) ? to : from;
}

function isUnsourced(left: readonly string[], tie: OracleTie, records: Records): boolean {
  const witnesses = witnessesOf(tie, records) ?? knownFrom(shownBy(tie), records);
  return witnesses?.every((text) => left.includes(text)) ?? false;
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
/** How weak a tie is that nothing shows, if somebody has confirmed it. */
export const UNSOURCED = 5;
const oneText = ["TRANSLATION_OF", "VERSION_OF"];
const weaknessOfStatus: Readonly<Record<string, number>> = { SUGGESTED: 10, REJECTED: 20 };

/** How weak the best tie between two things is. */
export function weakness(
  a: string,
  b: string,
  ties: readonly OracleTie[],
  records: Records,
  left: readonly string[],
): number {
  const own = ties.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return Math.min(
    ...own.map((tie) => {
      const { type, properties } = tie;
      const evidence = records.get(String(properties["id"]))?.properties["evidence"];
      const base = isUnsourced(left, tie, records)
        ? UNSOURCED
        : oneText.includes(type)
          ? 0
          : type === "REFERS_TO"
            ? (weaknessOfEvidence[String(evidence)] ?? 1)
            : 1;
      return base + (weaknessOfStatus[String(properties["status"])] ?? 0);
    }),
  );
}
