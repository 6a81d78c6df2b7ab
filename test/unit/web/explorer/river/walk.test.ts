import { createWalk } from "../../../../../src/web/explorer/river/walk.js";

const stops = [
  { id: "late", lane: "lower", x: 90, y: 60 },
  { id: "letter", lane: "upper", x: 10, y: 10 },
  { id: "reply", lane: "upper", x: 50, y: 20 },
  { id: "other", lane: "upper", x: 80, y: 10 },
  { id: "early", lane: "lower", x: 5, y: 60 },
];
const steps = [
  { from: "reply", to: "letter" },
  { from: "other", to: "letter" },
  { from: "late", to: "reply" },
  { from: "elsewhere", to: "late" },
];

test("goes along a lane in the order of time, and stops at its ends", () => {
  const walk = createWalk(stops, steps);

  expect(walk.later("letter")).toEqual({ to: "reply" });
  expect(walk.earlier("other")).toEqual({ to: "reply" });
  expect(walk.earlier("letter")).toBeUndefined();
  expect([walk.first("other"), walk.last("letter")]).toEqual([{ to: "letter" }, { to: "other" }]);
});

test("goes to what stands nearest in the lane below or above, and stops at the last one", () => {
  const walk = createWalk(stops, steps);

  expect([walk.below("other"), walk.below("letter")]).toEqual([{ to: "late" }, { to: "early" }]);
  expect(walk.above("late")).toEqual({ to: "other" });
  expect(walk.below("late")).toBeUndefined();
});

test("goes through all answers to a text, then on to the answers to the last of them", () => {
  const walk = createWalk(stops, steps);

  expect(walk.nextAnswer("letter")).toEqual({ to: "reply", answered: "letter", turn: { number: 1, of: 2 } });
  expect(walk.nextAnswer("reply")).toEqual({ to: "other", answered: "letter", turn: { number: 2, of: 2 } });
  expect(walk.nextAnswer("other")).toBeUndefined();
  expect(walk.answered("late")).toEqual({ to: "reply", turn: { number: 1, of: 1 } });
});

test("forgets whose answers it was at when something else is gone to, and leads to nothing that is not in the picture", () => {
  const walk = createWalk(stops, steps);
  walk.nextAnswer("letter");

  expect(walk.nextAnswer("late")).toBeUndefined();
  expect(walk.nextAnswer("letter")).toMatchObject({ to: "reply" });
});

test("goes from an answer to what it answers while other answers are left", () => {
  const walk = createWalk(stops, steps);
  walk.nextAnswer("letter");

  expect(walk.answered("reply")).toEqual({ to: "letter", turn: { number: 1, of: 1 } });
});
