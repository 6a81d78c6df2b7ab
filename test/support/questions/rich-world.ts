import fc from "fast-check";
import { materialize } from "../../../src/model/graph/materialized-edges.js";
import type { GraphEdge, GraphRecord, PropertyValue } from "../../../src/model/graph/graph-record.js";
import type { RecordStatus } from "../../../src/model/visibility.js";
import { spanOf } from "../../../src/rules/dates/lookup-span.js";
import { readUncertainDate, sortableDate } from "../../../src/rules/dates/uncertain-date.js";
import {
  basisAndDoubts,
  dateKey,
  idIn,
  toRecords,
  withNames,
  worlds,
  type Drawn,
  type Said,
  type World,
} from "./random-world.js";

/** A person or an organization of a world. */
export interface Body {
  readonly kind: "person" | "organization";
  readonly number: number;
}

/** A claim with what decides whether it counts. */
export interface Statement {
  readonly source: number;
  readonly event: number;
  readonly property: string;
  readonly statedAs: string;
  readonly rank: string;
  readonly status: RecordStatus;
  readonly value: "DATE" | "NUMBER" | "NO_NUMBER" | null;
  readonly base: string | null;
  readonly repeats: number | null;
}

/** A world in which people and bodies are addressed and write, events and votes have dates, and claims have rivals. */
export interface RichWorld extends World {
  readonly addressed: readonly { readonly article: number; readonly body: Body }[];
  readonly written: readonly { readonly article: number; readonly body: Body }[];
  /** For each of three organizations the one that it is a part of; one with a lower number. */
  readonly parents: readonly (number | null)[];
  readonly events: readonly (string | null)[];
  readonly votes: readonly (string | null)[];
  /** Of each event whether it was only planned. */
  readonly planned: readonly boolean[];
  /** Texts that are made from others, each from one with a lower number. */
  readonly made: readonly {
    readonly from: number;
    readonly of: number;
    readonly kind: string;
    readonly status: RecordStatus;
  }[];
  readonly statements: readonly Statement[];
  /** Pairs of statements that cannot both be true. */
  readonly rivals: readonly (readonly [number, number])[];
}

const dates = ["2018", "2019-03-04", "2019-03", "2019-02~", "2019-03-30/2019-04-02", "../2019-01", "2019-05/..", null];
const status: fc.Arbitrary<RecordStatus> = fc.constantFrom(
  "ACCEPTED",
  "ACCEPTED",
  "ACCEPTED",
  "SUGGESTED",
  "REJECTED",
  "REDACTED",
);

/** So many rich worlds, the same for the same seed. */
export function sampleRichWorlds(seed: number, count: number, most: number): readonly RichWorld[] {
  return fc.sample(richWorlds(most), { seed, numRuns: count }).map((world, index) => withNames(world, seed, index));
}

function richWorlds(most: number): fc.Arbitrary<Drawn<RichWorld>> {
  return worlds(most).chain((world) => {
    const article = fc.nat(world.dates.length - 1);
    const body: fc.Arbitrary<Body> = fc.oneof(
      fc.record({ kind: fc.constant("organization" as const), number: fc.nat(2) }),
      fc.record({ kind: fc.constant("person" as const), number: fc.nat(4) }),
    );
    const statement = fc.record({
      source: article,
      event: fc.nat(1),
      property: fc.constantFrom("date", "place"),
      statedAs: fc.constantFrom("QUOTED", "QUOTED", "PARAPHRASED", "NOT_SEEN"),
      rank: fc.constantFrom("NORMAL", "NORMAL", "PREFERRED", "DEPRECATED"),
      status,
      value: fc.constantFrom("DATE" as const, "NUMBER" as const, "NO_NUMBER" as const, null),
      base: fc.constantFrom(null, null, "voters", "members"),
      repeats: fc.option(fc.nat(11), { freq: 1 }),
    });
    const pairs = fc.array(fc.record({ article, body }), { maxLength: world.dates.length * 2 });
    const more = fc.record({
      addressed: pairs,
      written: pairs,
      parents: fc.tuple(fc.constant(null), fc.option(fc.constant(0)), fc.option(fc.constantFrom(0, 1))),
      events: fc.array(fc.constantFrom(...dates), { minLength: 2, maxLength: 2 }),
      votes: fc.array(fc.constantFrom(...dates), { maxLength: 4 }),
      planned: fc.array(fc.constantFrom(false, false, true), { minLength: 2, maxLength: 2 }),
      made: fc
        .array(fc.record({ from: article, of: article, kind: fc.constantFrom("TRANSLATION", "VERSION"), status }), {
          maxLength: world.dates.length,
        })
        .map((made) => made.filter(({ from, of }) => of < from)),
      statements: fc.array(statement, { maxLength: 12 }),
      rivals: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 6 }),
    });
    return more.map((rich) => ({ ...world, ...rich }));
  });
}

/** The world as the store takes it. Claims of the plain world are left out. */
export function toRichRecords(world: RichWorld): readonly GraphRecord[] {
  const plain = toRecords({ ...world, claims: [] }).map((record) => enrich(record, world));
  const votes = world.votes.map((date, number) =>
    node(idIn(world, "vote", number), "Vote", { question: `Q ${number}`, ...when(date) }),
  );
  return [...plain, ...votes, ...authorships(world), ...statements(world)];
}

function enrich(record: GraphRecord, world: RichWorld): GraphRecord {
  const number = Number(record.id.slice(-2));
  switch (record.labels.at(-1)) {
    case "Article": {
      const isOriginal = (world.works[number] ?? number) === number;
      const to = world.addressed.filter(({ article }) => article === number).map(({ body }) => bodyId(world, body));
      const edges = [...new Set(to)].map((id) => ({ type: "ADDRESSED_TO", to: id }));
      const properties = { ...record.properties, derivation: isOriginal ? 0 : 2, isTranslation: !isOriginal };
      return { ...record, properties, edges: [...record.edges, ...edges] };
    }
    case "Organization": {
      const parent = world.parents[number] ?? null;
      if (parent === null) return record;
      return { ...record, edges: [...record.edges, { type: "PART_OF", to: idIn(world, "organization", parent) }] };
    }
    case "Person":
      return { ...record, properties: { ...record.properties, nameKey: `p ${number}` } };
    case "Event":
      return { ...record, properties: { ...record.properties, ...whenOf(number, world) } };
    default:
      return record;
  }
}

function whenOf(event: number, { events, planned }: RichWorld): Record<string, PropertyValue> {
  const own = when(events[event] ?? null);
  if (planned[event] !== true || own["whenDate"] === undefined) return own;
  return { ...own, isPlanned: true, whenDoubts: [...((own["whenDoubts"] ?? []) as readonly string[]), "PLANNED"] };
}

/** What texts are made from, as the store takes it; the last of several relations of one kind between two texts. */
export function madeFrom(world: RichWorld): readonly GraphRecord[] {
  const records = world.made.map(({ from, of, kind, status: reviewed }) => {
    const [copy, original] = [idIn(world, "article", from), idIn(world, "article", of)];
    const own = node(
      `text-relation/${world.name}-${from}-${of}-${kind}`,
      "TextRelation",
      { kind, status: reviewed, isPartial: false },
      [
        { type: "TEXT_RELATION_FROM", to: copy },
        { type: "TEXT_RELATION_TO", to: original },
      ],
    );
    return { ...own, edges: [...own.edges, ...materialize(own)] };
  });
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** Who is said to have written something by a record that somebody has confirmed. */
export function acceptedAuthors({ written }: RichWorld): RichWorld["written"] {
  return written.filter((_each, index) => isAccepted(index));
}

function isAccepted(index: number): boolean {
  return index % 5 !== 4;
}

function authorships(world: RichWorld): readonly GraphRecord[] {
  return world.written.map(({ article, body }, index) => {
    const said: Said = {
      nameAsPrinted: "x",
      isCollective: false,
      status: isAccepted(index) ? "ACCEPTED" : "SUGGESTED",
    };
    const own = node(`authorship/${world.name}-${index}`, "Authorship", said, [
      { type: "AUTHORSHIP_BY", to: bodyId(world, body) },
      { type: "AUTHORSHIP_OF", to: idIn(world, "article", article) },
    ]);
    return { ...own, edges: [...own.edges, ...materialize(own)] };
  });
}

/** The id of a statement's claim. */
export function statementId(world: Pick<World, "name">, number: number): string {
  return `claim/${world.name}-s${number}`;
}

function statements(world: RichWorld): readonly GraphRecord[] {
  return world.statements.map(({ source, event, property, value, base, repeats, ...own }, number) => {
    const isRepeat = repeats !== null && repeats < world.statements.length && repeats !== number;
    const rivals = world.rivals.filter(([a, b]) => a === number && b < world.statements.length && b !== number);
    const properties = {
      ...own,
      property,
      stated: `words ${number}`,
      sourceKey: dateKey(world, source),
      locatorKey: "",
      ...(value === null ? {} : { valueKind: value === "DATE" ? "DATE" : "NUMBER" }),
      ...(value === "DATE" ? { date: "2019" } : value === "NUMBER" ? { lower: 3 } : {}),
      ...(base === null ? {} : { base }),
      ...(isRepeat ? { derivedFromId: statementId(world, repeats) } : {}),
    };
    const claim = node(statementId(world, number), "Claim", properties, [
      { type: "STATED_IN", to: idIn(world, "article", source) },
      { type: "ABOUT", to: idIn(world, "event", event) },
      ...[...new Set(rivals.map(([, b]) => b))].map((b) => ({ type: "RIVALS", to: statementId(world, b) })),
    ]);
    return { ...claim, edges: [...claim.edges, ...materialize(claim)] };
  });
}

function when(date: string | null): Record<string, PropertyValue> {
  if (date === null) return { whenKey: sortableDate(null), whenSpan: spanOf(null) };
  const { earliest, latest, ...uncertain } = readUncertainDate(date);
  const bounds = { ...(earliest ? { whenEarliest: earliest } : {}), ...(latest ? { whenLatest: latest } : {}) };
  return {
    whenDate: date,
    ...basisAndDoubts("when", date, false),
    whenKey: sortableDate({ earliest, latest, ...uncertain }),
    whenSpan: spanOf({ earliest, latest }),
    ...bounds,
  };
}

/** The id of a person or organization. */
export function bodyId(world: Pick<World, "name">, { kind, number }: Body): string {
  return idIn(world, kind, number);
}

function node(
  id: string,
  label: string,
  { status: reviewed, ...properties }: Said,
  edges: readonly GraphEdge[] = [],
): GraphRecord {
  return { id, labels: [label], status: reviewed ?? null, properties, edges };
}
