import fc from "fast-check";
import type { GraphEdge, GraphRecord, PropertyValue } from "../../../src/model/graph/graph-record.js";
import type { RecordStatus } from "../../../src/model/visibility.js";

type ValueOf<A> = A extends fc.Arbitrary<infer Value> ? Value : never;

const dates = ["2019-03-01", "2019-03", "2019-04~", "2019-04-02?", "../2019-03-31", "2018/2020"];
const words = ["212", "nearly 200", "at least 40", "several hundred", "twee", "in May", "the sea"];
const statuses: readonly RecordStatus[] = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "SUGGESTED", "REJECTED"];

const count = 5;
const number = fc.nat(count - 1);
const date = fc.option(fc.constantFrom(...dates), { nil: undefined });
const status = fc.constantFrom(...statuses);

const article = fc.record({ published: date, language: fc.constantFrom("en", "nl", "fr"), isSure: fc.boolean() });
const event = fc.record({ whenDate: date, isPlanned: fc.boolean() });
const electorate = fc.constantFrom("all", "all", "some", undefined);
const vote = fc.record({ whenDate: date, at: fc.option(number, { nil: undefined }), electorate });
const relation = fc.record({
  from: number,
  to: number,
  kind: fc.constantFrom("TRANSLATION", "VERSION"),
  isPartial: fc.boolean(),
  status,
});
const claim = fc.record({
  about: fc.constantFrom("article/0", "event/0", "event/1", "vote/0", "vote/1"),
  property: fc.constantFrom("date", "published", "turnout"),
  stated: fc.constantFrom(...words),
  statedAs: fc.constantFrom("QUOTED", "PARAPHRASED", "NOT_SEEN"),
  source: number,
  kind: fc.constantFrom("FIGURE", "DATE", "TEXT"),
  date: fc.constantFrom(...dates),
  given: fc.option(fc.nat(300), { nil: undefined }),
  conflict: fc.option(fc.nat(1), { nil: undefined }),
  repeats: fc.option(fc.nat(7), { nil: undefined }),
  status,
});

/** Small worlds as their makers say them, with everything in them from which something follows. */
export const randomStatements: fc.Arbitrary<readonly GraphRecord[]> = fc
  .record({
    articles: fc.array(article, { minLength: count, maxLength: count }),
    events: fc.array(event, { minLength: 2, maxLength: 2 }),
    votes: fc.array(vote, { minLength: 2, maxLength: 2 }),
    relations: fc.array(relation, { maxLength: 5 }),
    claims: fc.array(claim, { maxLength: 8 }),
  })
  .map(({ articles, events, votes, relations, claims }) => [
    ...articles.map(({ isSure, ...said }, index) =>
      node("article", index, ["Article"], {
        title: `Á ${index}`,
        publishedBasis: isSure ? "STATED" : "INFERRED",
        ...said,
      }),
    ),
    ...events.map((said, index) => node("event", index, ["Occurrence", "Event"], { name: `É ${index}`, ...said })),
    ...votes.map(({ whenDate, at, electorate: name }, index) =>
      node("vote", index, ["Vote"], { question: "?", whenDate, electorate: name }, [
        ["TAKEN_AT", at === undefined ? undefined : `event/${at % 2}`],
      ]),
    ),
    ...relations.flatMap(toRelation),
    ...claims.map(toClaim),
    ...[0, 1].map((index) => node("conflict", index, ["Conflict"], { property: "date", topic: "?" })),
  ]);

/* A text is made from one before it, so that none is made from itself. */
function toRelation({ from, to, ...said }: ValueOf<typeof relation>, index: number) {
  if (to >= from) return [];
  return [
    node("text-relation", index, ["TextRelation"], said, [
      ["TEXT_RELATION_FROM", `article/${from}`],
      ["TEXT_RELATION_TO", `article/${to}`],
    ]),
  ];
}

function toClaim(
  { about, source, kind, date: day, given, conflict, repeats, ...said }: ValueOf<typeof claim>,
  index: number,
) {
  const isSeen = said.statedAs !== "NOT_SEEN";
  const value = {
    valueKind: isSeen && kind !== "FIGURE" ? kind : undefined,
    date: kind === "DATE" ? day : undefined,
    value: isSeen && kind === "FIGURE" ? given : undefined,
  };
  return node("claim", index, ["Claim"], { rank: "NORMAL", ...said, ...value }, [
    ["ABOUT", about],
    ["STATED_IN", `article/${source}`],
    ["IN_CONFLICT", conflict === undefined ? undefined : `conflict/${conflict}`],
    ["DERIVED_FROM", repeats !== undefined && repeats < index ? `claim/${repeats}` : undefined],
  ]);
}

/** What a record says; a status only if its concept is reviewed. */
type Said = Readonly<Record<string, PropertyValue | undefined>> & { readonly status?: RecordStatus };

function node(
  prefix: string,
  index: number,
  labels: readonly string[],
  { status: reviewed, ...said }: Said,
  ends: readonly (readonly [string, string | undefined])[] = [],
): GraphRecord {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(said)) if (value !== undefined) properties[name] = value;
  const edges = ends.flatMap(([type, to]): readonly GraphEdge[] => (to === undefined ? [] : [{ type, to }]));
  return { id: `${prefix}/${index}`, labels, status: reviewed ?? null, properties, edges };
}
