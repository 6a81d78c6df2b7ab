import fc from "fast-check";
import { CodedColumn, emptyColumn, ValueColumn } from "../../../../src/graph/column.js";
import { ColumnEditor } from "../../../../src/graph/edit/column-editor.js";

const value = fc.oneof(
  fc.constantFrom("ACCEPTED", "SUGGESTED", ""),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.constant(undefined),
);
/** Three pages. */
const writes = fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), value), { maxLength: 200 });

test("holds what was written last, and the column before it what it held", () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const before = written(emptyColumn, first);
      const after = written(before, second);

      for (const [number] of [...first, ...second]) {
        expect(before.at(number)).toEqual(new Map(first).get(number));
        expect(after.at(number)).toEqual(new Map([...first, ...second]).get(number));
      }
    }),
  );
});

test("few values are held as codes, many as they are", () => {
  const numbers = Array.from({ length: 3_000 }, (_, number) => number);
  const few = written(
    emptyColumn,
    numbers.map((number) => [number, `kind ${number % 100}`]),
  );
  const many = written(
    emptyColumn,
    numbers.map((number) => [number, `title ${number}`]),
  );

  expect(few).toBeInstanceOf(CodedColumn);
  expect(many).toBeInstanceOf(ValueColumn);
  expect(numbers.map((number) => many.at(number))).toEqual(numbers.map((number) => `title ${number}`));
});

test("a page that nothing is written to is the same page", () => {
  const before = written(emptyColumn, [
    [0, "a"],
    [2_000, "b"],
  ]);
  const after = written(before, [[1, "a"]]);
  const pagesOf = (column: unknown) => (column instanceof CodedColumn ? column.codes : []);

  expect(pagesOf(after)[1]).toBe(pagesOf(before)[1]);
  expect(pagesOf(after)[0]).not.toBe(pagesOf(before)[0]);
});

function written(
  base: ConstructorParameters<typeof ColumnEditor>[0],
  writes: readonly (readonly [number, Parameters<ColumnEditor["set"]>[1]])[],
) {
  const editor = new ColumnEditor(base, true);
  for (const [number, given] of writes) editor.set(number, given);
  return editor.finish();
}
