import { errorCodeOf } from "../../../src/base/error-code.js";
import { isKeyOf } from "../../../src/base/guards/is-key-of.js";
import { isList } from "../../../src/base/guards/is-list.js";
import { isMapping } from "../../../src/base/guards/is-mapping.js";

test("tells lists from mappings, and both from anything else", () => {
  const values = [[], {}, new Error("a"), null, undefined, "a", 1];

  expect(values.map(isList)).toEqual([true, false, false, false, false, false, false]);
  expect(values.map(isMapping)).toEqual([false, true, true, false, false, false, false]);
});

test("takes for keys what a table has itself", () => {
  expect(["a", "toString", 1].map((value) => isKeyOf({ a: 0 }, value))).toEqual([true, false, false]);
});

test("reads the code of an error that has one", () => {
  expect([Object.assign(new Error("a"), { code: "ENOENT" }), new Error("a"), null].map(errorCodeOf)).toEqual([
    "ENOENT",
    undefined,
    undefined,
  ]);
});
