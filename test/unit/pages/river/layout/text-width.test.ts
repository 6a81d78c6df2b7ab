import { textWidth } from "../../../../../src/pages/river/layout/text-width.js";

test("measures letters as the font files have them", () => {
  expect(textWidth("a", "serif", 100)).toBeCloseTo(54.8, 1);
  expect(textWidth("W", "italic", 100)).toBeCloseTo(92.5, 1);
  expect(textWidth("Wm", "sans", 100)).toBeCloseTo(161.5, 1);
});

test("takes letters of other scripts to be wide, and signs over letters to have no width", () => {
  expect(textWidth("终", "serif", 12)).toBe(12);
  expect(textWidth("e\u0301", "serif", 12)).toBe(textWidth("e", "serif", 12));
});
