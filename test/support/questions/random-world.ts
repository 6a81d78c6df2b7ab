import fc from "fast-check";
import { citationTypes } from "../../../src/model/citation-type.js";
import { materialize } from "../../../src/model/graph/materialized-edges.js";
import type { GraphEdge, GraphRecord, PropertyValue } from "../../../src/model/graph/graph-record.js";
import { contributionId, crossReferenceId, publicationId, signatureId } from "../../../src/model/identifiers.js";
import type { RecordStatus } from "../../../src/model/visibility.js";
import { spanOf } from "../../../src/rules/dates/lookup-span.js";
import { readUncertainDate, sortableDate } from "../../../src/rules/dates/uncertain-date.js";

/** A small world: whom it holds, and who did what to whom, by their numbers. */
export interface World {
  readonly name: string;
  /** When each article was published; `null` for no date. */
  readonly dates: readonly (string | null)[];
  /** Of each article whether its date was worked out. */
  readonly inferred: readonly boolean[];
  /** For each article the one whose text it is in another language or version; itself for an original. */
  readonly works: readonly number[];
  readonly references: readonly {
    readonly from: number;
    readonly to: number;
    readonly type: string;
    /** The articles that say so, where the one that refers does not; none where left out. */
    readonly statedIn?: readonly number[];
    readonly status: RecordStatus;
  }[];
  readonly signatures: readonly {
    readonly signer: number;
    readonly article: number;
    /** The article that it was seen in, where that is not the one that it stands under. */
    readonly seenIn: number | null;
    readonly status: RecordStatus;
  }[];
  readonly contributions: readonly {
    readonly maker: number;
    readonly article: number;
    readonly role: string;
    /** The articles that it was seen in; none where that is the one that it stands under. */
    readonly seenIn: readonly number[];
    readonly status: RecordStatus;
  }[];
  readonly claims: readonly { readonly source: number; readonly subject: number; readonly status: RecordStatus }[];
  /** The organization that published each article. */
  readonly publishers: readonly (number | null)[];
}

const dates = [
  "2019-03-01",
  "2019-03-04",
  "2019-03-04",
  "2019-03",
  "2019-04~",
  "2019-04-02?",
  "2019-05-01/2019-05-09",
  "../2019-03-31",
  null,
];
/* Most are reviewed: else little would be seen. */
const statuses: readonly RecordStatus[] = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "SUGGESTED", "REJECTED", "REDACTED"];
const types = ["REPLIES_TO", "DISPUTES", "EXTENDS", "SUPPORTS", "CITES", ...citationTypes.map(({ name }) => name)];

/** A world before it has a name, and whoever had a part in its texts. */
export type Drawn<W extends World> = Omit<W, "name" | "contributions">;

/** Worlds of one to so many articles: circles, long chains, many signatories, and records of every status. */
export function worlds(most: number): fc.Arbitrary<Drawn<World>> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const article = fc.nat(count - 1);
    const status = fc.constantFrom(...statuses);
    return fc.record({
      dates: fc.array(fc.constantFrom(...dates), { minLength: count, maxLength: count }),
      inferred: fc.array(fc.constantFrom(false, false, false, true), { minLength: count, maxLength: count }),
      works: fc
        .array(fc.option(article, { freq: 1 }), { minLength: count, maxLength: count })
        .map((chosen) => chosen.map((of, own) => (of !== null && of < own && (chosen[of] ?? of) >= of ? of : own))),
      references: fc.oneof(
        fc
          .array(fc.record({ from: article, to: article, type: fc.constantFrom(...types), status }), {
            maxLength: count * 3,
          })
          .map((drawn) => drawn.map((each, index) => ({ ...each, statedIn: statingIn(index, count) }))),
        fc.constant(
          Array.from({ length: count - 1 }, (_, n) => ({
            from: n + 1,
            to: n,
            type: "REPLIES_TO",
            status: "ACCEPTED" as const,
          })),
        ),
      ),
      signatures: fc.array(fc.record({ signer: fc.nat(6), article, seenIn: fc.option(article), status }), {
        maxLength: count * 2,
      }),
      claims: fc.array(fc.record({ source: article, subject: fc.nat(1), status }), { maxLength: 6 }),
      publishers: fc.array(fc.option(fc.nat(2)), { minLength: count, maxLength: count }),
    });
  });
}

/* Of three references one is stated in the text that refers, one in another text, and one in two, where there are so many. */
function statingIn(index: number, count: number): readonly number[] {
  return [...new Set(Array.from({ length: index % 3 }, (_, nth) => (index + nth) % count))];
}

/** The id of the world's article, person, organization or event with this number. */
export function idIn(world: Pick<World, "name">, kind: string, number: number): string {
  return `${kind}/${world.name}-${String(number).padStart(2, "0")}`;
}

/** How much was read of the world's article with this number. */
export function extentIn(number: number): string {
  return ["BEGINNING", "WHOLE", "UNKNOWN"][number % 3] ?? "";
}

/** What a record says; a status only if its concept is reviewed. */
export type Said = Readonly<Record<string, PropertyValue>> & { readonly status?: RecordStatus };

/** The world as the store takes it. */
export function toRecords(world: World): readonly GraphRecord[] {
  const articles = world.dates.map((date, number) => toArticle(world, date, number));
  const others = [
    ...[0, 1, 2, 3, 4].map((number) =>
      node(idIn(world, "person", number), ["Person"], { name: `P ${number}`, nameForm: "FULL" }),
    ),
    ...[0, 1, 2].map((number) =>
      node(idIn(world, "organization", number), ["Organization"], { name: `O ${number}`, kind: "PARTY" }),
    ),
    ...[0, 1].map((number) =>
      node(idIn(world, "event", number), ["Occurrence", "Event"], {
        name: `E ${number}`,
        kind: "SPLIT",
        isPlanned: false,
      }),
    ),
  ];
  const records = [
    ...articles,
    ...others,
    ...publications(world),
    ...references(world),
    ...signatures(world),
    ...contributions(world),
    ...claims(world),
  ];
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function toArticle(world: World, date: string | null, number: number): GraphRecord {
  const id = idIn(world, "article", number);
  const uncertain = date === null ? null : readUncertainDate(date);
  const publisher = world.publishers[number] ?? null;
  const properties = {
    title: `Title ${number}`,
    kind: "LETTER",
    language: "en",
    evidence: "SEEN",
    readExtent: extentIn(number),
    isMachineTranslation: false,
    publishedKey: sortableDate(uncertain),
    publishedSpan: spanOf(uncertain),
    ...(date === null
      ? {}
      : { published: date, ...basisAndDoubts("published", date, world.inferred[number] === true) }),
    ...(uncertain?.earliest ? { publishedEarliest: uncertain.earliest } : {}),
    ...(uncertain?.latest ? { publishedLatest: uncertain.latest } : {}),
  };
  return node(id, ["Article"], properties, [
    { type: "WORK", to: idIn(world, "article", world.works[number] ?? number) },
    ...(publisher === null ? [] : publishedBy(world, publisher, number)),
  ]);
}

/* Every third text came out at two places, the second of which is not the one that it is shown with. */
function publishedBy(world: World, publisher: number, article: number): GraphRecord["edges"] {
  const first = idIn(world, "organization", publisher);
  const all = publishersIn(world, article).map((number) => idIn(world, "organization", number));
  return [...all.map((to) => ({ type: "PUBLISHED_BY", to })), { type: "FIRST_PUBLISHED_BY", to: first }];
}

function publications(world: World): readonly GraphRecord[] {
  return world.dates.flatMap((_date, article) =>
    publishersIn(world, article).map((publisher, index) => {
      const [of, by] = [idIn(world, "article", article), idIn(world, "organization", publisher)];
      return node(publicationId(of, by), ["Publication"], { position: index + 1, isInternal: false }, [
        { type: "PUBLICATION_OF", to: of },
        { type: "PUBLICATION_BY", to: by },
      ]);
    }),
  );
}

/** All who brought an article out. */
export function publishersIn({ publishers }: World, article: number): readonly number[] {
  const publisher = publishers[article] ?? null;
  if (publisher === null) return [];
  return article % 3 === 2 ? [publisher, (publisher + 1) % 3] : [publisher];
}

/** Where a date comes from, and what keeps it from being firm, as a load finds it. */
export function basisAndDoubts(prefix: string, date: string, isInferred: boolean): Record<string, PropertyValue> {
  const doubts = [
    ...(/[~%]/u.test(date) ? ["APPROXIMATE"] : []),
    ...(/[?%]/u.test(date) ? ["IN_DOUBT"] : []),
    ...(isInferred ? ["INFERRED"] : []),
  ];
  return {
    [`${prefix}Basis`]: isInferred ? "INFERRED" : "STATED",
    ...(doubts.length === 0 ? {} : { [`${prefix}Doubts`]: doubts }),
  };
}

/** The key that the date of an article sorts by. */
export function dateKey(world: World, article: number): string {
  const date = world.dates[article] ?? null;
  return sortableDate(date === null ? null : readUncertainDate(date));
}

function references(world: World): readonly GraphRecord[] {
  return world.references.map(({ from, to, type, statedIn = [], status }, index) => {
    const ends = [idIn(world, "article", from), idIn(world, "article", to)] as const;
    const locator: Record<string, string> = index % 2 === 0 ? { locator: `paragraph ${index}` } : {};
    const evidence = ["QUOTED", "NAMED", "INFERRED"][index % 3] ?? "";
    return tie(
      "CrossReference",
      crossReferenceId(ends[0], type, ends[1]),
      { type, status, evidence, sourceKey: dateKey(world, from), positionKey: 0, ...locator },
      {
        REFERENCE_FROM: [ends[0]],
        REFERENCE_TO: [ends[1]],
        REFERENCE_STATED_IN: statedIn.map((number) => idIn(world, "article", number)),
      },
    );
  });
}

/** Five of those who sign are persons, the others bodies. */
export function signerOf(signer: number): { readonly kind: "person" | "organization"; readonly number: number } {
  return signer < 5 ? { kind: "person", number: signer } : { kind: "organization", number: signer - 5 };
}

/** What is printed under a text. */
export function nameOfSigner(signer: number): string {
  const { kind, number } = signerOf(signer);
  return `${kind === "person" ? "P" : "O"} ${String(number)}`;
}

function signatures(world: World): readonly GraphRecord[] {
  return world.signatures.map(({ signer, article, seenIn, status }, index) => {
    const { kind, number } = signerOf(signer);
    const on = idIn(world, "article", article);
    return tie(
      "Signature",
      signatureId(on, nameOfSigner(signer)),
      { nameAsPrinted: nameOfSigner(signer), affiliation: "NOT_RECORDED", position: index, positionKey: index, status },
      {
        SIGNATURE_BY: [idIn(world, kind, number)],
        SIGNATURE_ON: [on],
        SIGNATURE_SEEN_IN: seenIn === null ? [] : [idIn(world, "article", seenIn)],
      },
    );
  });
}

function contributions(world: World): readonly GraphRecord[] {
  return world.contributions.map(({ maker, article, role, seenIn, status }, index) => {
    const { kind, number } = signerOf(maker);
    const on = idIn(world, "article", article);
    const name = nameOfSigner(maker);
    return contracted(
      node(contributionId(on, role, name), ["Contribution"], { role, nameAsPrinted: name, position: index, status }, [
        { type: "CONTRIBUTION_BY", to: idIn(world, kind, number) },
        { type: "CONTRIBUTION_OF", to: on },
        ...seenIn.map((text) => ({ type: "CONTRIBUTION_SEEN_IN", to: idIn(world, "article", text) })),
      ]),
    );
  });
}

function claims(world: World): readonly GraphRecord[] {
  return world.claims.map(({ source, subject, status }) =>
    tie(
      "Claim",
      `claim/${world.name}-${source}-${subject}`,
      {
        property: "date",
        stated: "then",
        statedAs: "QUOTED",
        rank: "NORMAL",
        status,
        sourceKey: dateKey(world, source),
        locatorKey: "",
      },
      {
        STATED_IN: [idIn(world, "article", source)],
        ABOUT: [idIn(world, "event", subject)],
      },
    ),
  );
}

function tie(
  label: string,
  id: string,
  properties: Said,
  ends: Readonly<Record<string, readonly string[]>>,
): GraphRecord {
  const edges = Object.entries(ends).flatMap(([type, all]) => all.map((to) => ({ type, to })));
  return contracted(node(id, [label], properties, edges));
}

function contracted(record: GraphRecord): GraphRecord {
  return { ...record, edges: [...record.edges, ...materialize(record)] };
}

function node(
  id: string,
  labels: readonly string[],
  { status, ...properties }: Said,
  edges: readonly GraphEdge[] = [],
): GraphRecord {
  return { id, labels, status: status ?? null, properties, edges };
}

/** The records of a world of which nobody saw each fourth article: that is known from the two behind it, or from nothing if there are too few. */
export function withUnseen(records: readonly GraphRecord[]): readonly GraphRecord[] {
  const articles = records.filter(({ labels }) => labels.includes("Article")).map(({ id }) => id);
  return records.map((record) => {
    const number = articles.indexOf(record.id);
    if (number % 4 !== 3) return record;
    const knownFrom = articles.slice(number + 1, number + 3);
    const told = record.edges.map((edge) =>
      edge.type === "PUBLISHED_BY" && knownFrom.length > 0 ? { ...edge, properties: { toldIn: knownFrom } } : edge,
    );
    return {
      ...record,
      properties: { ...record.properties, evidence: "REFERENCED" },
      edges: [...told, ...knownFrom.map((to) => ({ type: "KNOWN_FROM", to }))],
    };
  });
}

/** So many worlds, the same for the same seed, each with a name of its own so that they can stand in one graph. */
export function sampleWorlds(seed: number, count: number, most: number): readonly World[] {
  return fc.sample(worlds(most), { seed, numRuns: count }).map((world, index) => withNames(world, seed, index));
}

/** A world with its name, and with contributions that are drawn by themselves: what else is in it does not hang on them. */
export function withNames<W extends Drawn<World>>(
  world: W,
  seed: number,
  index: number,
): W & Pick<World, "name" | "contributions"> {
  const count = world.dates.length;
  const drawn = fc.sample(contributionsTo(count), { seed: seed + index, numRuns: 1 });
  return { ...world, name: `w${index}`, contributions: drawn.flat() };
}

function contributionsTo(count: number): fc.Arbitrary<World["contributions"]> {
  const article = fc.nat(count - 1);
  const contribution = fc.record({
    maker: fc.nat(6),
    article,
    role: fc.constantFrom("TRANSLATOR", "EDITOR", "SPEAKER"),
    seenIn: fc.uniqueArray(article, { maxLength: 2 }),
    status: fc.constantFrom(...statuses),
  });
  return fc.array(contribution, { maxLength: count });
}
