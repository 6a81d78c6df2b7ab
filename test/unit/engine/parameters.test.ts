import { toEngineParameters } from "../../../src/engine/parameters.js";

const asItIs = (value: number) => value;

describe("toEngineParameters", () => {
  test("copies what it is given, and converts each number on the way", () => {
    const given = { a: [1, { b: 2.5 }], c: null, d: "x", e: true };

    const made = toEngineParameters(given, (value) => value * 2);

    expect(made).toEqual({ a: [2, { b: 5 }], c: null, d: "x", e: true });
    expect(given.a[0]).toBe(1);
  });

  test("says where the first bad value stands", () => {
    const rows = [{ title: "ok" }, { title: undefined }];

    expect(() => toEngineParameters({ rows }, asItIs)).toThrow(
      'The parameter "rows[1].title" is a value of type undefined.',
    );
  });

  test("takes maps without a prototype", () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });

    expect(toEngineParameters({ bare }, asItIs)).toEqual({ bare: { a: 1 } });
  });

  test("takes depth up to its limit", () => {
    const nest = (depth: number): unknown => (depth === 0 ? 1 : [nest(depth - 1)]);

    expect(() => toEngineParameters({ p: nest(31) }, asItIs)).not.toThrow();
    expect(() => toEngineParameters({ p: nest(40) }, asItIs)).toThrow(/nested deeper than 32 levels/);
  });
});
