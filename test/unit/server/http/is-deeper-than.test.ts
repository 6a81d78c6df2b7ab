import fc from "fast-check";
import { isDeeperThan } from "../../../../src/server/http/is-deeper-than.js";

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test("tells how deep a text of JSON is without parsing it", () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: fc.constantFrom(...'[]{}"\\ é') }), (json) => {
      const depth = depthOf(JSON.parse(json));
      const bytes = Buffer.from(json);

      expect([isDeeperThan(bytes, depth - 1), isDeeperThan(bytes, depth)]).toEqual([depth > 0, false]);
    }),
  );
});

test.each(["[[[", '{"a": "[[[[', "]]]]", '"\\'])("looks at all of %j, which is no JSON", (text) => {
  expect(isDeeperThan(Buffer.from(text), 3)).toBe(false);
});
