import {
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLArgument,
  type GraphQLInputType,
} from "graphql";
import { DateScalar, LanguageTag, URLScalar } from "../../../../src/model/values/scalars.js";
import { BadArgumentError } from "../../../../src/planner/errors.js";
import type { Arguments } from "../../../../src/planner/plan/plan.js";
import { readArguments } from "../../../../src/planner/arguments/read-arguments.js";

const list = (type: GraphQLInputType) => new GraphQLList(new GraphQLNonNull(type as never));
const filter = new GraphQLInputObjectType({
  name: "Filter",
  fields: { ids: { type: list(GraphQLID) }, day: { type: DateScalar }, words: { type: GraphQLString } },
});
const periodInput = new GraphQLInputObjectType({
  name: "PeriodInput",
  fields: { from: { type: DateScalar }, to: { type: DateScalar } },
});
const withinPeriod = new GraphQLInputObjectType({
  name: "WithinPeriod",
  fields: { published: { type: new GraphQLNonNull(periodInput) } },
});
const declared = Object.entries({
  first: GraphQLInt,
  after: GraphQLString,
  last: GraphQLInt,
  before: GraphQLString,
  id: GraphQLID,
  ids: list(GraphQLID),
  language: LanguageTag,
  languages: list(LanguageTag),
  url: URLScalar,
  filter,
  period: periodInput,
  within: withinPeriod,
}).map(([name, type]) => ({ name, type }) as unknown as GraphQLArgument);

function read(args: Arguments): Arguments {
  return readArguments(declared, args, new Set(Object.keys(args)));
}

const longList = Array.from({ length: 101 }, (_, n) => `article/${n}`);

test.each<{ readonly it: string; readonly args: Arguments; readonly code: string; readonly argument: string }>([
  { it: "a page of nothing", args: { first: 0 }, code: "INVALID_PAGE", argument: "first" },
  { it: "a page of more than a hundred", args: { last: 101 }, code: "INVALID_PAGE", argument: "last" },
  { it: "both ends of a list", args: { first: 1, last: 1 }, code: "INVALID_PAGE", argument: "last" },
  { it: "an empty cursor", args: { after: "" }, code: "BAD_CURSOR", argument: "after" },
  { it: "an empty cursor for the end", args: { before: "" }, code: "BAD_CURSOR", argument: "before" },
  { it: "an id without a type", args: { id: "taking-our-final-steps" }, code: "INVALID_ID", argument: "id" },
  { it: "an id of no type that there is", args: { id: "letter/x" }, code: "INVALID_ID", argument: "id" },
  { it: "one bad id among good ones", args: { ids: ["article/x", "x"] }, code: "INVALID_ID", argument: "ids" },
  {
    it: "a page of text",
    args: { filter: { words: "x".repeat(501) } },
    code: "BAD_USER_INPUT",
    argument: "filter.words",
  },
  {
    it: "a page of text for a tag",
    args: { languages: ["en", "x".repeat(501)] },
    code: "BAD_USER_INPUT",
    argument: "languages",
  },
  { it: "a page of text for an id", args: { ids: ["x".repeat(501)] }, code: "INVALID_ID", argument: "ids" },
  { it: "a cursor that none can be", args: { after: "x".repeat(8_001) }, code: "BAD_CURSOR", argument: "after" },
  { it: "more than a hundred ids", args: { ids: longList }, code: "TOO_MANY", argument: "ids" },
  { it: "a tag with an underscore", args: { language: "en_US" }, code: "INVALID_LANGUAGE_TAG", argument: "language" },
  {
    it: "a language that nobody speaks",
    args: { languages: ["qq"] },
    code: "INVALID_LANGUAGE_TAG",
    argument: "languages",
  },
  {
    it: "half a character",
    args: { filter: { words: "pier \ud83d" } },
    code: "INVALID_TEXT",
    argument: "filter.words",
  },
  {
    it: "half a character in an address",
    args: { url: "https://example.org/\ude00" },
    code: "INVALID_TEXT",
    argument: "url",
  },
  { it: "a path for an address", args: { url: "/2019" }, code: "INVALID_URL", argument: "url" },
  {
    it: "a day that there is not",
    args: { filter: { day: "2019-02-30" } },
    code: "INVALID_DATE",
    argument: "filter.day",
  },
  { it: "a month for a day", args: { filter: { day: "2019-02" } }, code: "INVALID_DATE", argument: "filter.day" },
  {
    it: "a period that ends before it begins",
    args: { period: { from: "2020-01-01", to: "2019-12-31" } },
    code: "EMPTY_PERIOD",
    argument: "period",
  },
  {
    it: "such a period in a filter",
    args: { within: { published: { from: "2019-04-20", to: "2019-04-19" } } },
    code: "EMPTY_PERIOD",
    argument: "within.published",
  },
  {
    it: "a day that there is not, before the period that it ends",
    args: { period: { from: "2020-01-01", to: "2019-02-30" } },
    code: "INVALID_DATE",
    argument: "period.to",
  },
])("refuses $it", ({ args, code, argument }) => {
  expect(errorOf(args)).toMatchObject({ code, argument });
});

test("says what would be right, and cuts what was given short", () => {
  const error = errorOf({ id: "x".repeat(1_000) });

  expect(error?.message.length).toBeLessThan(200);
  expect(error?.hint).toBe(
    "Give an id as answers carry it: what kind of thing it is, a slash, and its name, as in `article/…`.",
  );
});

test("says both ends of a period that ends before it begins, and what would be right", () => {
  const error = errorOf({ period: { from: "2020-01-01", to: "2019-12-31" } });

  expect(error?.message).toBe('The argument "period" begins on 2020-01-01 and ends before that, on 2019-12-31.');
  expect(error?.hint).toBe("Give a `from` that is no later than its `to`, or leave one of them out.");
});

test.each<{ readonly it: string; readonly period: Arguments }>([
  { it: "one day", period: { from: "2019-04-19", to: "2019-04-19" } },
  { it: "an open end", period: { from: "2019-04-19" } },
  { it: "an open beginning", period: { from: null, to: "2019-04-19" } },
  { it: "two open ends", period: {} },
])("takes a period of $it", ({ period }) => {
  expect(read({ period })).toEqual({ period });
});

test("gives languages in canonical form, at any depth", () => {
  expect(read({ language: "zh-hans", languages: ["EN", "iw"] })).toEqual({
    language: "zh-Hans",
    languages: ["en", "he"],
  });
});

test("takes a text of 500 letters, and says both numbers of a longer one", () => {
  expect(read({ filter: { words: "é".repeat(500) } })).toEqual({ filter: { words: "é".repeat(500) } });
  expect(errorOf({ filter: { words: "é".repeat(32_000) } })?.message).toBe(
    'The argument "filter.words" has 32000 characters; the most is 500.',
  );
});

test("keeps null and what is left out apart", () => {
  expect(read({ id: null, filter: { ids: null } })).toEqual({ id: null, filter: { ids: null } });
});

test("takes a default beside the other end of a list for nothing asked", () => {
  const args = { first: 20, last: 5 };

  expect(readArguments(declared, args, new Set(["last"]))).toEqual(args);
});

function errorOf(args: Arguments): BadArgumentError | undefined {
  try {
    read(args);
    return undefined;
  } catch (error) {
    if (error instanceof BadArgumentError) return error;
    throw error;
  }
}

test.each([
  [{ ids: ["article/x\u{200b}"] }, 'The argument "ids" is no id: "article/x‹U+200B ZERO WIDTH SPACE›".'],
  [
    { filter: { day: "2019-04-19\u{200e}" } },
    'The argument "filter.day" is no calendar day: "2019-04-19‹U+200E LEFT-TO-RIGHT MARK›".',
  ],
])("names a character that nobody can see: %j", (args, message) => {
  expect(() => read(args)).toThrow(message);
});

test("reads texts composed", () => {
  expect(read({ filter: { words: "e\u{301}" } })).toEqual({ filter: { words: "\u{e9}" } });
});

test("takes an empty list as what it says", () => {
  const args = { ids: [], languages: [], filter: { ids: [] } };
  expect(read(args)).toEqual(args);
});
