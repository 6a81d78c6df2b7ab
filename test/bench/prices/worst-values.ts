import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";
import type { CorpusValue } from "../corpus/shapes.js";

/** Values of arguments and of fields of filters, each of them the worst in its own way, by where they stand (`Query.order.a`, `ArticleFilter.url`),
 *  by their name, or by the name of their type. */
export type WorstValues = Readonly<Record<string, readonly unknown[]>>;

/** What is hardest to answer over a generated corpus: what nothing is found by, so that all is looked at; what most is tied to; and the largest
 *  numbers. */
export function worstValues({ articles, people, organizations }: CorpusValue): WorstValues {
  const late = articles.filter(({ id }) => id.startsWith("article/late-"));
  const [first, last] = [late[0]?.id ?? "article/core-0", late.at(-1)?.id ?? "article/core-1"];
  const some = (of: readonly { readonly id: string }[], count: number) => of.slice(-count).map(({ id }) => id);
  const [houses, texts, persons] = [some(organizations, 60), some(articles, 100), some(people, 100)];
  return {
    first: [100],
    last: [100],
    ids: [texts, houses],
    limit: [1_000],
    from: [first],
    to: [last],
    a: [first],
    b: [last],
    statuses: [["REJECTED"], ["ACCEPTED", "SUGGESTED", "REJECTED"]],
    roles: [["CONTRIBUTOR"]],
    subject: [first, "article/none"],
    without: [texts],
    agreement: [["SINGLE_SOURCE"]],
    language: ["ja"],
    languages: [["ja", "ru"]],
    property: ["nothing"],
    minimumDegree: [1_000],
    asOf: ["2010-06-15"],
    identifiers: [[{ scheme: "DOI", value: "10.9999/nowhere" }]],
    identifier: [{ scheme: "DOI", value: "10.9999/nowhere" }],
    url: ["https://nowhere.example/0"],
    query: ["a", "ba", "gurest plolan tronand bitustan", "trounnd"],
    "Query.node.id": [first],
    "Query.article.id": [first],
    "Query.person.id": [persons[0]],
    "Query.organization.id": ["organization/house-0"],
    "Query.event.id": ["event/none"],
    "Query.convention.id": ["event/none"],
    "Query.vote.id": ["vote/0"],
    "Query.reconcile.vote": ["vote/0"],
    "Query.crossReference.id": ["cross-reference/none"],
    "Query.claim.id": ["claim/none"],
    "Query.responseChain.depth": [12],
    "Query.neighbourhood.depth": [4],
    "Query.paths.limit": [20],
    "Query.paths.maxLength": [6],
    "ArticleFilter.publishers": [["organization/none"], houses.slice(-1)],
    "OutBeforeInput.article": [last],
    "ArticleFilter.outBefore": [
      { article: last, possibilities: ["UNKNOWN"] },
      { article: last, possibilities: ["POSSIBLE", "IMPOSSIBLE"] },
    ],
    "ArticleFilter.series": [["series/none"]],
    "ArticleFilter.authors": [persons],
    "ArticleFilter.signatories": [persons],
    "ArticleFilter.contributors": [persons],
    "ArticleFilter.kinds": [["MINUTES"]],
    "ArticleFilter.titleContains": ["zzq", "e"],
    "ArticleFilter.evidence": [["REFERENCED"]],
    "ArticleFilter.readExtents": [["WHOLE"]],
    "PersonFilter.nameContains": ["zzq"],
    "PersonFilter.nameForms": [["PARTIAL"]],
    "PersonFilter.signed": [texts],
    "PersonFilter.authored": [texts],
    "OrganizationFilter.nameContains": ["zzq"],
    "OrganizationFilter.kinds": [["PARTY"]],
    "OrganizationFilter.publishedAll": [texts],
    "EventFilter.kinds": [["CRISIS"]],
    "EventFilter.organizations": [["organization/none"]],
    "VoteFilter.events": [["event/none"]],
    "VoteFilter.organizations": [["organization/none"]],
    "VoteFilter.questionContains": ["zzq"],
    "PersonFilter.signedAll": [texts],
    "CrossReferenceFilter.types": [["RETRACTS"]],
    "CrossReferenceFilter.from": [texts],
    "CrossReferenceFilter.to": [texts],
    "CrossReferenceFilter.publishers": [["organization/none"], houses.slice(-1)],
    "CrossReferenceFilter.authors": [persons],
    "CrossReferenceFilter.evidence": [["INFERRED"]],
    "ClaimFilter.subjects": [texts],
    "ClaimFilter.properties": [["nothing"]],
    "ClaimFilter.sources": [texts],
    "ClaimFilter.ranks": [["DEPRECATED"]],
    PeriodInput: [
      { from: "2030-01-01" },
      { from: "1980-01-01", to: "2024-12-31", certainlyWithin: true },
      { from: "1998-01-01", to: "2025-04-30" },
    ],
    Boolean: [true, false],
  };
}

/** The worst values of an argument or of a field of a filter. Where the table says none: of names that can be given each, of lists of them each
 *  alone and all together, of filters each field. @throws Error where it cannot be known */
export function worstOf(
  { name, type }: GraphQLArgument | GraphQLInputField,
  place: string,
  values: WorstValues,
): readonly unknown[] {
  const inner = getNullableType(type);
  const known = values[place] ?? values[name] ?? values[nameOf(inner)];
  if (known !== undefined) return known;
  if (isEnumType(inner)) return inner.getValues().map(({ value }) => value as unknown);
  if (isListType(inner)) {
    const item = getNullableType(inner.ofType);
    if (isEnumType(item)) {
      const each = item.getValues().map(({ value }) => value as unknown);
      return [...each.map((value) => [value]), each];
    }
  }
  if (isInputObjectType(inner)) {
    return Object.values(inner.getFields()).flatMap((field) =>
      worstOf(field, `${inner.name}.${field.name}`, values).map((value) => ({ [field.name]: value })),
    );
  }
  throw new Error(`Nobody knows what is worst for "${place}": say so in worst-values.ts.`);
}

function nameOf(type: GraphQLInputType): string {
  return "name" in type ? type.name : "";
}
