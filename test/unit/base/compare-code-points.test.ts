import fc from "fast-check";
import { compareCodePoints } from "../../../src/base/compare-code-points.js";

test("puts texts in the order of their UTF-8, which is that of their code points", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "é", "\u{D7FF}", "\u{E000}", "\u{FF21}", "\u{10000}", "\u{1F600}"),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 1_000 },
  );
});
