import fc from "fast-check";
import { Call } from "../../../../src/planner/run/call.js";
import { BadCursorError } from "../../../../src/planner/errors.js";
import { Page } from "../../../../src/planner/pagination/page.js";
import type { Arguments, PlannedArguments } from "../../../../src/planner/plan/plan.js";

function planned(given: Arguments, written = Object.keys(given)): PlannedArguments {
  return { given, declared: {}, written: new Set(written), read: () => given };
}

const call = new Call({});

function encode(keys: readonly unknown[], args: Arguments = {}, list = "Query.articles"): string {
  return new Page(list, planned(args), keys.length).encode(keys, call);
}

function decode(cursor: string, keyCount: number, args: Arguments = {}, list = "Query.articles"): readonly unknown[] {
  const page = new Page(list, planned({ ...args, after: cursor }), keyCount);
  return page.cursorKeys("after").map((get) => get(call));
}

const key = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
);

test("reads its own cursors back, whatever the keys", () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
      expect(decode(encode(keys), keys.length)).toEqual(keys);
    }),
    { seed: 1 },
  );
});

test("takes any text but its own cursors for none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 3 }), (text, keyCount) => {
      expect(() => decode(text, keyCount)).toThrow(BadCursorError);
    }),
    { seed: 1 },
  );
});

const narrowed = { filter: { kinds: ["LETTER"] } };

test.each<{ readonly it: string; readonly args?: Arguments; readonly list?: string; readonly keyCount?: number }>([
  { it: "another list", list: "Article.references" },
  { it: "another filter", args: narrowed },
  { it: "another order", args: { orderBy: { field: "TITLE", direction: "ASC" } } },
  { it: "an order by more", keyCount: 3 },
])("refuses a cursor of $it", ({ args = {}, list = "Query.articles", keyCount = 2 }) => {
  const cursor = encode(["2019-04-19", "article/x"]);

  expect(() => decode(cursor, keyCount, args, list)).toThrow(BadCursorError);
});

test.each<{ readonly it: string; readonly before: Arguments; readonly after: Arguments }>([
  { it: "for a page of another size", before: { first: 5 }, after: { first: 50 } },
  { it: "for a page from the end", before: { first: 5 }, after: { last: 5 } },
  {
    it: "with the same filter, whatever the order of arguments",
    before: { ...narrowed, property: "x" },
    after: { property: "x", ...narrowed },
  },
])("takes a cursor $it", ({ before, after }) => {
  expect(decode(encode(["a", "b"], before), 2, after)).toEqual(["a", "b"]);
});

test.each<{
  readonly it: string;
  readonly args: PlannedArguments;
  readonly isBackward: boolean;
  readonly size: number;
}>([
  { it: "nothing is asked", args: planned({}), isBackward: false, size: 20 },
  { it: "the first are asked", args: planned({ first: 3 }), isBackward: false, size: 3 },
  { it: "the last are asked", args: planned({ last: 3 }), isBackward: true, size: 3 },
  {
    it: "the last are asked beside a default",
    args: planned({ first: 20, last: 3 }, ["last"]),
    isBackward: true,
    size: 3,
  },
  { it: "one end is null", args: planned({ first: null, last: 3 }), isBackward: true, size: 3 },
  { it: "the other end is null", args: planned({ first: 3, last: null }), isBackward: false, size: 3 },
])("knows its way and size where $it", ({ args, isBackward, size }) => {
  const page = new Page("Query.articles", args, 2);

  expect([page.isBackward, page.size(call)]).toEqual([isBackward, size]);
});
